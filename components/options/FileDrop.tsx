import { Icon } from '../ui/Icon.tsx';

/** Chooses a file that Aisle has exported; the same file can be chosen again. What it holds is shown before anything is taken. */
export function FileDrop({ title, onFile }: { title: string; onFile(file: Blob): void }) {
  const chosen = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) onFile(file);
  };
  return (
    <label class="drop">
      <Icon name="insert" size={20} />
      <b>{title}</b>
      <span class="small dim">You see what it holds before anything is taken.</span>
      <input class="sr" type="file" accept="application/json,.json" onChange={chosen} />
    </label>
  );
}
