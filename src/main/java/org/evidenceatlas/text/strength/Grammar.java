package org.evidenceatlas.text.strength;

/**
 * The words of the grammar, as data. How a phrase is written, {@link Phrase} says; what each kind
 * speaks for, {@link Kind}.
 */
final class Grammar {
    /** Sets of words that phrases name in braces; a set may hold an earlier one. */
    static final String SETS =
            """
            be = is are was were be been being remain remains remained
            have = has have had
            do = do does did
            may = may might could would
            will = can will
            seem = appears appear appeared seems seem seemed
            show = show shows showed shown exhibit exhibits exhibited demonstrate demonstrates {have}
            show = {show} demonstrated experience experienced presented reported
            study = study studies trial trials research work investigation investigations analyses
            study = {study} evaluation
            people = individuals patients women people those subjects persons men children groups group
            people = {people} population adults adolescents
            staff = clinicians physicians surgeons providers practitioners nurses doctors researchers
            teller = findings authors policymakers {staff}
            link = association associations correlation correlations
            relation = {link} relationship relationships relation
            moved = increased decreased reduced elevated
            more = higher lower greater
            comparative = {more} fewer better worse poorer longer shorter lowest highest worst smaller
            comparative = {comparative} stronger weaker faster slower earlier later larger older younger
            comparative = {comparative} thicker thinner heavier milder deeper
            rate = rate rates level levels prevalence incidence mortality
            risk = risk risks odds likelihood
            effect = effect effects impact influence
            benefit = benefit benefits
            result = {effect} {benefit} efficacy effectiveness
            last = did does persists persisted lasts lasted
            worth = useful helpful beneficial effective critical crucial promising valuable important
            worth = {worth} cost-effective protective healthy efficacious essential advantageous
            thing = treatment treatments therapy therapies way method strategy strategies option options
            thing = {thing} approach approaches alternative alternatives tool intervention interventions
            thing = {thing} procedure means agent agents medication medications remedy modality
            cure = treatment treatments therapy therapies intervention interventions remedy option options
            cure = {cure} alternative alternatives strategy strategies solution
            guess = possible potential likely probable plausible
            needed = needed required necessary warranted
            find = diagnos* detect* identif* predict* assess* screen* monitor* measur* evaluat* determin*
            find = {find} distinguish* differentiat* classif* select* plan* guid* inform* clarif*
            find = {find} understand* generat* triag* stratif* estimat* individuali* prepar*
            works = effective ineffective efficacious beneficial protective successful
            turn = improvement improvements reduction reductions increase increases decrease decreases
            turn = {turn} relief remission recovery inhibition prevention
            since = in over during since after from at
            """;

    /** Verbs of change. */
    static final String VERBS =
            """
            improve reduce increase decrease enhance promote affect influence alleviate attenuate inhibit
            suppress stimulate accelerate ameliorate facilitate impair worsen lower delay modify modulate
            prolong raise restore alter avoid minimize minimise maximize weaken strengthen slow diminish
            eliminate activate block boost preserve maintain change reverse elicit optimize optimise
            impact shorten counteract aggravate exacerbate elevate normalize normalise cause induce
            trigger prevent protect exert produce mitigate limit relieve upregulate downregulate
            up-regulate down-regulate augment abolish control hinder favor favour hasten disrupt
            potentiate sensitize stabilize stabilise damage destroy heal cure resolve ease curb curtail
            halve double extend expand deplete halt retard reinforce foster encourage discourage motivate
            empower regulate mediate drive/drives/drove/driving evoke provoke precipitate compromise
            jeopardize undermine offset buffer dampen blunt lessen obviate preclude eradicate shift
            transform antagonize combat ensure shrink/shrinks/shrank/shrinking quicken heighten intensify
            disturb harm benefit cut/cuts/cut/cutting save shape pose fuel/fuels/fuelled/fuelling spark
            stop/stops/stopped/stopping counter fight/fights/fought/fighting speed/speeds/sped/speeding
            tackle excite depress constrict relax uncouple decouple dilate reprogram deregulate sustain
            amplify perpetuate complicate hamper impede degrade abrogate ablate arrest allay decelerate
            deter enlarge erode escalate fortify initiate kill/kills/killed/killing magnify neutralize
            neutralise nullify obstruct overcome/overcomes/overcame/overcoming perturb rectify remedy repair
            repress rescue revive spare stall thwart narrow widen lighten elongate desensitize instigate
            incite forestall avert hurt/hurts/hurt/hurting inactivate deactivate bolster tighten loosen
            endanger render dysregulate soothe stiffen
            """;

    /** The phrases, under the kind they are of. */
    static final String PHRASES =
            """
            RECORD:
            trial|trials registration; clinical trial|trials registration; clinicaltrials
            registered ~5 clinicaltrials.gov; clinicaltrials.gov; registration number; trial registered
            retrospectively|prospectively registered; level|levels of evidence; unique identifier; cite this
            NEED:
            whether; how; why; should; must; ought; needs|need to; warrant|warrants; unknown; unclear
            uncertain; controversial; inconclusive; advisable; poorly understood; not known
            prospective|longitudinal|long-term|large|larger|well-designed ~2 {study} ~4 {needed}|should
            further|future|more|additional ~2 {study}; the need to|for|of; is|are necessary
            {be}|needed|urgently ~1 {needed}|recommended|indicated|advocated|advised|encouraged
            {be} ~1 justified; a|no|any|urgent|is|are need for|of; recommend; recommends; recommending
            deserve|deserves|merit|merits; require|requires ~5 {study}|confirmation; remains to; we propose
            to be investigated|studied|confirmed|determined|explored|evaluated|elucidated
            remain|remains ~2 determined|established
            LINK:
            {be}|not|independently|inversely|positively|negatively ~1 associated|correlated|linked with|to
            strongly|might|may|and associated|correlated|linked with|to; {be} ~2 associated
            associated|correlated significantly|positively|inversely|negatively ~1 with|to
            correlate|correlates|correlated; predict|predicts|predicted; relate|relates to
            {be}|positively|inversely|negatively ~1 related to|with; {be} ~3 prognostic
            {be}|as|constitutes|represents ~5 predictor|predictors|predictive
            {be}|as|constitutes|represents ^4 risk|prognostic|predictive factor|factors; {be} ~2 at ~2 risk
            {be}|{show}|found|no|a|an|suggest|suggests|support|supports ^4 {relation}
            {be}|{show}|carry|carries ^4 {moved}|{more}|highest ^3 {risk}|{rate}
            NAMED_LINK:
            {relation} ~5 between|of|with|to; predictor|predictors for|of; predictors; prognostic
            factors|variables associated|correlated with; risk factor|factors for|of
            independent ~1 factor|factors; determinant|determinants of; linked|linking; odds
            {moved}|{more}|at ^2 {risk}
            MENTIONED_LINK:
            {link}; associated|correlated with; relationship|relationships ~1 {be}|exist|exists; predictor
            predictive; related to; tied to; connection|interaction between; in association with; correlates of
            link|links ~1 between; determinant|determinants; predict*; risk|risks of
            COMPARISON:
            more|less|least likely ~1 to?; most likely to; most common|frequent|prevalent ~1 in|among
            more|less prone|frequent|frequently|common|susceptible|often|prevalent
            {be}|{show} ^2 {comparative}; {have}|{show} ^2 high|low|more|less
            {comparative} ~6 than|compared|versus|vs|relative; {comparative} in|among|for|at
            {comparative} ^2 {rate}|concentrations|frequency|burden; differ|differed|differs
            different from|between|in|across; difference|differences; than; compared with|to
            times|fold {more}|more|less|as; twice as|the; {be} {moved}|{more}|altered|impaired|unchanged|raised
            equivalent; {be} {moved}|lowered by 1*|2*|3*|4*|5*|6*|7*|8*|9*|half|about|approximately|almost
            {be} improved|enhanced {since}|among|compared; {be} ~1 stable|unaffected; {be} ~2 significant
            had|have {moved}|improved|enhanced|impaired|worsened; increases|decreases|declines|varies with
            {have} ~1 fallen|risen|grown|dropped|doubled|declined|{moved}|improved {since}|by|across
            {have}|{be}|{rate} ~1 {moved}|declined|improved|fell|rose|dropped {since}|with
            {moved} ~4 relative|compared; {moved} ^3 was|were seen|observed|found|noted|detected
            rose|fell|dropped|doubled; deteriorated; exceeded|exceeds
            not|nonsignificant significant|significantly; no|any change|changes
            {do} not change|differ|rise|fall|decline|vary; with increasing|decreasing
            increase|increases|reduction|reductions|decrease|decreases ~1 in|of|from|after|was|were
            improvement|improvements|decline|rise|changes ~1 in|of|from|after|was|were
            significant|marked|substantial changes|loss|gain|decline|rise; trend|trends toward|towards
            tended to; similar|comparable ~3 between|among|in|across|to; depends|dependent on; independent of
            varied|varies; proportional to; co-occur; coexist; poor|good|favorable|favourable|worse prognosis
            {be}|as ~4 marker|markers|biomarker|biomarkers|indicator
            CAUSE:
            lead|leads|led ^2 to; leading to; result|results|resulted|resulting in; brings|brought about
            result|resulted|stem|stems|stemmed|arise|arises|arose from; give|gives|gave rise to
            contribute|contributes|contributed|contributing ~3 to|towards; contribution|contributions to
            contributor|contributors|driver|drivers of|to; {be}|as ~3 cause|causes of|for; responsible for
            attributed|attributable to; protect|protects|protected against|from
            interfere|interferes|interfered with; underlie|underlies; {be} ~1 due to
            {be}|as ~2 result|consequence of; {be} ~2 explained by; {will} explain
            {be} ~1 {change.past}|driven|determined|governed by; confer|confers|conferred
            predispose|predisposes; exert|exerts|exerted; play|plays|played ~3 role|part; {have} ~4 role
            causal role; {effect} ~2 on|upon; contributory|contributing|causal factor|factors
            {have}|{show} ^6 {effect}|{benefit}|efficacy; no ~1 {effect}|benefit; {benefit}|benefited from
            {be}|proved|prove|proven|find|found ~3 {works}; {works} ~1 effect|effects|role|factor
            effective|efficacious ~3 in|for|at|against|than; beneficial ~1 in|for|to; protective against
            detrimental|deleterious|harmful to|for|{effect}; essential for
            lack|lacks|lacked ~2 {effect}|{benefit}|efficacy; {be} ^3 {cure} for|to|in; {be} ^4 factor|factors
            {be} improved|enhanced; {turn} ~5 by {change.gerund}; safe and effective|efficacious
            effective and safe; successfully treated|managed|prevented|reduced; {will} ~1 help
            helps|helped|aids|aided|assists|assisted; {do} ~1 help; can be ~2 used ~3 to {change}|treat
            {be} ~1 useful in|for treat*|prevent*|manag*|{change.gerund}
            {be} ~1 good|bad|harmful|healthy|unhealthy|dangerous for|to; put|puts ~4 at risk
            make|makes|made ~5 more|less|easier|harder|worse|better|likely
            enable|enables|enabled|allow|allows|allowed|permit|permits ~3 to
            provide|provides|provided|offer|offers|offered ~3 {benefit}|advantage|protection|relief
            provide|provides|provided|offer|offers|offered ~3 improvement|improvements
            critical|crucial|key|vital for|to|in
            NAMED_CAUSE:
            {result}; more|most|equally|less|as|highly|and|also effective; effective|efficacious ~3 {thing}
            role for|of ~3 in; role|involvement in; caused|causing|induc*|triggered|triggering; {effect} of ~9 on
            the|this|these|its|their ~2 {result} {be}|{seem}|{last}
            the|this|these|its|their ~2 {result} of ~6 {be}|{seem}|{last}
            POSSIBLE_CAUSE:
            {may}|{seem}|likely to? ~3 {worth}; {may} ^3 role|part|{benefit}|{effect}
            {may} be ~1 implicated|involved in; {may} be ~1 responsible for; {may} be ~3 {thing}
            unlikely|likely to be ~3 {thing}; {may} be used ~3 to; {may} be {change.past}
            {may} be ~1 treated|managed|controlled|avoided|overcome|achieved|accomplished|alleviated
            {may} ~1 help|aid|assist|underlie|explain|mediate; {may} ~1 account for; {teller} {may} explain
            {may} ~1 sufficient|insufficient|able to; {may}|{seem}|likely ~3 result|consequence|cause of
            {may} provide|offer|achieve|yield ~3 {benefit}|protection|relief; {may} ~1 allow|enable|permit
            show|shows|hold|holds ~1 promise as|for|in
            {have}|{show}|hold|holds ~2 potential|promise ~4 {change}|treat*
            NAMED_POSSIBLE:
            {guess} ^2 role|mechanism|{effect}|{benefit}
            HEDGE:
            {may}; {seem} to?; unlikely to; likely ~1 to; thought|believed|expected|presumed|postulated to
            hypothesized|hypothesised|speculated|suspected to; {guess}|conceivable that; possibility that
            hypothesize|hypothesise|speculate|postulate ~1 that
            CLOSE_HEDGE:
            potential; potentially; possible; possibly; probably; perhaps; seemingly; conceivably; apparently
            promising; likely; presumably
            NOTHING:
            investigat*|examin*|explor*|evaluat*|assess*|test ~3 {relation}|{effect}|role|link ~6 on|of|between
            look|looks|looked|looking at ~3 {relation}|{effect}|role|link ~6 on|of|between
            elucidate|clarify|understand|determine|establish ~3 {relation}|{effect}|role|link ~6 on|of|between
            {may}|{will} ~1 help|assist|aid ~2 {staff}|{find}
            {may}|{seem} ~4 {worth} ~1 for|in|to|as ~2 {find}; {may} be ~1 used ~2 to|for|in|as ~2 {find}
            key|essential|critical|crucial|helpful ~1 for|in|to ~2 {find}
            contribut* ~4 understanding|knowledge|literature|evidence; pose|poses|posed ~3 challenge*|question*
            {change} ~2 understanding; effective dose|doses
            reveal*|show|shows|showed|shown|discover*|explain*|uncover* how|why
            lead|leads|led us|to conclude|believe|think; virus|pathogen|bacterium that causes
            affect* ~1 1*|2*|3*|4*|5*|6*|7*|8*|9*|approximately|nearly|about|one|most|many|up
            {teller} {may}|{will}; aim|aims|aimed|aiming ~2 {change}|at|to; {people} at ~2 risk
            association studies; side|adverse {effect}; in relation to
            rather|other than; more|less than; better|best option|choice|alternative
            regardless|irrespective of whether; how many|much|often|long|far|well; {be} limited by|to
            raise|raises|raised ~2 question|questions|issue
            reinforce|reinforces|reinforced|strengthens|increases ~2 need|importance|evidence|case for|of|to
            """;

    private Grammar() {}
}
