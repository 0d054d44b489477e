import { listFolder } from './list-folder.ts';

/** Whether an appraisal of the dossier, "<commune>/<dossier>", was harvested. */
export function hasAppraisal(root: string, key: string): boolean {
  return listFolder(root, `communes/${key}/appraisal`, { extensions: ['.yaml'] }).files.length > 0;
}
