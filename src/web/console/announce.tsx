/** Says something to whoever cannot see it appear, without taking the focus. */

/** A polite live region. It is there from the start, because a region that appears with its text is not heard. */
export function Announce({ text }: { readonly text: string }) {
  return (
    <p className="hidden" role="status">
      {text}
    </p>
  );
}
