import { useDesk } from '../desk-context.ts';

/** Plays one of the author's solutions, or says that it could not be fetched. */
export function usePlay(): (solution: number) => void {
  const { session, announce } = useDesk();
  return (solution) => {
    session?.play(solution).catch(() => announce('The route could not be fetched. Try again.'));
  };
}
