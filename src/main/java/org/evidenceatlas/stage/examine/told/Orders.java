package org.evidenceatlas.stage.examine.told;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceatlas.pattern.Pattern;

/**
 * The forms of orders to a machine that reads a text: to drop its rules, to be another, to answer
 * so, to judge this paper so, to hide something; who is addressed; and where such orders begin.
 */
final class Orders {
    /** Where an order begins: a sentence, or what asks for it. */
    private static final String START =
            "(?:^|[.!?:;,>\\]\"\u201c\u2014] ?|\\n|\\b(?:please|must|now|and|then|should|shall|will|"
                    + "you(?: are)?(?: \\w+)? to|instead|simply|just|always|only) )";

    private static final String MACHINE =
            "(?:AIs?|LLMs?|(?:large |AI |artificial )?language models?|AI (?:\\w+ )?(?:models?|systems?|"
                    + "assistants?|agents?|tools?|readers?|reviewers?|summari[sz]ers?)|chat ?bots?|"
                    + "assistants?|GPT(?:-?\\d\\S{0,4})?|chatgpt|claude|gemini|copilot|llama|grok|"
                    + "summari[sz]ers?|(?:automated|automatic|machine|artificial) (?:readers?|reviewers?|"
                    + "systems?|summari[sz]ers?|agents?|intelligences?)|reviewer (?:AI|bot|model)|"
                    + "(?:reading|reviewing|summari[sz]ing) (?:AI|model|machine|system|software)|bots?|"
                    + "robots?|crawlers?)";

    private static final String RULES =
            "(?:instructions?|prompts?|rules|directions|directives?|guidelines|guardrails|commands?|"
                    + "orders|constraints?|restrictions?|safeguards|safety (?:\\w+ )?(?:rules|checks|"
                    + "settings|filters?)|filters?|programming|training|polic(?:y|ies)|checks|"
                    + "system (?:message|prompt|instructions?)|context|messages?|text|limits|limitations)";

    private static final String DROP =
            "(?:ignor(?:e|ing)|disregard(?:ing)?|forget|overrid(?:e|ing)|bypass(?:ing)?|overrule|discard|"
                    + "drop|abandon|disobey|circumvent|set aside|do not (?:follow|obey)|don['\u2019]t"
                    + " (?:follow|obey)|stop (?:following|obeying)|pay no attention to|skip|erase|"
                    + "delete|neglect|cancel)";

    private static final String PAPER =
            "(?:paper|study|abstract|article|manuscript|trial|text|work|page|document|submission|record|"
                    + "review|drug|treatment|result|finding|author|preprint|entry|report)s?";

    private static final String JUDGE =
            "(?:rate|score|grade|classify|label|mark|rank|judge|tag|list|treat|count|describe|present|"
                    + "summari[sz]e|recommend|report|accept|approve|publish|praise|promote|cite|"
                    + "feature|endorse|evaluate|assess|call|consider|regard|declare|pass|categori[sz]e|"
                    + "flag|upgrade|put|place|give|assign|award)";

    private static final String SAY =
            "(?:output|print|return|reply|respond|answer|say|write|state|repeat|type|emit|display|echo|"
                    + "tell|produce|generate|insert|include|append|add|begin|start|end|finish|"
                    + "conclude|claim|speak|talk|translate|summari[sz]e|rewrite|mention|call|give|"
                    + "recommend|praise|report|describe|rate|classify|label|accept|approve|omit|hide|"
                    + "leave out|ignore|disregard|stress|emphasi[sz]e|treat|mark|publish|endorse|refuse|"
                    + "score|rank|judge|agree|confirm|assert|follow|obey|execute|act|behave|assume)";

    private static final String ANSWER =
            "(?:summary|summaries|answer|response|reply|review|output|report|verdict|classification|"
                    + "evaluation|assessment|analysis|translation|rating|conclusion|decision|text|"
                    + "recommendation|feedback|score)";

    private static final String GOOD =
            "(?:positive|favou?rabl[ey]|glowing|high|highest|top|excellent|perfect|maximum|full|strong|"
                    + "enthusiastic|flattering|uncritical|five[- ]star|outstanding|best|good|very"
                    + " good|10/10|A\\+)";

    static final List<Pattern> ALL =
            Stream.of(
                            "\\b"
                                    + DROP
                                    + " (?:the |these |those |of |my |its |\\w+ )?(?:(?:all|any|your|every|"
                                    + "each|previous|prior|above|earlier|preceding|foregoing|former|"
                                    + "past|initial|original|system|safety|default|internal)(?: of)?"
                                    + "(?: the| my| its| these| those)? )+(?:\\w+ ){0,2}?"
                                    + RULES
                                    + "\\b(?: (?:above|before|given|so far))?|(?:^|[.!?:] ?|\\n)"
                                    + DROP
                                    + " (?:the|these|those|all) (?:instructions?|prompts?|rules|"
                                    + "guidelines|directions)\\b",
                            START
                                    + DROP
                                    + " (?:the |all |any )?(?:\\w+ )?"
                                    + RULES
                                    + " (?:above|before|given|so far|you (?:were|have|got)|that came)\\b|"
                                    + START
                                    + "(?:ignore|disregard|forget|discard) (?:everything|anything|all|the|what|whatever)"
                                    + "(?: of the| that| you| was| has| is| were| been| came| comes| said| told| read|"
                                    + " written| stated| know| learned| have)* ?(?:above|before|so far|earlier|previously|"
                                    + "you|until now|else|up to now)\\b",
                            "\\b(?:your|the|its) (?:\\w+ )?system (?:prompt|message)\\b|\\bsystem (?:prompt|"
                                    + "override)\\b|\\b(?:developer|jailbreak|debug|admin|god|sudo|DAN|"
                                    + "unrestricted|maintenance|root) mode\\b|\\bjailbreak|\\bdo anything now\\b",
                            "\\byou are (?:now|no longer|hereby|from now on|henceforth|going to act|acting as|being used|"
                                    + "required to|instructed to|ordered to|commanded to|told to|asked to|obliged to|"
                                    + "allowed to ignore|free (?:of|from) (?:all|any|your))\\b|\\byou are (?:an? |the |my )?(?:\\w+ ){0,3}?"
                                    + "(?:assistant|language model|chatbot|AI|LLM|reviewer|editor|bot|summari[sz]er|classifier|"
                                    + "translator|agent|grader|referee|GPT)\\b|\\b(?:since|as|because|if|when|while|in case) you(?:['\u2019]re| are)?"
                                    + " (?:an? )?(?:\\w+ )?(?:AI|LLM|language model|machine|bot|robot|program|chatbot|assistant|"
                                    + "automated)\\b|\\bas an AI (?:language )?model\\b|"
                                    + "\\bas an? (?:large |trained |helpful |automated )*(?:language model|LLM|chatbot|"
                                    + "AI|assistant|machine),? you\\b",
                            "(?:^|[.!?:;\"\u201c] ?|\\n|\\b(?:please|now|and|then|you (?:must|should|will|shall|are to)) )"
                                    + "(?:act|behave|respond|answer|reply|speak|write|pose|role-?play|pretend|"
                                    + "imagine|operate|function|continue) (?:now )?(?:as if (?:you|this|the)|as though (?:you|this|the)|"
                                    + "like (?:an? |the )|as (?:an? |the |my )|that (?:you|this|the)|to be (?:an? |the )|you (?:are|have|were)|"
                                    + "(?:in|under) (?:the )?(?:role|mode))|\\b(?:assume|adopt|take on|play) the (?:role|persona|identity|"
                                    + "part) of\\b|\\benter (?:\\w+ )?mode\\b",
                            "\\bfrom (?:now|here|this point) on,? (?:you|only|always|never|ignore|act|all|every|"
                                    + "your|"
                                    + SAY
                                    + ")\\b",
                            "\\byour (?:new |only |real |true |main |sole |next |actual |final )*(?:task|job|role|goal|"
                                    + "purpose|instructions?|mission|objective|orders?|duty|assignment|persona) (?:is|are|now|will|:)|"
                                    + "\\b(?:in|of|from|to|into|begin|start|end|finish) your "
                                    + ANSWER
                                    + "\\b|\\byour (?:\\w+ )?"
                                    + ANSWER
                                    + " (?:is|are|must|should|shall|will|has to|needs to|may|can|ought|cannot)\\b",
                            "\\byou (?:must|should|shall|will|may|can|cannot|have to|need to|ought to|are to) (?:\\w+ ){0,2}?"
                                    + "(?:output|respond|reply|summari[sz]e|classify|rate this|accept this|accept the|approve|"
                                    + "praise|recommend (?:this|acceptance|the)|mention|ignore|disregard|obey|comply|refuse|"
                                    + "answer (?:only|with|that|as|in)|state (?:that|only)|say (?:that|only|nothing)|write (?:that|only|an?)|"
                                    + "conclude (?:that|with)|report (?:that|only)|describe (?:this|it)|label|"
                                    + "publish|give (?:this|it|the)|not (?:mention|say|tell|report|reveal|discuss|include|"
                                    + "list|criticise|criticize|summari[sz]e))\\b",
                            "\\b(?:all |any |every |the |each )?"
                                    + MACHINE
                                    + "(?: (?:that|who|which)? ?(?:reads?|reading|process\\w*|summari[sz]\\w*|pars\\w*|index\\w*|"
                                    + "review\\w*|us\\w*|see\\w*|crawl\\w*|analy[sz]\\w*|handl\\w*|evaluat\\w*|encounter\\w*|receiv\\w*|translat\\w*)"
                                    + " [^.;:]{1,30}?)?,? (?:must|should|shall|have to|has to|"
                                    + "needs? to|(?:is|are) (?:\\w+ )?(?:to|required to|instructed to|asked to|told to|obliged to|requested to|ordered to)|"
                                    + "will now|please|may not|cannot) (?:\\w+ly |not |never |always |only |now |also |please )*"
                                    + SAY
                                    + "\\b",
                            "(?:^|[.!?\"\u201c(\\[] ?|\\n)(?:dear |hey |hello |hi |attention,? |notice |note |message |instructions? |"
                                    + "to |for |ok |okay )*(?:to |for )?(?:the |any |all |our |every )?"
                                    + MACHINE
                                    + "(?: [\\w']+){0,3}?(?: ?[:,\u2014!-]| -)+ ?(?:please |now |do not |don['\u2019]t |always |never |you |only |kindly )*"
                                    + "(?:"
                                    + SAY
                                    + "|"
                                    + JUDGE
                                    + "|"
                                    + DROP
                                    + "|are|must|should|(?:an? |the |this |your )?(?:\\w+ ){1,3}(?:is|are)"
                                    + " (?:required|expected|mandatory|requested|compulsory))\\b",
                            "\\b(?:note|message|instructions?|notice|memo|attention|hint|reminder|command|directive|word)s? (?:to|for|addressed to) (?:the |any |all |our |every )?"
                                    + "(?:\\w+ )?"
                                    + MACHINE
                                    + "\\b|<\\|[a-z_]{2,20}\\|>|\\[/?INST\\]|<</?SYS>>|"
                                    + "</?(?:system|assistant|prompt|instructions?|user|human|admin|im_start|im_end)>|"
                                    + "#{2,}\\s*(?:new )?(?:instructions?|system|user|assistant|prompt|human|response)\\b|"
                                    + "(?:^|[.!?] |\\n)(?:(?-i:SYSTEM|USER|ASSISTANT|HUMAN|ADMIN|INSTRUCTIONS?|PROMPT|OVERRIDE|"
                                    + "Assistant|assistant))\\s*:|(?:^|[.!?] |\\n)System(?: note| message)?: ?(?:you|ignore|accept|publish|"
                                    + "the (?:model|assistant)|do not|rate|say|output)\\b|"
                                    + "\\[(?:system|instructions?|prompt|admin|assistant|hidden|ai)\\b[^\\]]{0,60}\\]|"
                                    + "\\b(?-i:(?:BEGIN|END|START|STOP|NEW|HIDDEN|IMPORTANT)(?: OF)? (?:SYSTEM |NEW |AI |HIDDEN |USER |THE )*"
                                    + "(?:PROMPTS?|INSTRUCTIONS?|SYSTEM|CONTEXT|INPUT|ABSTRACT|DOCUMENT|TEXT|MESSAGE))\\b|"
                                    + "\\b(?:new|updated|hidden|secret|additional|special|important|urgent|further|revised|final) instructions? ?(?::|follow|for (?:you|the (?:model|AI|reader))|to (?:you|the (?:model|AI)))|"
                                    + "\\b(?:end|beginning) of (?:prompt|instructions|system (?:message|prompt))\\b|\\b(?:prompt|instructions?) (?:ends?|begins?|starts?)(?: here)?\\b",
                            START
                                    + "(?:give|write|produce|output|assign|award|provide|leave|submit|generate|return|deliver|post|issue)"
                                    + " (?:(?:it|this|us|them|me|only|an?|the|very|highly|extremely|most|always|"
                                    + "this \\w+|the (?:paper|study|authors|drug|trial|manuscript|article)|our \\w+) )*?"
                                    + GOOD
                                    + "(?: \\w+)? (?:review|summary|rating|recommendation|assessment|evaluation|marks?|"
                                    + "grade|verdict|feedback|endorsement)s?\\b",
                            "(?:^|[.!?:;\"\u201c>] ?|\\n|\\b(?:please|now|then|must|shall|you (?:should|will|are to|have to)|always|and) )"
                                    + "(?:answer|respond|reply|speak|write|output|say|return|print|comment|react|conclude) (?:\\w+ )?(?:only|solely|"
                                    + "exclusively|nothing (?:but|else|except)|with nothing but|just|always|never|"
                                    + "in (?:all |only )?(?:capitals|verse|rhyme|praise)|with (?:praise|\"|\u201c|'|the word|one word|yes|no|only|a single)|"
                                    + "(?:the |only the |exactly the |this )?(?:words?|phrase|sentence|line|string)\\b|[\"\u201c'\u2018\u00ab]|yes\\b|as follows|that (?:it|this|the))|"
                                    + "\\b(?:respond|reply|answer) only with\\b",
                            "(?:^|[.!?:;\"\u201c>] ?|\\n|\\b(?:please|now|then|and|but|you|also|must|should|shall) )(?:do not|don['\u2019]t|never|must not|should not|shall not|under no circumstances) (?:ever |even )?"
                                    + "(?:mention|reveal|disclose|criticis[e]|criticize|tell (?:the |your |any|user|reader|people|them)|warn|inform|discuss|cite the|flag|"
                                    + "question (?:the|this|its)|summari[sz]e|translate|refuse|apologi[sz]e|report (?:the|any|this|on)|list (?:the|any)|include (?:the|any) (?:\\w+ )?(?:limitations?|harms?|"
                                    + "side[- ]effects?|negatives?|criticism|warnings?|caveats?|weaknesses)|show (?:this|these|the) (?:text|instructions?|prompt|message)|say that|state that|note (?:the|any)|"
                                    + "refer to (?:the|any|this)|raise|hold (?:this|the) (?:page|paper|draft)|check (?:the|this|any)|verify|raise)\\b",
                            START
                                    + JUDGE
                                    + " this (?:\\w+ )?"
                                    + PAPER
                                    + "\\b|(?:^|[.!?:;\"\u201c>] ?|\\n|\\b(?:please|now|then|you (?:must|should|will)) )"
                                    + JUDGE
                                    + " (?:it|the|our|these|all) (?:\\w+ )?(?:"
                                    + PAPER
                                    + " )?(?:as|with|to be|at|in the (?:best|highest)|highly|well|very|favou?rably|positively) ",
                            "\\b(?:reveal|print|show|repeat|leak|output|display|disclose|recite|expose|tell (?:me|us)|send|copy|paste|dump|return) (?:me |us |back )?"
                                    + "(?:your|the (?:system|hidden|secret|initial|full|above|original)) (?:\\w+ )?(?:prompt|instructions?|rules|message|password|api key|"
                                    + "keys?|secrets?|token|training data|configuration|credentials|context|text above)s?\\b|"
                                    + "\\b(?:execute|run|eval|call|invoke) (?:the following|this|these) (?:\\w+ )?(?:code|command|script|query|tool|function|"
                                    + "sql)s?\\b|\\brm -rf\\b|\\bcurl https?:|\\bdrop table\\b|\\b(?:visit|open|fetch|load|click(?: on)?|follow) (?:the |this )?(?:link|url|"
                                    + "address|https?:)|<script\\b|\\bjavascript:",
                            "\\b(?:if|when|whenever|while|before|after|once|as|should) you (?:are |have |must |do )?(?:summari[sz](?:e|ed|ing)|review(?:ed|ing)?|classify(?:ing)?|read(?:ing)?|rat(?:e|ing)|"
                                    + "translat(?:e|ing)|process(?:ed|ing)?|pars(?:e|ing)|index(?:ing)?|analy[sz](?:e|ing)|evaluat(?:e|ing)|scor(?:e|ing)|quot(?:e|ing)|cit(?:e|ing)|"
                                    + "answer(?:ing)?|respond(?:ing)?) (?:to )?(?:questions? (?:on|about) )?(?:this|these|the (?:abstract|paper|above|text|article|study|manuscript|document))\\b|"
                                    + "\\b(?:anyone|whoever|any (?:model|system|reader|machine|software|program)|the (?:model|assistant|machine|system|software|summari[sz]er|classifier)) (?:who |that |which )?"
                                    + "(?:reads?|summari[sz]es|reading|processes|processing|summari[sz]ing|reviews|reviewing) this\\b[^.;:]{0,40}\\b(?:must|should|shall|has to|is to|will)\\b|"
                                    + "\\bthe (?:model|assistant|reader model|summari[sz]er|chatbot|AI) (?:must|shall|is to|has to) (?:not |never |always |only )?"
                                    + SAY
                                    + "\\b")
                    .map(expression -> Pattern.compile("(?i)" + expression))
                    .toList();

    /** Words of which one stands wherever one of {@link #ALL} matches. */
    static final Pattern HINTS =
            Pattern.compile(
                    "(?i)\\b(?:ignor|disregard|forget|overrid|override|bypass|overrul|discard|drop|abandon|disobey|"
                            + "circumvent|set aside|do not|don['\u2019]t|stop (?:follow|obey)|pay no|"
                            + "skip|erase|delete|neglect|cancel|prompt|jailbreak|do anything now|you|"
                            + "as an ai|act|behave|respond|answer|reply|speak|write|pose|role|pretend|"
                            + "imagine|operate|function|continue|assume|adopt|take on|enter|from now|from"
                            + " here|from this point|ai|ais|llms?|gpt|chat|claude|gemini|copilot|llama|"
                            + "grok|language model|assistant|summari|automat|machine|artificial|bots?|"
                            + "robots?|crawler|system|instruction|user|human|admin|note|message|notice|"
                            + "memo|new|updated|hidden|secret|additional|special|important|urgent|"
                            + "begin|start|end|output|print|return|say|give|produce|assign|award|"
                            + "provide|submit|generate|deliver|issue|leave|never|must not|should not|"
                            + "shall not|under no|this "
                            + "|reveal|show|repeat|leak|display|disclose|recite|expose|tell|send|copy|"
                            + "paste|dump|execute|run|eval|call|invoke|rm -rf|curl|visit|open|fetch|"
                            + "load|click|follow|javascript|anyone|whoever|verdict|rating|decision|"
                            + "comment|react|conclude|debug|developer|god|sudo|dan|unrestricted|"
                            + "maintenance|root|reviewer|reading|reviewing)|(?:^|[.!?:;\"\\x{201c}>] ?|\\n|\\b(?:please|now|then) )"
                            + JUDGE
                            + " (?:it|the|our|these|all)\\b|<\\||\\[/?INST|<</?SYS|#{2,}|<script|</?[a-z]|"
                            + "\\[(?:system|instruction|prompt|admin|hidden|ai)|drop table");

    /** Before an order that somebody gave to people, or that a text tells of. */
    static final Pattern OF_PEOPLE =
            Pattern.compile(
                    "(?i)\\b(?:(?:participants?|patients?|subjects|children|people|volunteers|they|students|"
                            + "adults|women|men|who|it|we|raters|reviewers|doctors|nurses|she|he)"
                            + " (?:\\w+ ){0,3}?(?:told|asked|instructed|trained|taught|able|allowed|free|"
                            + "advised|learned|learnt|tried|tended|chose|decided|failed|had|wished|"
                            + "wanted|used|likely)|how|ability|tendency|tendenc(?:y|ies)|freedom|"
                            + "easy|hard|difficult|order|likely|used|designed) (?:not )?to $");

    private Orders() {}
}
