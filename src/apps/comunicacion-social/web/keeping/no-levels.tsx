/** Five levels that nobody has described yet. */
export function NoLevels() {
  return (
    <svg className="illo deco" viewBox="0 0 180 40" width="180" height="40" aria-hidden="true">
      <path className="ln2 d" d="M14 20H166" />
      {[14, 52, 90, 128, 166].map((x) => (
        <circle key={x} className={x === 90 ? 'o' : 'oo'} cx={x} cy="20" r={x === 90 ? 10 : 7} />
      ))}
    </svg>
  );
}
