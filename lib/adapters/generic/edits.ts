import type { Template } from './slots.ts';

const word = (list: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${list})(?:$|[^\\p{L}])`, 'iu');

const EDIT = word(
  'edit|bearbeiten|editar|modifier|modifica|bewerken|редактировать|изменить|edytuj|redigera|rediger|düzenle|編集|编辑|編輯|수정|تعديل|עריכה',
);
const DELETE = word(
  'delete|remove|löschen|eliminar|borrar|excluir|supprimer|elimina|verwijderen|удалить|usuń|ta bort|slett|sil|削除|删除|刪除|삭제|حذف|מחיקה',
);

/**
 * Who is signed in may change what they wrote, and nobody else's: 1.2 for items with a control that edits, 0 for all where each item or none has
 * one; where none edits the same of a control that deletes. Menus that are not open count, too.
 */
export function editVotes(t: Template): number[] {
  const none = t.items.map(() => 0);
  if (t.items.length < 2) return none;
  const controls = t.items.map((i) => controlsOf(t.snap.els[i] as Element));
  const has = [EDIT, DELETE].map((mark) => controls.map((text) => mark.test(text)));
  // The post that opened the talk is of other markup, and has other controls.
  const alike = (list: readonly boolean[]) => list.filter((_, k) => t.items[k] !== t.opening?.block);
  const told = has.find((list) => alike(list).some(Boolean));
  return told && alike(told).includes(false) ? told.map((own) => (own ? 1.2 : 0)) : none;
}

/** What the controls of an item say that they do, and what they are called. */
function controlsOf(el: Element): string {
  const controls = Array.from(el.querySelectorAll('a,button,[role=button],[role=menuitem],input[type=submit]'));
  return controls
    .slice(0, 24)
    .map((c) => {
      const words = (c.textContent ?? '').trim();
      const said = ['aria-label', 'title', 'data-action', 'value'].map((name) => c.getAttribute(name) ?? '');
      return [words.length < 30 ? words : '', ...said].join(' | ');
    })
    .join(' | ');
}
