/** Days a case or stay was followed, and whether it ended then or was still open. */
export interface Followed {
  readonly days: number;
  readonly ended: boolean;
}

/**
 * The first day on which at most a part is still open, by the estimator of Kaplan and Meier (Journal of the American
 * Statistical Association 53, 1958, 457-481): what is still open counts as long as it has been followed. Coming in order
 * of days. `null` where more than that part is still open when the last one drops out.
 */
export function survivalQuantile(followed: readonly Followed[], openShare: number): number | null {
  let atRisk = followed.length;
  let open = 1;
  for (let at = 0; at < followed.length; ) {
    const { days } = followed[at] as Followed;
    let ended = 0;
    let gone = 0;
    for (; at < followed.length && followed[at]?.days === days; at++) {
      gone++;
      if (followed[at]?.ended === true) ended++;
    }
    open *= 1 - ended / atRisk;
    atRisk -= gone;
    // A product of fractions may miss one half by a hair.
    if (ended > 0 && open <= openShare + 1e-12) return days;
  }
  return null;
}
