/** Nothing for 200 ms, then still grey lines in the shape of what comes. */
export function Waiting() {
  return <div class="waiting" role="img" aria-label="The items are on their way" />;
}

/** The items could not be fetched: what is safe, and a way on. */
export function NotFetched({ again }: { readonly again: () => void }) {
  return (
    <div class="trouble" role="alert">
      <h1 class="stem">The items could not be fetched</h1>
      <p>What you have answered is kept. You may be offline.</p>
      <p class="acts">
        <button type="button" class="btn" onClick={again}>
          Try once more
        </button>
      </p>
    </div>
  );
}
