import { saveFile } from '../../shell/save-file.ts';
import { Button } from '../Button.tsx';

/** Saves the run as a file that the command line replays. */
export function SaveRun({ file, lab }: { readonly file: string; readonly lab: string }) {
  const name = `${lab.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.json`;
  return <Button onPress={() => saveFile(name, file)}>Save the run’s file</Button>;
}
