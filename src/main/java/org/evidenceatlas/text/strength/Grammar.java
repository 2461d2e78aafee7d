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
            show = {show} demonstrated experience experienced presented reported achieved
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
            comparative = {comparative} stronger faster earlier larger
            rate = rate rates level levels prevalence incidence mortality
            risk = risk risks odds likelihood
            effect = effect effects impact influence
            benefit = benefit benefits
            worth = useful helpful beneficial effective critical crucial promising valuable important
            worth = {worth} cost-effective protective healthy efficacious essential advantageous
            thing = treatment treatments therapy therapies way method strategy strategies option options
            thing = {thing} approach approaches alternative alternatives tool intervention interventions
            thing = {thing} procedure means
            device = tool test scale score measure model instrument technique method approach
            needed = needed required necessary warranted
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
            tackle
            """;

    /** The phrases, under the kind they are of. */
    static final String PHRASES =
            """
            RECORD:
            trial|trials registration; clinical trial|trials registration; clinicaltrials
            registered ~5 clinicaltrials.gov; clinicaltrials.gov; registration number; trial registered
            retrospectively|prospectively registered; level|levels of evidence; sponsorship
            unique identifier; cite this; wiley periodicals; cancer society
            NEED:
            whether; should; must; ought; needs|need to; warrant|warrants; unknown; unclear; advisable
            prospective|longitudinal|long-term|large|larger|well-designed ~2 {study} ~4 {needed}|should
            further|future|more|additional ~2 {study}; the need to|for|of; is|are necessary
            {be}|needed|urgently ~1 {needed}|recommended|indicated|advocated|advised|encouraged
            {be} ~1 suggested|justified; {be} ~1 essential to; a|no|any|urgent|is|are need for|of
            recommend; recommends; recommending; deserve|deserves|merit|merits; consideration of
            require|requires ~5 {study}|confirmation|attention|exploration; remains to; we propose
            to be investigated|studied|confirmed|determined|explored|evaluated|elucidated
            remain|remains ~2 determined|established
            LINK:
            {be}|not|independently|inversely|positively|negatively ~1 associated|correlated|linked with|to
            strongly|might|may|and ~1 associated|correlated|linked with|to; {be} ~2 associated
            associated|correlated significantly|positively|inversely|negatively ~1 with|to
            correlate|correlates|correlated; predict|predicts|predicted; relate|relates to
            {be}|positively|inversely|negatively ~1 related to|with; {be} ~3 prognostic
            {be}|as|constitutes|represents ~5 predictor|predictors|predictive
            {be}|as|constitutes|represents ^4 risk factor|factors; {be} ~2 at ~2 risk
            {be}|{show}|found|no|a|an|suggest|suggests|support|supports ^4 {relation}
            {be}|{show}|carry|carries|indicate|suggested|face ^4 {moved}|{more}|highest ^3 {risk}|{rate}
            NAMED_LINK:
            {relation} ~5 between|of|with|to; predictor|predictors for|of; predictors; prognostic
            factors|variables associated|correlated with; risk factor|factors for|of
            independent ~1 factor|factors; determinant|determinants of; linked|linking; odds
            {moved}|{more}|at ^2 {risk}
            MENTIONED_LINK:
            {link}; associated|correlated with; relationship|relationships ~1 {be}|exist|exists|existed
            relationship|relationships ~1 persisted|persists; predictor; predictive; related to; tied to
            risk factors ~2 {be}|identified|include|included; connection|interaction between
            in association with; correlates of; concordance; link|links ~1 between; indicative of
            determinant|determinants
            COMPARISON:
            more|less|least likely ~1 to?; most likely to; most common|frequent|prevalent ~1 in|among
            more|less prone|frequent|frequently|common|susceptible|often|prevalent
            {be}|{show} ^2 {comparative}; {comparative} ~6 than|compared|versus|vs|relative
            {comparative} in|among|for|at; {comparative} ^2 {rate}|concentrations|frequency|burden
            older|younger than|and|with; differ|differed|differs; different from|between|in|across
            difference|differences; than; compared with|to; times|fold {more}|more|less|as; twice as|the
            {be} {moved}|{more}|altered|impaired|unchanged|raised; {be} similar|comparable; equivalent
            {be} {moved}|lowered by 1*|2*|3*|4*|5*|6*|7*|8*|9*|half|about|approximately|almost
            {be} improved|enhanced {since}|among|compared; {be} ~1 stable|unaffected; {be} ~2 significant
            had|have {moved}|improved|enhanced|impaired|worsened; increases|decreases|declines|varies with
            {have} ~1 fallen|risen|grown|dropped|doubled|declined|{moved}|improved {since}|by|across
            {have}|{be}|{rate} ~1 {moved}|declined|improved|fell|rose|dropped {since}|with
            {moved} ~4 relative|compared; {moved} ^3 was|were seen|observed|found|noted|detected
            rose|fell|dropped|doubled; deteriorated; exceeded|exceeds; outperformed|outperforms
            not|nonsignificant significant|significantly; no|any change|changes
            {do} not change|show|differ|rise|fall|decline|vary; with increasing|decreasing
            increase|increases|reduction|reductions|decrease|decreases ~1 in|of|from|after|was|were
            improvement|improvements|decline|rise|changes ~1 in|of|from|after|was|were
            gain|loss ~1 in|after|was|were; significant|marked|substantial changes|loss|gain|decline|rise
            trend|trends toward|towards; tended to; similar ~3 between|among|in|across|to
            depends|dependent on; independent of; varied|varies; vary|differs by|with|across
            according to ~1 sex|gender|age; proportional to; parallel|parallels|paralleled; co-occur
            coexist; predominant|overrepresented|disproportionate|disproportionately
            poor|good|favorable|favourable|worse prognosis; survival advantage|benefit
            {be}|as ~4 marker|markers|biomarker|biomarkers|indicator
            CAUSE:
            lead|leads|led to; leading to; result|results|resulted|resulting in; brings|brought about
            contribute|contributes|contributed|contributing ~3 to|a|towards; contribution|contributions to
            contributor|contributors|driver|drivers of|to; {be}|as ~3 cause|causes of|for; and|also caused|causes
            the|a ~1 main|major|leading|common cause; responsible for; attributed|attributable to
            {be} ~1 due to; {be} ~2 result|consequence of; {be} ~2 explained by; {will} explain
            {be} ~1 {change.past}|driven|determined|governed by; confer|confers|conferred
            predispose|predisposes; exert|exerts|exerted; play|plays|played ~3 role; {have} ~4 role
            causal role; role for|of ~3 in; {effect} ~2 on|upon; effect|effects of ~9 on
            {have}|{show} ^6 {effect}|{benefit}|efficacy; no ~1 {effect}|benefit; {benefit}|benefited from
            {benefit} of; {be} ~2 beneficial; beneficial ~1 in|for|to|effect|effects; {be} ~1 protective
            protective ~1 effect|effects|against|role|factor; essential for
            {be}|proved|prove|proven|find|found ~3 effective; more|most|equally|less|as effective
            highly|and|also effective; effective ~3 in|for|at|against|than|{thing}|to
            safe and effective|efficacious; effective and safe; {be} ~1 cost-effective|efficacious
            cost-effective|efficacious ~2 {thing}; successful|success in|at|strategy|treatment|for
            {be} successful; successfully treated|managed|prevented|reduced; achieved ~2 by|with|using
            {will} help; helps; helped; {do} ~1 help; can be ~2 used ~3 to {change}|treat
            {be} ~1 useful in|for treat*|prevent*|manag*|{change.gerund}
            {be} ~1 good|bad|harmful|healthy|unhealthy|dangerous for|to; put|puts ~4 at risk
            make|makes|made ~5 more|less|easier|harder|worse|better|likely
            enable|enables|enabled|allow|allows|allowed|permit|permits ~3 to|faster|better
            provide|provides|provided|offer|offers|offered ~3 {benefit}|advantage|protection|relief
            provide|provides|provided|offer|offers|offered ~3 improvement|improvements
            critical|crucial|central|key|fundamental|vital for|to|in
            important|contributory|contributing factor|factors
            POSSIBLE_CAUSE:
            {may}|{seem}|likely to? ~3 {worth}; {may} ~3 role|{benefit}|impact|effect|effects
            {may} be ~1 implicated|involved in; {may} be ~1 responsible for; {may} be ~3 {thing}
            {may} be used ~3 to; {may} be influenced|affected|improved|reduced|enhanced|prevented
            {may} be ~1 treated|managed|controlled|avoided|overcome|achieved|accomplished|alleviated
            {may} ~1 help|aid|assist|underlie|explain|mediate; {may} ~1 account for; {teller} {may} explain
            {may} ~1 sufficient|insufficient|able to; {may}|{seem}|likely ~3 result|consequence|cause of
            {may} provide|offer|achieve|yield ~3 {benefit}|protection|relief
            potential|possible ~1 role|{effect}|{benefit}; show|shows|hold|holds promise as|for|in
            HEDGE:
            {may}; {seem} to?; unlikely to; likely ~1 to
            CLOSE_HEDGE:
            potential; potentially; possible; possibly; probably; perhaps; promising; likely; presumably
            NOTHING:
            investigat*|examin*|explor*|evaluat*|assess*|test ~3 {relation}|{effect}|role|link ~6 on|of|between
            elucidate|clarify|understand|determine|establish ~3 {relation}|{effect}|role|link ~6 on|of|between
            {may}|{will} ~1 help|assist|aid ~2 {staff}|identify*|predict*|select*|diagnos*|understand*
            {may}|{will} ~1 help|assist|aid ~2 guide|inform|clarify|distinguish|detect|assess|determine|plan
            {may}|{seem} ~4 {worth} ~1 for|in|to|as ~2 diagnos*|detect*|assess*|predict*|identif*|evaluat*
            {may}|{seem} ~4 {worth} ~1 for|in|to|as ~2 monitor*|measur*|plan*|screen*|generat*|determin*
            {may}|{seem} ~4 {worth} ~1 for|in|to|as ~2 classif*|select*|guid*|inform*|distinguish*
            {may} be ~3 {device} ~1 for|to|of|in assess*|detect*|diagnos*|identif*|evaluat*|predict*
            {may} be ~3 {device} ~1 for|to|of|in determin*|measur*|monitor*; {may} have ~3 implications
            {teller} {may}|{will}; {change} the need for; aim|aims|aimed|aiming ~2 {change}|at|to
            {people} at ~2 risk; association studies; in relation to; rather|other than; more|less than
            better|best option|choice|alternative; similar|comparable to ~4 published|literature|described
            regardless|irrespective of whether
            """;

    private Grammar() {}
}
