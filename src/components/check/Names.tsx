/** A text whose device names (PC-01) never break across lines. */
export function Names({ text }: { readonly text: string }) {
  const parts = text.split(/([A-Z]+-\d+)/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} class="nw">
            {part}
          </span>
        ),
      )}
    </>
  );
}
