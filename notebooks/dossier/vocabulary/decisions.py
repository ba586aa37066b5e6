"""French words that say a decision is taken, or is not."""

DECIDED = r"\b(?:a|ont|avait|avaient|est|sont)\b[^.;:!?]{0,40}\bdécid(?:é|ée|és|ées)\b|\bdécision\b[^.;:!?]{0,60}\b(?:prise|différée|arrêtée|confirmée)\b"
NOT_DECIDED = (
    r"\bn[e'][^.;:!?]{0,40}\b(?:pas|jamais|rien)\b[^.;:!?]{0,20}\bdécid"
    r"|\baucune\b[^.;:!?]{0,30}\bdécision\b|\bpas (?:encore )?(?:de|pris de) décision\b|\bindécision\b|\bsans décision\b"
)
