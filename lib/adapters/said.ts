/** Words by which chats name the person who is signed in. */

// "You" as the sender of one's own message, in the interface's languages.
const YOU =
  'you|du|sie|ihr|tú|tu|usted|vous|toi|você|voce|jij|u|je|ty|vy|вы|ты|あなた|自分|你|您|나|내|sen|siz|dig|deg|sinä|te|ön|εσείς|εσύ|أنت|אתה|את|bạn|anda|คุณ';
const IS_YOU = new RegExp(`^(?:${YOU})$`, 'iu');
const YOU_SAID = new RegExp(`^(?:${YOU}|yo|ich|moi|eu|ik|ja|jag|jeg|я|انت|أنا|我|io|me)\\s?[:：]\\s?`, 'iu');

/** Does a name in the interface stand for oneself? */
export function isYou(name: string): boolean {
  return IS_YOU.test(name.trim());
}

/** Does the preview in a list of chats begin with "You: " in any of the interface's languages? */
export function startsWithYou(preview: string): boolean {
  return YOU_SAID.test(preview.trim().slice(0, 40));
}
