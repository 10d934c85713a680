"""Blame: the words of an attribution come in; where they lay something at somebody's door goes out.

To name an evil blames nobody: "forty died in the attack", "the fight against terrorism". Words that judge conduct do
("a reckless act"), and so do verbs of wrongdoing with somebody who does it ("the navy attacked") and evil deeds that
are somebody's ("their refusal to sign").
"""

from __future__ import annotations

import re

_JUDGED = (  # what is said of conduct alone
    r"fraudulent\w*|corrupt|falsely|disgrac\w+|shameful\w*|shameless\w*|shame on|sham|outrageous\w*|outraged|"
    r"an outrage|"
    r"irresponsib\w+|reckless\w*|unfair\w*|dishonest\w*|racists?|bigot\w*|traitors?|traitorous|treason\w*|hypocri\w+|"
    r"incompeten\w+|disastrous\w*|stupid\w*|ignoran\w+|ridiculous\w*|absurd\w*|unacceptabl\w+|cruel\w*|mislead\w*|"
    r"misled|"
    r"troubling|scandalous\w*|rigged|phony|naive|cynical\w*|selfish\w*|coward\w*|careless\w*|liars?|falsehoods?|"
    r"wrongful\w*|unjustifi\w+|provocati\w+|aggressors?|(?<!non-)aggression|betray(?:al|er)s?|wrongly|pathetic|"
    r"appalling|"
    r"despicable|barbaric|illegitimate|hysterical"
)
_DEEDS = (  # an evil deed, or a bad quality, of somebody
    r"(?:war )?(?:crimes|atrocities|genocide|abuses) (?:\w+ )?(?:committed|perpetrated) by|"
    r"(?:committ?\w*|perpetrat\w+|guilty of|amount(?:s|ed|ing)? to|constitut\w+|(?:is|are|was|were|be|been|"
    r"being|['’]s|['’]re|held)(?: \w+ly| also)? responsible for|(?:bears?|bore|"
    r"bearing) (?:\w+ )?responsibility for) (?:[\w'’-]+ ){0,3}?(?:crimes?|atrocit\w+|genocide|abuses?|massacres?|"
    r"murders?|killings?|"
    r"deaths?|attacks?|bombings?|fraud|treason|terror(?:ism)?|violations?|wars?|crisis|escalation|bloodshed|"
    r"failures?)|"
    r"(?:is|are|was|were|['’]s|['’]re)(?: \w+)? guilty of|violations? of|in violation|"
    r"(?:interference|interfer(?:ed|es|ing)|meddl(?:ing|ed|es)) (?:in|with)|abuses? of (?:power|office|authority|"
    r"trust|"
    r"his|her|their|its|the)|(?:refusal|failure) (?:thus far )?to|failures? of (?:leadership|judg\w+|the|his|her|"
    r"their)|"
    r"(?:a|an|his|her|their|its|the same) (?:\w+ )?(?:failure|failed (?:\w+ )?(?:polic\w+|presiden\w+|leader\w*|state|"
    r"strateg\w+|approach))|failed (?:polic\w+|leaders\w*|strateg\w+)|"
    r"insults?|personal attacks?|(?:brutal|cowardly|vicious|heinous|barbaric|unprovoked|horrible|baseless|"
    r"false) attacks?|"
    r"attacks? on (?:our|us|democra\w+|(?:the )?(?:freedom|free press|rule of law|sovereignty))|"
    r"(?:his|her|their|its|['’]s) (?:\w+ )?(?:corruption|racism|fraud|bigotry|lies|attacks|crimes)|"
    r"(?:culture|web|pattern) of (?:corruption|lies|racism|abuse)|(?:is|was|are|were|be|['’]s) an? (?:\w+ )?"
    r"(?:fraud|disaster|disgrace|scandal|criminals?|terrorists?|bully|con man|puppet|crook)|"
    r"hostil(?:e (?:acts?|actions?|polic\w+|steps?|rhetoric|attitude|intent\w*|moves?|towards?|to)|ity (?:to|"
    r"towards?))|"
    r"false (?:and \w+ )?(?:claims?|accusations?|allegations?|statements?|narratives?|information|promises?|"
    r"pretext\w*|"
    r"reports?|propaganda|accounts?)|(?:is|are|was|were) (?:\w+ly )?false|"
    r"(?:dangerous|terrible|horrible) (?:and \w+ )?(?:escalation|polic\w+|precedent|path|rhetoric|ideas?|man|woman|"
    r"person|"
    r"people|ideology|nonsense|step|move|actions?|behaviou?r|game|deal|job|decisions?|mistakes?|choices?|candidate|"
    r"leader|"
    r"president|things?)|(?:so|quite|extremely) (?:dangerous|bad|horrible|terrible)|that['’]s (?:terrible|horrible)|"
    r"(?:illegal|unlawful|criminal) (?:and \w+ )?(?:occupation|annexation|invasion|war|attacks?|aggression|"
    r"settlements?|"
    r"actions?|acts?|conduct|blockade|sanctions?|order|decisions?|detention|arrests?|coup|use|strikes?|seizure|regime|"
    r"moves?|steps?|orders?)|(?:is|are|was|were|as) (?:\w+ly )?(?:illegal|unlawful)(?! (?:to|for|in)\b)|"
    r"(?:illegally|unlawfully) (?!enter|cross|in\b|park)\w+(?:ed|ing)|"
    r"(?:is|are|was|were|['’]s|['’]re|been|so|dead|deeply|badly|plainly|simply|totally|completely|tremendously|"
    r"morally|"
    r"got it|the|have it|it is) wrong(?! (?:side|way|place|direction|number|time|crowd|track|hands|foot|end)\b)|"
    r"l(?:ied|iar)\b|(?:an?|the|his|her|their|its|these|those|such|more|of|all) (?:(?:big|outright|blatant|"
    r"complete|total|absolute|deliberate|pure|brazen|old|same|monstrous) )?lies?|"
    r"l(?:ies?|ying)(?! (?:ahead|in|on|with|at|between|behind|beneath|beyond|under|within|near|off|along|across|idle|"
    r"dormant|awake|down|low|outside|inside|to the (?:north|south|east|west|left|right)|some|about \d|\d|just|where|"
    r"elsewhere|heavy|still|dead|buried|wounded|"
    r"ill|unconscious|over|upon|around|among|before|below|above|against|north|south|east|west|far|not|as)\b|-)|"
    r"(?:are|were) (?:\w+ )?(?:criminals|terrorists|crooks|thugs|murderers|thieves)|(?:human )?rights (?:violations|"
    r"abuses)|"
    r"corruption (?:in|within) (?:his|her|their|its|the \w+ government)|illegal leaks?|"
    r"attacks? on (?:religious )?libert\w+|"
    r"to blame"
)
_DONE = (  # verbs of wrongdoing, whose subject is blamed
    r"attack(?:ed|ing)|(?:he|she|it|they|who|only) attacks|violat(?:ed|es?|ing)|breach(?:ed|es|ing)|"
    r"undermin(?:ed|es?|ing)|betray(?:ed|s|ing)|abus(?:ed|es|ing) (?:its|his|her|their|the)|provok(?:ed|es|ing)|"
    r"hack(?:ed|s|ing)|sabotag(?:ed|es|ing)|insult(?:ed|ing)|blam(?:e[sd]?|ing)|accus(?:ed?|es|ing)|"
    r"(?:(?:ha[sd]|have|is|are|was|were|be|by|for|of|and|or|that) )?fail(?:s|ed|ing) (?:to(?! (?:reach|agree|produce|"
    r"yield|find|start|come|win|make|materiali[sz]e|pass|qualify)\b)|us|(?:the |its |his |her |their |our |this )+"
    r"(?:\w+ )?(?:people|countr\w+|nation|public|citizens|voters|test|children|families|workers|obligations?|duty|"
    r"duties))|"
    r"(?<!will )(?<!would )(?<!may )(?<!might )(?<!could )refus(?:e[sd]?|ing)"
)
_CALLED = (  # what somebody or something is called: the word alone judges
    r"dangerous\w*|wrong\w*|terribl\w+|horribl\w+|false\w*|hostile|illegal\w*|unlawful\w*|criminals?|terrorists?|"
    r"terrorism|fail\w+|disasters?|aggressive|frauds?|genocide|weak|lies?|racism|a scandal|"
    r"lawless|meaningless"
)
_BLAME = re.compile(rf"(?=[\w'’])\b(?:(?P<judged>{_JUDGED})|(?P<done>{_DONE})|(?P<deed>{_DEEDS}))\b")
_BLAME_CALLED = re.compile(rf"\b(?:{_CALLED})\b")
_NOT = re.compile(
    r"(?:\b(?:not?(?! only)|no one|nobody|none|never|nothing|without|neither|nor|cannot|den(?:y|ies|ied)|any|stop)|"
    r"n['’]t)"
    r"(?: (?:an?|the|be|been|have|had|has|was|were|is|are|ever|\w+ly|done|do|did|any))*[ “\"‘']+\Z"
)
"""Words after which nobody is blamed: "nothing | wrong", "had not | violated"."""
_SELF = re.compile(r"\b(?:i|we)(?: (?:have|had|also|never|\w+ly|was|were|am|are)|['’](?:ve|re|m|d))* ?\Z")
_SUFFERED = re.compile(
    r"(?:\b(?:was|were|been|being|is|are|be|get|gets|got|getting|am|['’]s|['’]re|can|could|cannot))"
    r"(?: (?:also|then|not|later|again|first|repeatedly|\w+ly))* \Z"
)
"""Words after which a participle has no doer unless "by" tells one: "were | attacked"."""
_ING = re.compile(r"\w+ing\b")
_BY = re.compile(r"(?: \w+){0,3}? by\b")
_THINGS = re.compile(
    r"\b(?:talks?|negotiations?|efforts?|attempts?|bids?|meetings?|summits?|discussions?|mediation|sides|engines?|"
    r"brakes?|"
    r"systems?|measures?|bills?|motions?|search(?:es)?|rescuers|mission|launch|rocket|missiles?|pumps?|banks?|crops?|"
    r"harvests?|votes?|kidneys|heart|plan|truce|ceasefire)(?: (?:ha[sd]|have|also|again|\w+ly|that|which))* \Z"
)
"""What fails without anybody's fault."""
_CHARGED = re.compile(
    r"\b(?:charge[ds]?|charges|accused|suspected|suspicion|convicted|acquitted|cleared|tried|trial|indicted|"
    r"prosecuted|"
    r"investigat\w+|inquiry|probe|allegations?|arrested|wanted|jailed|sentenced|victims?|fight|struggle|campaign|war)"
    r" (?:with|of|for|on|into|over|against)(?: (?:an?|the|alleged|suspected|possible|having))* \Z"
)
"""The law's words before an evil, which report a case: "charged with | treason", and those of who fights it."""


def blames(words: str, called: bool = False) -> int | None:
    """Where case-folded `words` blame somebody, as an offset; None where they do not.

    `called` are words that only say what their object is called: "dangerous".
    """
    if called:
        match = _BLAME_CALLED.search(words)
        if match and not _NOT.search(words, max(0, match.start() - 40), match.start()):
            return match.start()
    for match in _BLAME.finditer(words):
        start = match.start()
        low = max(0, start - 50)
        if _NOT.search(words, low, start) or _SELF.search(words, low, start) or _CHARGED.search(words, low, start):
            continue
        if match["done"] and _is_done_by_nobody(words, low, match):
            continue
        return start
    return None


def _is_done_by_nobody(words: str, low: int, match: re.Match[str]) -> bool:
    """True for a verb of wrongdoing whose doer is no one: "were attacked", "talks failed"."""
    start = match.start()
    if _THINGS.search(words, low, start):
        return True
    if _ING.match(match["done"]):
        return False
    return bool(_SUFFERED.search(words, low, start)) and not _BY.match(words, match.end())
