<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Afstemming</name>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Preparing the works</source>
            <translation>Preparing the works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Finding works near each other</source>
            <translation>Finding works near each other</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Measuring what they share</source>
            <translation>Measuring what they share</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Looking for opportunities</source>
            <translation>Looking for opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Drawing the shared places</source>
            <translation>Drawing the shared places</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Checking graafrust</source>
            <translation>Checking graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Placed as a search area only: its overlaps are possible and grouped by hand.</source>
            <translation>Placed as a search area only: its overlaps are possible and grouped by hand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Works of kind “{kind}” are never matched.</source>
            <translation>Works of kind “{kind}” are never matched.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Cancelled (vervallen).</source>
            <translation>Cancelled (vervallen).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Done (gereed).</source>
            <translation>Done (gereed).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>In the past, but not reported as done.</source>
            <translation>In the past, but not reported as done.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Not placed on the map yet.</source>
            <translation>Not placed on the map yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>The street is rebuilt anyway by {partner}, {period}.</source>
            <translation>The street is rebuilt anyway by {partner}, {period}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Graafrust cannot simply be enforced for {discipline}; time, place and manner can be prescribed.</source>
            <translation>Graafrust cannot simply be enforced for {discipline}; time, place and manner can be prescribed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>This street may be opened with consent.</source>
            <translation>This street may be opened with consent.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>A part of the planned period is free: {period}.</source>
            <translation>A part of the planned period is free: {period}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>No {days} days in a row of the planned period are free.</source>
            <translation>No {days} days in a row of the planned period are free.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Exempt: the kind of work is {kind}.</source>
            <translation>Exempt: the kind of work is {kind}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Exempt: the text of the work says “{word}”.</source>
            <translation>Exempt: the text of the work says “{word}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Graafrust {period}. {reason}</source>
            <translation>Graafrust {period}. {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>The period is provisional until the joint work is completed.</source>
            <translation>The period is provisional until the joint work is completed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>The work is placed by {precision}: it may lie outside.</source>
            <translation>The work is placed by {precision}: it may lie outside.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Carry out before or together with the rebuilding, up to {day}.</source>
            <translation>Carry out before or together with the rebuilding, up to {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Join joint work {number} before {day}.</source>
            <translation>Join joint work {number} before {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Carry out within {period}.</source>
            <translation>Carry out within {period}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Wait until {day}.</source>
            <translation>Wait until {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Ask for consent.</source>
            <translation>Ask for consent.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Agree on time, place and manner.</source>
            <translation>Agree on time, place and manner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Ask for an exception.</source>
            <translation>Ask for an exception.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>Follows from joint work {number}: closed for {years} years ({rule}).</source>
            <translation>Follows from joint work {number}: closed for {years} years ({rule}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>street class {name}</source>
            <translation>street class {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>kind of work {kind}</source>
            <translation>kind of work {kind}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>number of the collaboration</source>
            <translation>number of the collaboration</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>the longest that applies: {rule}</source>
            <translation>the longest that applies: {rule}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/if_moved.py" />
            <source>Events or graafrust block the place in that period.</source>
            <translation>Events or graafrust block the place in that period.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/if_moved.py" />
            <source>The others cannot be carried out together with it then.</source>
            <translation>The others cannot be carried out together with it then.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/if_moved.py" />
            <source>Outside the room of this work: it can start from {first} up to and including {last}.</source>
            <translation>Outside the room of this work: it can start from {first} up to and including {last}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Rules of Afstemming</source>
            <translation>Rules of Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Practice of convenants on joint works; no norm</source>
            <translation>Practice of convenants on joint works; no norm</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Openings avoided, if all opportunities are carried out</source>
            <translation>Openings avoided, if all opportunities are carried out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>openings</source>
            <translation>openings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Sum over the opportunities of their members minus one.</source>
            <translation>Sum over the opportunities of their members minus one.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Openings avoided by what was decided</source>
            <translation>Openings avoided by what was decided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>The same, of the proposals to which every partner that has a work in it agreed.</source>
            <translation>The same, of the proposals to which every partner that has a work in it agreed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Nuisance days avoided</source>
            <translation>Nuisance days avoided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>working days</source>
            <translation>working days</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Sum over the opportunities of the members' durations minus the joint duration, never below 0.</source>
            <translation>Sum over the opportunities of the members' durations minus the joint duration, never below 0.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>To be renewed jointly, per discipline</source>
            <translation>To be renewed jointly, per discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Trench that the members of the opportunities do jointly, each member with its own part.</source>
            <translation>Trench that the members of the opportunities do jointly, each member with its own part.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Openings per street and year, as planned</source>
            <translation>Openings per street and year, as planned</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>openings per street</source>
            <translation>openings per street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Works that begin in that year in streets where any work is planned, divided by the number of these streets. Works without a street name count as a street each.</source>
            <translation>Works that begin in that year in streets where any work is planned, divided by the number of these streets. Works without a street name count as a street each.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Openings per street and year, with the proposals</source>
            <translation>Openings per street and year, with the proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>The same, but the members of an opportunity open the street once, in its joint period.</source>
            <translation>The same, but the members of an opportunity open the street once, in its joint period.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Graafrust kept</source>
            <translation>Graafrust kept</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>share</source>
            <translation>share</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Of the works that meet a graafrust that lies there now: those that need not break it (not strijdig and not exempt).</source>
            <translation>Of the works that meet a graafrust that lies there now: those that need not break it (not strijdig and not exempt).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Works strijdig with graafrust</source>
            <translation>Works strijdig with graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>works</source>
            <translation>works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Works without a free day in a graafrust that lies there now.</source>
            <translation>Works without a free day in a graafrust that lies there now.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Works with a firm date</source>
            <translation>Works with a firm date</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Of the works still to be done: those that are vastgesteld or in uitvoering, and known to the quarter or finer.</source>
            <translation>Of the works still to be done: those that are vastgesteld or in uitvoering, and known to the quarter or finer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Proposals</source>
            <translation>Proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>proposals</source>
            <translation>proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Opportunities that were put before a meeting.</source>
            <translation>Opportunities that were put before a meeting.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Decided</source>
            <translation>Decided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Proposals to which every partner that has a work in it agreed.</source>
            <translation>Proposals to which every partner that has a work in it agreed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Decided proposals of which every work is gereed.</source>
            <translation>Decided proposals of which every work is gereed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Agreements kept</source>
            <translation>Agreements kept</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Of the actions that were due or closed: those that were done (nagekomen).</source>
            <translation>Of the actions that were due or closed: those that were done (nagekomen).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>One of the works is in a group made by hand.</source>
            <translation>One of the works is in a group made by hand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>These works were put apart by hand.</source>
            <translation>These works were put apart by hand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The works only touch: they share no trench.</source>
            <translation>The works only touch: they share no trench.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The place of one of the works is uncertain; they can be grouped by hand.</source>
            <translation>The place of one of the works is uncertain; they can be grouped by hand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The shared place is larger than an opportunity may span, and no piece is long enough.</source>
            <translation>The shared place is larger than an opportunity may span, and no piece is long enough.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The work of {partner} takes {days} days, longer than a joint period may last ({limit} days).</source>
            <translation>The work of {partner} takes {days} days, longer than a joint period may last ({limit} days).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Events or graafrust block every joint period that both works can reach.</source>
            <translation>Events or graafrust block every joint period that both works can reach.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>There is no joint period that both works can reach.</source>
            <translation>There is no joint period that both works can reach.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The work of {partner} is in an opportunity with a work that was put apart from the other by hand.</source>
            <translation>The work of {partner} is in an opportunity with a work that was put apart from the other by hand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The work of {partner} is in another opportunity: that avoids more openings or shifts less.</source>
            <translation>The work of {partner} is in another opportunity: that avoids more openings or shifts less.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The works are in another coordination point.</source>
            <translation>The works are in another coordination point.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>{count} works hang together here: grouped by a search that proves that no grouping avoids more openings.</source>
            <translation>{count} works hang together here: grouped by a search that proves that no grouping avoids more openings.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>{count} works hang together here: grouped by a greedy search with local improvement; of openings avoided at most {more} more can be had.</source>
            <translation>{count} works hang together here: grouped by a greedy search with local improvement; of openings avoided at most {more} more can be had.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Of a group made by hand {lost} of {all} works are no longer matched.</source>
            <translation>Of a group made by hand {lost} of {all} works are no longer matched.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Grouped by hand, but there is no joint period that all works can reach.</source>
            <translation>Grouped by hand, but there is no joint period that all works can reach.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>The partners agreed on this period.</source>
            <translation>The partners agreed on this period.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>No joint period is left within the horizon that all works can reach beside what is agreed.</source>
            <translation>No joint period is left within the horizon that all works can reach beside what is agreed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>Within the horizon there is no joint period that all works can reach.</source>
            <translation>Within the horizon there is no joint period that all works can reach.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>A work of it is not delivered any more: determine the opportunities again.</source>
            <translation>A work of it is not delivered any more: determine the opportunities again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>In {year} the street would rest after, or be closed by this before, {numbers}.</source>
            <translation>In {year} the street would rest after, or be closed by this before, {numbers}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>The capacity of {partner} in {year} ({measure}) is taken.</source>
            <translation>The capacity of {partner} in {year} ({measure}) is taken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>In this way the programme as a whole shifts less or disturbs fewer other works.</source>
            <translation>In this way the programme as a whole shifts less or disturbs fewer other works.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Openings avoided</source>
            <translation>Openings avoided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Members minus one: the street opens once instead of once per member.</source>
            <translation>Members minus one: the street opens once instead of once per member.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Sum of the members' durations minus the working days from the first start to the last end of the joint execution, never below 0.</source>
            <translation>Sum of the members' durations minus the working days from the first start to the last end of the joint execution, never below 0.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Shared metres</source>
            <translation>Shared metres</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>m</source>
            <translation>m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Metres of trench that the members have in common.</source>
            <translation>Metres of trench that the members have in common.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>parties</source>
            <translation>parties</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Different combinations of partner and discipline.</source>
            <translation>Different combinations of partner and discipline.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Fit in time</source>
            <translation>Fit in time</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>1 minus the mean over the members of the shift, each as a share of the room that the member has in the direction in which it moves. A member that keeps its date counts as 0.</source>
            <translation>1 minus the mean over the members of the shift, each as a share of the room that the member has in the direction in which it moves. A member that keeps its date counts as 0.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Hardness</source>
            <translation>Hardness</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Mean over the members of the step on the scale idee 0, voornemen ¼, gepland ½, vastgesteld ¾, in uitvoering 1.</source>
            <translation>Mean over the members of the step on the scale idee 0, voornemen ¼, gepland ½, vastgesteld ¾, in uitvoering 1.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>BRT in grey (PDOK)</source>
            <translation>BRT in grey (PDOK)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>BRT (PDOK)</source>
            <translation>BRT (PDOK)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>BGT, from 1:10,000 (PDOK)</source>
            <translation>BGT, from 1:10,000 (PDOK)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>The base map cannot be added.</source>
            <translation>The base map cannot be added.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>Go on without: the streets of the dossier stay.</source>
            <translation>Go on without: the streets of the dossier stay.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/chart_file.py" />
            <source>There is nothing to draw yet.</source>
            <translation>There is nothing to draw yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/chart_file.py" />
            <source>The file cannot be written.</source>
            <translation>The file cannot be written.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/chart_file.py" />
            <source>Close it where it is open, or choose another folder.</source>
            <translation>Close it where it is open, or choose another folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/dossier_source.py" />
            <source>This table of the dossier cannot be shown on the map.</source>
            <translation>This table of the dossier cannot be shown on the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/dossier_source.py" />
            <source>Check that it is a dossier of Afstemming and that it can be read.</source>
            <translation>Check that it is a dossier of Afstemming and that it can be read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Areas</source>
            <translation>Areas</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Conflicts with graafrust</source>
            <translation>Conflicts with graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Works</source>
            <translation>Works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Decisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Opportunities to work together</source>
            <translation>Opportunities to work together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Coordination points</source>
            <translation>Coordination points</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Overlaps</source>
            <translation>Overlaps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Graafrust</source>
            <translation>Graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Streets</source>
            <translation>Streets</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Afstemming – {name}</source>
            <translation>Afstemming – {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>hollow: only the half year or year is known</source>
            <translation>hollow: only the half year or year is known</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>search area, no exact place yet</source>
            <translation>search area, no exact place yet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>opportunity</source>
            <translation>opportunity</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>opportunity; the darker, the better</source>
            <translation>opportunity; the darker, the better</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>coordination point</source>
            <translation>coordination point</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Subtitle</source>
            <translation>Subtitle</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Collaboration</source>
            <translation>Collaboration</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Source and day</source>
            <translation>Source and day</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Scale</source>
            <translation>Scale</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>it cannot be written</source>
            <translation>it cannot be written</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>This template cannot be read.</source>
            <translation>This template cannot be read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>This template holds no map that is called “{name}”.</source>
            <translation>This template holds no map that is called “{name}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Save our template anew, change it in QGIS, and keep the ids of its items.</source>
            <translation>Save our template anew, change it in QGIS, and keep the ids of its items.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Legend</source>
            <translation>Legend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>Joint execution</source>
            <translation>Joint execution</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>Partner</source>
            <translation>Partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>Discipline</source>
            <translation>Discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>Own planning</source>
            <translation>Own planning</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{partner} (lead)</source>
            <translation>{partner} (lead)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>fixed</source>
            <translation>fixed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>1 day later</source>
            <translation>1 day later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>1 day earlier</source>
            <translation>1 day earlier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{days} days later</source>
            <translation>{days} days later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{days} days earlier</source>
            <translation>{days} days earlier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{months} months later</source>
            <translation>{months} months later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{months} months earlier</source>
            <translation>{months} months earlier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_map.py" />
            <source>joint area</source>
            <translation>joint area</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_map.py" />
            <source>where the works meet</source>
            <translation>where the works meet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_map.py" />
            <source>other works</source>
            <translation>other works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Coordination point</source>
            <translation>Coordination point</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>These works lie in the same place, but their periods cannot be brought together. Their partners must agree who goes first, and what that means for the street.</source>
            <translation>These works lie in the same place, but their periods cannot be brought together. Their partners must agree who goes first, and what that means for the street.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Time between the works</source>
            <translation>Time between the works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>of 100</source>
            <translation>of 100</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>certainty {percent}%</source>
            <translation>certainty {percent}%</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>openings avoided</source>
            <translation>openings avoided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>nuisance days avoided</source>
            <translation>nuisance days avoided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>shared length</source>
            <translation>shared length</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>After this work</source>
            <translation>After this work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Graafrust until {day}.</source>
            <translation>Graafrust until {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>No known work of a partner falls in that period.</source>
            <translation>No known work of a partner falls in that period.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Last chance to join, otherwise closed for:</source>
            <translation>Last chance to join, otherwise closed for:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>… and {count} more</source>
            <translation>… and {count} more</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>until {day}</source>
            <translation>until {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Cost share in proportion to size</source>
            <translation>Cost share in proportion to size</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>by {measure}</source>
            <translation>by {measure}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Also possible</source>
            <translation>Also possible</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{months} months more shift (weighted)</source>
            <translation>{months} months more shift (weighted)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Agreed period (found: {period})</source>
            <translation>Agreed period (found: {period})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Joint period</source>
            <translation>Joint period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Period of the works</source>
            <translation>Period of the works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>overlap in time</source>
            <translation>overlap in time</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{days} days apart</source>
            <translation>{days} days apart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>1 day apart</source>
            <translation>1 day apart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{months} months apart</source>
            <translation>{months} months apart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>overlaps</source>
            <translation>overlaps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>opportunities</source>
            <translation>opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>coordination points</source>
            <translation>coordination points</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>works against graafrust</source>
            <translation>works against graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Peildatum</source>
            <translation>Peildatum</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Main figures</source>
            <translation>Main figures</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Partners</source>
            <translation>Partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>in opportunities</source>
            <translation>in opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>delivered</source>
            <translation>delivered</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>nothing yet</source>
            <translation>nothing yet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Opportunities by score</source>
            <translation>Opportunities by score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>… and {count} more; all of them stand in the workbook</source>
            <translation>… and {count} more; all of them stand in the workbook</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Legend (works in the colour of their partner)</source>
            <translation>Legend (works in the colour of their partner)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/page_parts.py" />
            <source>page {page} of {pages}</source>
            <translation>page {page} of {pages}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/page_parts.py" />
            <source>Peildatum {day} · Source: deliveries of {deliveries} · {dossier}</source>
            <translation>Peildatum {day} · Source: deliveries of {deliveries} · {dossier}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Opportunities</source>
            <translation>Opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Conflicts</source>
            <translation>Conflicts</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>The QGIS project cannot be written: {reason}</source>
            <translation>The QGIS project cannot be written: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Close the project in QGIS and check that there is room and that you may write here.</source>
            <translation>Close the project in QGIS and check that there is room and that you may write here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project_layouts.py" />
            <source>Map A3</source>
            <translation>Map A3</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project_layouts.py" />
            <source>Atlas of opportunities A3</source>
            <translation>Atlas of opportunities A3</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>decided or being carried out</source>
            <translation>decided or being carried out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>idea or intention</source>
            <translation>idea or intention</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>completed</source>
            <translation>completed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>from afar: thin, in the colour of the partner</source>
            <translation>from afar: thin, in the colour of the partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>would fall in the graafrust after a proposal</source>
            <translation>would fall in the graafrust after a proposal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>falls wholly in a graafrust: no free days (strijdig)</source>
            <translation>falls wholly in a graafrust: no free days (strijdig)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>falls partly in a graafrust: shift it (te vermijden)</source>
            <translation>falls partly in a graafrust: shift it (te vermijden)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>from afar a dot for each opportunity</source>
            <translation>from afar a dot for each opportunity</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>score {low} to {top}</source>
            <translation>score {low} to {top}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>every partner agreed</source>
            <translation>every partner agreed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>to be discussed further</source>
            <translation>to be discussed further</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>a partner does not agree</source>
            <translation>a partner does not agree</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>to reconsider: something changed since</source>
            <translation>to reconsider: something changed since</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>put before the meeting, not all have spoken</source>
            <translation>put before the meeting, not all have spoken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>more than 3 years left</source>
            <translation>more than 3 years left</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>1 to 3 years left</source>
            <translation>1 to 3 years left</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>less than a year left</source>
            <translation>less than a year left</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>graafrust</source>
            <translation>graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>graafrust, {class_name}</source>
            <translation>graafrust, {class_name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>graafrust, provisional</source>
            <translation>graafrust, provisional</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>definite</source>
            <translation>definite</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>provisional, until the joint work is completed</source>
            <translation>provisional, until the joint work is completed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>from afar: plain brown</source>
            <translation>from afar: plain brown</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>Openings per street</source>
            <translation>Openings per street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>As planned</source>
            <translation>As planned</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>With the proposals</source>
            <translation>With the proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>1 opening</source>
            <translation>1 opening</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>{count} openings</source>
            <translation>{count} openings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>{low} to {high} openings</source>
            <translation>{low} to {high} openings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>{low} openings or more</source>
            <translation>{low} openings or more</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/styling.py" />
            <source>This style cannot be read: {reason}</source>
            <translation>This style cannot be read: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/styling.py" />
            <source>Mend the file in QGIS, or take it away: the style of Afstemming then counts.</source>
            <translation>Mend the file in QGIS, or take it away: the style of Afstemming then counts.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/styling.py" />
            <source>The style cannot be written: {reason}</source>
            <translation>The style cannot be written: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/styling.py" />
            <source>Check that there is room and that you may write here.</source>
            <translation>Check that there is room and that you may write here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/town_map.py" />
            <source>carried out together</source>
            <translation>carried out together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/town_map.py" />
            <source>works going on in {year}</source>
            <translation>works going on in {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>partner</source>
            <translation>partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>partners</source>
            <translation>partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>unit</source>
            <translation>unit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>discipline</source>
            <translation>discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>title</source>
            <translation>title</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>partner's reference</source>
            <translation>partner's reference</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>description</source>
            <translation>description</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>kind</source>
            <translation>kind</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>street</source>
            <translation>street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>streets</source>
            <translation>streets</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>street class</source>
            <translation>street class</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>town</source>
            <translation>town</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>precision of the place</source>
            <translation>precision of the place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>certainty of the place (0–1)</source>
            <translation>certainty of the place (0–1)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>first day</source>
            <translation>first day</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>last day</source>
            <translation>last day</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>precision of the period</source>
            <translation>precision of the period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>duration (working days)</source>
            <translation>duration (working days)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>earliest start</source>
            <translation>earliest start</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>preferred start</source>
            <translation>preferred start</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>latest end</source>
            <translation>latest end</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>completed on</source>
            <translation>completed on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>hardness</source>
            <translation>hardness</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>priority</source>
            <translation>priority</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>level</source>
            <translation>level</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>size</source>
            <translation>size</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>unit of size</source>
            <translation>unit of size</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>width (m)</source>
            <translation>width (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>estimate (euro)</source>
            <translation>estimate (euro)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>documents</source>
            <translation>documents</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>who may see it</source>
            <translation>who may see it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>delivery</source>
            <translation>delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>file</source>
            <translation>file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>sheet or layer</source>
            <translation>sheet or layer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>row</source>
            <translation>row</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>assumed fields</source>
            <translation>assumed fields</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>origin</source>
            <translation>origin</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>provisional</source>
            <translation>provisional</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>possible with consent</source>
            <translation>possible with consent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>score (0–100)</source>
            <translation>score (0–100)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>certainty (0–1)</source>
            <translation>certainty (0–1)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>shared length (m)</source>
            <translation>shared length (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>shared area (m²)</source>
            <translation>shared area (m²)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>weighted shift (months)</source>
            <translation>weighted shift (months)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>grouped by hand</source>
            <translation>grouped by hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>graafrust until</source>
            <translation>graafrust until</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>work A</source>
            <translation>work A</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>work B</source>
            <translation>work B</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>distance (m)</source>
            <translation>distance (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>time</source>
            <translation>time</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>days between</source>
            <translation>days between</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>within one partner</source>
            <translation>within one partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>under the rule of one partner</source>
            <translation>under the rule of one partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Q{n} {year}</source>
            <translation>Q{n} {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>H{n} {year}</source>
            <translation>H{n} {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>week {week} {year}</source>
            <translation>week {week} {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>unknown, counts as gepland</source>
            <translation>unknown, counts as gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Shared length</source>
            <translation>Shared length</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Graafrust until</source>
            <translation>Graafrust until</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>graafrust until {day}</source>
            <translation>graafrust until {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Not in an opportunity because</source>
            <translation>Not in an opportunity because</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/compat.py" />
            <source>The Python package openpyxl is missing, so no workbook can be made.</source>
            <translation>The Python package openpyxl is missing, so no workbook can be made.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/compat.py" />
            <source>Install the plugin from its zip file: that carries openpyxl along.</source>
            <translation>Install the plugin from its zip file: that carries openpyxl along.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>due on {day}</source>
            <translation>due on {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>too late</source>
            <translation>too late</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>Agreed to be carried out together in {period}.</source>
            <translation>Agreed to be carried out together in {period}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>not reported as done</source>
            <translation>not reported as done</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>{partner} withdrew.</source>
            <translation>{partner} withdrew.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>Did not answer</source>
            <translation>Did not answer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>{count} of {all}</source>
            <translation>{count} of {all}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>A proposal that is not there any more</source>
            <translation>A proposal that is not there any more</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>new in this opportunity: {title}</source>
            <translation>new in this opportunity: {title}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>no longer in it: {title}</source>
            <translation>no longer in it: {title}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>free again from {day}</source>
            <translation>free again from {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>graafrust zone</source>
            <translation>graafrust zone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>Since {meeting}:</source>
            <translation>Since {meeting}:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>Not delivered or confirmed for {months} months:</source>
            <translation>Not delivered or confirmed for {months} months:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_view.py" />
            <source>an opportunity that is not there any more</source>
            <translation>an opportunity that is not there any more</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_view.py" />
            <source>and {count} more</source>
            <translation>and {count} more</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreed_content.py" />
            <source>The opportunities have not been determined yet.</source>
            <translation>The opportunities have not been determined yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreed_content.py" />
            <source>Run step Kansen first.</source>
            <translation>Run step Kansen first.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>The folder does not exist.</source>
            <translation>The folder does not exist.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>Check the name of the folder.</source>
            <translation>Check the name of the folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>There is no file to take in.</source>
            <translation>There is no file to take in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>Put the partners' files in this folder.</source>
            <translation>Put the partners' files in this folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>it is no JSON at line {line}, character {character}</source>
            <translation>it is no JSON at line {line}, character {character}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>“{name}” is missing</source>
            <translation>“{name}” is missing</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>The description of the collaboration is faulty: {reason}.</source>
            <translation>The description of the collaboration is faulty: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>Compare it with the one in the demo folder.</source>
            <translation>Compare it with the one in the demo folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>there is no rule “{name}”</source>
            <translation>there is no rule “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>The due date lies before the day on which the partners are asked.</source>
            <translation>The due date lies before the day on which the partners are asked.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>Choose a later day.</source>
            <translation>Choose a later day.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>There is no partner to ask.</source>
            <translation>There is no partner to ask.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>Take in deliveries first, or name partners of this collaboration.</source>
            <translation>Take in deliveries first, or name partners of this collaboration.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>Send the partner its part of this round again, and read in what comes back.</source>
            <translation>Send the partner its part of this round again, and read in what comes back.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>This answer belongs to another round.</source>
            <translation>This answer belongs to another round.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>This work is not one of this partner (any more).</source>
            <translation>This work is not one of this partner (any more).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>This opportunity is not in the dossier (any more).</source>
            <translation>This opportunity is not in the dossier (any more).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>written round</source>
            <translation>written round</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>Writing {file}</source>
            <translation>Writing {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>No written round is open.</source>
            <translation>No written round is open.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>Begin one first: it has a day before which the partners answer.</source>
            <translation>Begin one first: it has a day before which the partners answer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>not confirmed for {months} months</source>
            <translation>not confirmed for {months} months</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>its period is past; is it done?</source>
            <translation>its period is past; is it done?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>it could not be placed on the map</source>
            <translation>it could not be placed on the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/correct.py" />
            <source>There is no such correction.</source>
            <translation>There is no such correction.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/correct.py" />
            <source>What was drawn is empty or crosses itself.</source>
            <translation>What was drawn is empty or crosses itself.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/correct.py" />
            <source>Draw it again, without crossing lines.</source>
            <translation>Draw it again, without crossing lines.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/correct.py" />
            <source>This work is not in the dossier (any more).</source>
            <translation>This work is not in the dossier (any more).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/corrections.py" />
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/corrections.py" />
            <source>Still relevant</source>
            <translation>Still relevant</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/decide.py" />
            <source>a work that is not delivered any more</source>
            <translation>a work that is not delivered any more</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/desk.py" />
            <source>{count} rows are marked as the partner's own; they are not stored, since this desk does not work for that partner.</source>
            <translation>{count} rows are marked as the partner's own; they are not stored, since this desk does not work for that partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/desk.py" />
            <source>Own plans are taken in at the partner's own desk only.</source>
            <translation>Own plans are taken in at the partner's own desk only.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/desk.py" />
            <source>What stands in {columns} is not stored: the partner keeps it to itself, and this dossier is shared.</source>
            <translation>What stands in {columns} is not stored: the partner keeps it to itself, and this dossier is shared.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Map pack</source>
            <translation>Map pack</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>A PDF with an overview and a page per proposal</source>
            <translation>A PDF with an overview and a page per proposal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Project proposals</source>
            <translation>Project proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Each proposal on paper: map, works, planning, cost share, decisions with a place to sign</source>
            <translation>Each proposal on paper: map, works, planning, cost share, decisions with a place to sign</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Integral year plan</source>
            <translation>Integral year plan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>The proposals of the year by status, with a map, planning bars and totals</source>
            <translation>The proposals of the year by status, with a map, planning bars and totals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Convenant report</source>
            <translation>Convenant report</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>What the collaboration achieves, over the years</source>
            <translation>What the collaboration achieves, over the years</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Minutes and list of decisions</source>
            <translation>Minutes and list of decisions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Attendance, decisions and actions of the last meeting</source>
            <translation>Attendance, decisions and actions of the last meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Workbook</source>
            <translation>Workbook</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Summary, proposals with decision columns to fill in and send back, works, planning, graafrust</source>
            <translation>Summary, proposals with decision columns to fill in and send back, works, planning, graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Proposals, works, overlaps and graafrust as layers for every GIS, with their style</source>
            <translation>Proposals, works, overlaps and graafrust as layers for every GIS, with their style</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Proposals, works and graafrust for web maps</source>
            <translation>Proposals, works and graafrust for web maps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>The last day on which a work can still join, for your agenda</source>
            <translation>The last day on which a work can still join, for your agenda</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>Of this delivery the rows are not kept.</source>
            <translation>Of this delivery the rows are not kept.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>Take the partner's file in again.</source>
            <translation>Take the partner's file in again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>More than one delivery is called so.</source>
            <translation>More than one delivery is called so.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>No delivery is called so.</source>
            <translation>No delivery is called so.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>Choose one of: {deliveries}.</source>
            <translation>Choose one of: {deliveries}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/doubts.py" />
            <source>{count} works leave a question open; nothing was stored.</source>
            <translation>{count} works leave a question open; nothing was stored.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/doubts.py" />
            <source>Take the file in from the window and answer, or let doubtful works be new ones (ON_DOUBT).</source>
            <translation>Take the file in from the window and answer, or let doubtful works be new ones (ON_DOUBT).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>The work has no title.</source>
            <translation>The work has no title.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>Say in a few words what is done.</source>
            <translation>Say in a few words what is done.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>This partner is not in the dossier.</source>
            <translation>This partner is not in the dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>Write a year, a date, or for instance “Q3 2027” or “2e helft 2028”.</source>
            <translation>Write a year, a date, or for instance “Q3 2027” or “2e helft 2028”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>drawn by hand</source>
            <translation>drawn by hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/engine_in_database.py" />
            <source>Only a dossier on a server has an engine in the database.</source>
            <translation>Only a dossier on a server has an engine in the database.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/engine_in_database.py" />
            <source>Determine the opportunities of a dossier in a file at the desk.</source>
            <translation>Determine the opportunities of a dossier in a file at the desk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/exchange.py" />
            <source>Your collaboration</source>
            <translation>Your collaboration</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/exchange.py" />
            <source>The dossier holds nothing of this partner.</source>
            <translation>The dossier holds nothing of this partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/exchange.py" />
            <source>Choose another partner.</source>
            <translation>Choose another partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{period} (weighted shift {cost} months)</source>
            <translation>{period} (weighted shift {cost} months)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{partner}: {title} – can join until {day}</source>
            <translation>{partner}: {title} – can join until {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>only by the rule of {partner}: {a} and {b}</source>
            <translation>only by the rule of {partner}: {a} and {b}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{partner}: {title} ({period}) – free again from {day}</source>
            <translation>{partner}: {title} ({period}) – free again from {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{sign}{months} months</source>
            <translation>{sign}{months} months</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>It is in another opportunity with that work.</source>
            <translation>It is in another opportunity with that work.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>Could join in {period}: weighted shift {sign}{cost} months, itself {shift}.</source>
            <translation>Could join in {period}: weighted shift {sign}{cost} months, itself {shift}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>Graafrust follows until {day}.</source>
            <translation>Graafrust follows until {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>The year, when the period has no year of its own or nothing but a year is given.</source>
            <translation>The year, when the period has no year of its own or nothing but a year is given.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>Together with y: the place in metres (RD) or degrees.</source>
            <translation>Together with y: the place in metres (RD) or degrees.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>Together with x: the place in metres (RD) or degrees.</source>
            <translation>Together with x: the place in metres (RD) or degrees.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>Together with the longitude: the place in degrees (WGS84).</source>
            <translation>Together with the longitude: the place in degrees (WGS84).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>Together with the latitude: the place in degrees (WGS84).</source>
            <translation>Together with the latitude: the place in degrees (WGS84).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>How long the work lasts; days, weeks or months are understood.</source>
            <translation>How long the work lasts; days, weeks or months are understood.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>The place as WKT or GeoJSON.</source>
            <translation>The place as WKT or GeoJSON.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/filtering.py" />
            <source>This layer has no field with the names of its areas.</source>
            <translation>This layer has no field with the names of its areas.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/filtering.py" />
            <source>Choose a layer with a text field, such as wijknaam.</source>
            <translation>Choose a layer with a text field, such as wijknaam.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>row {row}</source>
            <translation>row {row}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>The hidden row and column by which the rows are known were removed.</source>
            <translation>The hidden row and column by which the rows are known were removed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>Fill in the workbook as it was sent, and save it as .xlsx or .ods; columns may be hidden, not removed.</source>
            <translation>Fill in the workbook as it was sent, and save it as .xlsx or .ods; columns may be hidden, not removed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This is a file of another kind: it lacks the hidden parts by which answers are known.</source>
            <translation>This is a file of another kind: it lacks the hidden parts by which answers are known.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This file cannot be read as a workbook.</source>
            <translation>This file cannot be read as a workbook.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>Save it as .xlsx or .ods, and close it in the other program.</source>
            <translation>Save it as .xlsx or .ods, and close it in the other program.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This is no workbook of Afstemming to fill in, or its hidden sheet was removed.</source>
            <translation>This is no workbook of Afstemming to fill in, or its hidden sheet was removed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>The hidden sheet of this workbook was changed.</source>
            <translation>The hidden sheet of this workbook was changed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This workbook was made by another version of Afstemming.</source>
            <translation>This workbook was made by another version of Afstemming.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This is no workbook of Afstemming to fill in.</source>
            <translation>This is no workbook of Afstemming to fill in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>a row without a name</source>
            <translation>a row without a name</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This row is not one of the workbook as it was sent.</source>
            <translation>This row is not one of the workbook as it was sent.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>A cell that must not change was changed: “{was}” became “{now}”. Rows may have been mixed up.</source>
            <translation>A cell that must not change was changed: “{was}” became “{now}”. Rows may have been mixed up.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>In {place} cells were merged: the answer is read for {first}, not for {others}.</source>
            <translation>In {place} cells were merged: the answer is read for {first}, not for {others}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This row stands in the workbook more than once, with different answers: {places}.</source>
            <translation>This row stands in the workbook more than once, with different answers: {places}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/grouping.py" />
            <source>a work that is gone</source>
            <translation>a work that is gone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/grouping.py" />
            <source>Apart: {works}</source>
            <translation>Apart: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/grouping.py" />
            <source>Together: {works}</source>
            <translation>Together: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/handover.py" />
            <source>A copy cannot replace the dossier itself.</source>
            <translation>A copy cannot replace the dossier itself.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/handover.py" />
            <source>Choose another name.</source>
            <translation>Choose another name.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/handover.py" />
            <source>Copying {file}</source>
            <translation>Copying {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/inbox.py" />
            <source>Only a dossier on a server has an inbox.</source>
            <translation>Only a dossier on a server has an inbox.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/inbox.py" />
            <source>Take the file of the partner in as a delivery.</source>
            <translation>Take the file of the partner in as a delivery.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The layer cannot be read: its source is missing, or it is no vector layer.</source>
            <translation>The layer cannot be read: its source is missing, or it is no vector layer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Repair its source in QGIS first.</source>
            <translation>Repair its source in QGIS first.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The layer holds no features.</source>
            <translation>The layer holds no features.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Check its filter, and whether features were selected.</source>
            <translation>Check its filter, and whether features were selected.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The layer says it has {total} features, but gave {count}.</source>
            <translation>The layer says it has {total} features, but gave {count}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Look in QGIS whether its source gives all of them.</source>
            <translation>Look in QGIS whether its source gives all of them.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The layer holds {count} features; at most {most} are taken in.</source>
            <translation>The layer holds {count} features; at most {most} are taken in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Set a filter on the layer, or select the works.</source>
            <translation>Set a filter on the layer, or select the works.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The project has {count} layers called “{name}”.</source>
            <translation>The project has {count} layers called “{name}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Choose a layer of the project that is open now.</source>
            <translation>Choose a layer of the project that is open now.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>QGIS knows no PostgreSQL connection called “{name}”.</source>
            <translation>QGIS knows no PostgreSQL connection called “{name}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Make it in Layer › Data Source Manager › PostgreSQL.</source>
            <translation>Make it in Layer › Data Source Manager › PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The table cannot be opened.</source>
            <translation>The table cannot be opened.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Open it in QGIS's browser: check the connection, the name, and what you may see.</source>
            <translation>Open it in QGIS's browser: check the connection, the name, and what you may see.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Trying {file}</source>
            <translation>Trying {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>was “{name}” last time</source>
            <translation>was “{name}” last time</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>as in the profile “{name}”</source>
            <translation>as in the profile “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>{reason} ({count} rows)</source>
            <translation>{reason} ({count} rows)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Is “{column}” the {field}?</source>
            <translation>Is “{column}” the {field}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Which column says when the work is?</source>
            <translation>Which column says when the work is?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Which column says where the work is?</source>
            <translation>Which column says where the work is?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Which column says whose work it is?</source>
            <translation>Which column says whose work it is?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Column “{name}” is new.</source>
            <translation>Column “{name}” is new.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Column “{name}” is gone.</source>
            <translation>Column “{name}” is gone.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Column “{old}” seems to be called “{new}” now.</source>
            <translation>Column “{old}” seems to be called “{new}” now.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>What is “{value}” as {field}? ({count} rows)</source>
            <translation>What is “{value}” as {field}? ({count} rows)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Does the day or the month come first?</source>
            <translation>Does the day or the month come first?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Most places lie far from the collaboration's streets.</source>
            <translation>Most places lie far from the collaboration's streets.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>The file does not say which coordinate system it is in.</source>
            <translation>The file does not say which coordinate system it is in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>Meeting closed</source>
            <translation>Meeting closed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>{partner}: decision taken back</source>
            <translation>{partner}: decision taken back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>Work out: {about}</source>
            <translation>Work out: {about}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>put before the meeting</source>
            <translation>put before the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>Proposal</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>no longer put before the meeting</source>
            <translation>no longer put before the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>joint period</source>
            <translation>joint period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_pack.py" />
            <source>Each proposal on paper: map, works, planning, cost share, decisions</source>
            <translation>Each proposal on paper: map, works, planning, cost share, decisions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_pack.py" />
            <source>Summary, proposals with the decisions on them, works, planning, graafrust</source>
            <translation>Summary, proposals with the decisions on them, works, planning, graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>form of cooperation</source>
            <translation>form of cooperation</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>lead party</source>
            <translation>lead party</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>opens the street</source>
            <translation>opens the street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>restores the street</source>
            <translation>restores the street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>pilot</source>
            <translation>pilot</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>to be aligned with residents</source>
            <translation>to be aligned with residents</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>done on</source>
            <translation>done on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>remark</source>
            <translation>remark</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>{partner}: {decision}</source>
            <translation>{partner}: {decision}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>reason: {words}</source>
            <translation>reason: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>action: {words}</source>
            <translation>action: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>escalated to: {words}</source>
            <translation>escalated to: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>an opportunity</source>
            <translation>an opportunity</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>Meeting of {day}</source>
            <translation>Meeting of {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>This is no date.</source>
            <translation>This is no date.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>Write for instance 1-12-2026.</source>
            <translation>Write for instance 1-12-2026.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The authentication configuration “{name}” does not exist in this QGIS.</source>
            <translation>The authentication configuration “{name}” does not exist in this QGIS.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Make it in Settings › Options › Authentication, or choose another.</source>
            <translation>Make it in Settings › Options › Authentication, or choose another.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service sent the request, with what you log in with, on to another host.</source>
            <translation>The service sent the request, with what you log in with, on to another host.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Take it in from that address itself, if you trust it.</source>
            <translation>Take it in from that address itself, if you trust it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service did not answer within {seconds} seconds.</source>
            <translation>The service did not answer within {seconds} seconds.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Try again later, or ask for a smaller layer.</source>
            <translation>Try again later, or ask for a smaller layer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The secure connection failed: the certificate of the service is not trusted.</source>
            <translation>The secure connection failed: the certificate of the service is not trusted.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Ask the manager of the service, or of your network, which certificate QGIS must trust.</source>
            <translation>Ask the manager of the service, or of your network, which certificate QGIS must trust.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The proxy of your network does not let the request through.</source>
            <translation>The proxy of your network does not let the request through.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Check Settings › Options › Network in QGIS.</source>
            <translation>Check Settings › Options › Network in QGIS.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The answer of the service is cut off or damaged.</source>
            <translation>The answer of the service is cut off or damaged.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Try again; when it stays so, tell the manager of the service.</source>
            <translation>Try again; when it stays so, tell the manager of the service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Check the address and the chosen layer.</source>
            <translation>Check the address and the chosen layer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>There is nothing at this address (HTTP {status}).</source>
            <translation>There is nothing at this address (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Check the address; perhaps the layer was moved or renamed.</source>
            <translation>Check the address; perhaps the layer was moved or renamed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service itself fails (HTTP {status}).</source>
            <translation>The service itself fails (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Try again later; when it stays so, tell the manager of the service.</source>
            <translation>Try again later; when it stays so, tell the manager of the service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service refuses the request (HTTP {status}).</source>
            <translation>The service refuses the request (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service cannot be reached.</source>
            <translation>The service cannot be reached.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Check the address and your network connection; QGIS must be allowed through the proxy.</source>
            <translation>Check the address and your network connection; QGIS must be allowed through the proxy.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>Changed by others ({time}): {what}</source>
            <translation>Changed by others ({time}): {what}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>decisions</source>
            <translation>decisions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>actions</source>
            <translation>actions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>meeting</source>
            <translation>meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>attendance</source>
            <translation>attendance</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>consultation</source>
            <translation>consultation</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>answers</source>
            <translation>answers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>deliveries</source>
            <translation>deliveries</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>corrections</source>
            <translation>corrections</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>events</source>
            <translation>events</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>opportunities determined anew</source>
            <translation>opportunities determined anew</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>groupings by hand</source>
            <translation>groupings by hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>rules</source>
            <translation>rules</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>contacts</source>
            <translation>contacts</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>capacities</source>
            <translation>capacities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>otherwise</source>
            <translation>otherwise</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>taken away</source>
            <translation>taken away</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>{what}: in the copy {here}; on the server {there}</source>
            <translation>{what}: in the copy {here}; on the server {there}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>This is no copy of this dossier that was taken along.</source>
            <translation>This is no copy of this dossier that was taken along.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>Choose the file that was made by taking the dossier along.</source>
            <translation>Choose the file that was made by taking the dossier along.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>{file}, taken in {day} {time}</source>
            <translation>{file}, taken in {day} {time}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>take in a delivery</source>
            <translation>take in a delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>change works</source>
            <translation>change works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>correct works</source>
            <translation>correct works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>drop a correction</source>
            <translation>drop a correction</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>confirm works</source>
            <translation>confirm works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>change rules</source>
            <translation>change rules</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>change the collaboration</source>
            <translation>change the collaboration</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/packages.py" />
            <source>no workbooks (.xlsx) can be made; reading them, and all other documents, go on</source>
            <translation>no workbooks (.xlsx) can be made; reading them, and all other documents, go on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/packages.py" />
            <source>determining takes longer, on the GEOS of QGIS; the results are the same</source>
            <translation>determining takes longer, on the GEOS of QGIS; the results are the same</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/packages.py" />
            <source>the programme over the years is searched for, without proof that it is the best</source>
            <translation>the programme over the years is searched for, without proof that it is the best</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>No opportunity is called so.</source>
            <translation>No opportunity is called so.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>Give a number such as K-001.</source>
            <translation>Give a number such as K-001.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>works: {kind}</source>
            <translation>works: {kind}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>This meeting is not in the dossier.</source>
            <translation>This meeting is not in the dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>No meeting was held yet.</source>
            <translation>No meeting was held yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>Choose one of: {names}.</source>
            <translation>Choose one of: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>Begin one in step Overleg.</source>
            <translation>Begin one in step Overleg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>There is a column profile “{name}” already.</source>
            <translation>There is a column profile “{name}” already.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>Delete that one first, or change the name in the file.</source>
            <translation>Delete that one first, or change the name in the file.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>There is no column profile “{name}”.</source>
            <translation>There is no column profile “{name}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>The column profile cannot be written ({error}).</source>
            <translation>The column profile cannot be written ({error}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>Choose another folder.</source>
            <translation>Choose another folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>The file cannot be read: {reason}.</source>
            <translation>The file cannot be read: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Save it as CSV with encoding UTF-8.</source>
            <translation>Save it as CSV with encoding UTF-8.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Columns are missing: {names}.</source>
            <translation>Columns are missing: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>The first row must read: partner;discipline;year;measure;value.</source>
            <translation>The first row must read: partner;discipline;year;measure;value.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>This is not a value that can be used here.</source>
            <translation>This is not a value that can be used here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Give a year such as 2030.</source>
            <translation>Give a year such as 2030.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Give a number of 0 or more.</source>
            <translation>Give a number of 0 or more.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Opportunities in the programme</source>
            <translation>Opportunities in the programme</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>{chosen} of {all}</source>
            <translation>{chosen} of {all}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Openings avoided with everyone as planned</source>
            <translation>Openings avoided with everyone as planned</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Openings avoided by combining two by two</source>
            <translation>Openings avoided by combining two by two</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Works that cannot keep clear of the graafrust that follows</source>
            <translation>Works that cannot keep clear of the graafrust that follows</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Found by a greedy search with local improvement; how good it is was not proved.</source>
            <translation>Found by a greedy search with local improvement; how good it is was not proved.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Proved: no programme avoids more openings (the greedy search found {searched}).</source>
            <translation>Proved: no programme avoids more openings (the greedy search found {searched}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Proved: no programme avoids more than {bound} openings.</source>
            <translation>Proved: no programme avoids more than {bound} openings.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>How sure</source>
            <translation>How sure</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Best period of its own</source>
            <translation>Best period of its own</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Weighted shift (months)</source>
            <translation>Weighted shift (months)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Per year</source>
            <translation>Per year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Joint projects</source>
            <translation>Joint projects</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Capacity</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Load per partner</source>
            <translation>Load per partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>A work that is {hardness} should carry: {fields}.</source>
            <translation>A work that is {hardness} should carry: {fields}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Complete it in the next delivery.</source>
            <translation>Complete it in the next delivery.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>This may be the same work as that of {other}: same place, discipline and days, alike in name.</source>
            <translation>This may be the same work as that of {other}: same place, discipline and days, alike in name.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Agree whose work it is; let one of the two lapse.</source>
            <translation>Agree whose work it is; let one of the two lapse.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The place lies far outside the area of the collaboration.</source>
            <translation>The place lies far outside the area of the collaboration.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Check the coordinates.</source>
            <translation>Check the coordinates.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>A length, area or duration of nothing.</source>
            <translation>A length, area or duration of nothing.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Check the size and the shape.</source>
            <translation>Check the size and the shape.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The period lies very far ahead.</source>
            <translation>The period lies very far ahead.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Check the year.</source>
            <translation>Check the year.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The period lies very long ago.</source>
            <translation>The period lies very long ago.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The work lies in the past, but is not reported as completed.</source>
            <translation>The work lies in the past, but is not reported as completed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Ask the partner whether it was done.</source>
            <translation>Ask the partner whether it was done.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The period covers several years, too vague to plan together.</source>
            <translation>The period covers several years, too vague to plan together.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Name the year that is most likely.</source>
            <translation>Name the year that is most likely.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The hardness is not given; the work counts as planned (gepland).</source>
            <translation>The hardness is not given; the work counts as planned (gepland).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Deliver a column with the hardness or the phase.</source>
            <translation>Deliver a column with the hardness or the phase.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Not delivered or confirmed for a long time.</source>
            <translation>Not delivered or confirmed for a long time.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Ask the partner whether the work is still relevant.</source>
            <translation>Ask the partner whether the work is still relevant.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>another partner</source>
            <translation>another partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>delivered {days} days ago</source>
            <translation>delivered {days} days ago</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>plans until {day}</source>
            <translation>plans until {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>{percent}% past without completion</source>
            <translation>{percent}% past without completion</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/reading.py" />
            <source>It is not known what kind of address this is.</source>
            <translation>It is not known what kind of address this is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/reading.py" />
            <source>An address begins with one of: {kinds}.</source>
            <translation>An address begins with one of: {kinds}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>The partner now delivers what was corrected here; the correction is done with.</source>
            <translation>The partner now delivers what was corrected here; the correction is done with.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>The partner changed what was corrected here; the correction “{value}” was kept.</source>
            <translation>The partner changed what was corrected here; the correction “{value}” was kept.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>May be “{title}” of the earlier delivery ({percent}%); taken in as a new work.</source>
            <translation>May be “{title}” of the earlier delivery ({percent}%); taken in as a new work.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>Taken to be “{title}” of the earlier delivery ({percent}%).</source>
            <translation>Taken to be “{title}” of the earlier delivery ({percent}%).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>Take the file in from the window to answer, or ask the partner for fixed references.</source>
            <translation>Take the file in from the window to answer, or ask the partner for fixed references.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>Openings per 100 streets and year</source>
            <translation>Openings per 100 streets and year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>as planned</source>
            <translation>as planned</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>with the proposals</source>
            <translation>with the proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>decided</source>
            <translation>decided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>Over the meetings</source>
            <translation>Over the meetings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Meaning</source>
            <translation>Meaning</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Indicators</source>
            <translation>Indicators</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Per meeting</source>
            <translation>Per meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This workbook was made from another dossier.</source>
            <translation>This workbook was made from another dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This is the public version: no decisions are filled in on it.</source>
            <translation>This is the public version: no decisions are filled in on it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>These columns are not in the workbook any more and are not read: {names}.</source>
            <translation>These columns are not in the workbook any more and are not read: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Read back: {file} ({count} lines)</source>
            <translation>Read back: {file} ({count} lines)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>workbook</source>
            <translation>workbook</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Now in the dossier</source>
            <translation>Now in the dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Filled in</source>
            <translation>Filled in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Place in the workbook</source>
            <translation>Place in the workbook</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Read back</source>
            <translation>Read back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Open the dossier that it was made from, or send the partners a new workbook.</source>
            <translation>Open the dossier that it was made from, or send the partners a new workbook.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>The dossier says something else since the workbook was made (then: {was}).</source>
            <translation>The dossier says something else since the workbook was made (then: {was}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This is not in the dossier any more.</source>
            <translation>This is not in the dossier any more.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Works that it is about changed since the workbook was made.</source>
            <translation>Works that it is about changed since the workbook was made.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>“{value}” is none of: {words}</source>
            <translation>“{value}” is none of: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>“{value}” is no date; write for example 1-4-2027.</source>
            <translation>“{value}” is no date; write for example 1-4-2027.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>“{value}” is no period; write for example 2028, 2e helft 2028 or 1-4-2027.</source>
            <translation>“{value}” is no period; write for example 2028, 2e helft 2028 or 1-4-2027.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>A decision cannot be erased; choose “ingetrokken”.</source>
            <translation>A decision cannot be erased; choose “ingetrokken”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>A date or remark without a decision: choose a decision with it.</source>
            <translation>A date or remark without a decision: choose a decision with it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This partner takes no part in this proposal.</source>
            <translation>This partner takes no part in this proposal.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>The written round of this workbook is not in the dossier.</source>
            <translation>The written round of this workbook is not in the dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>The written round of this workbook, {title}, was closed on {day}; its answers do not count for a later round.</source>
            <translation>The written round of this workbook, {title}, was closed on {day}; its answers do not count for a later round.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>A wish or remark without an answer: choose an answer with it.</source>
            <translation>A wish or remark without an answer: choose an answer with it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This proposal is not in the dossier any more.</source>
            <translation>This proposal is not in the dossier any more.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>The works of all partners, and events</source>
            <translation>The works of all partners, and events</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>Where partners can work together</source>
            <translation>Where partners can work together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>Streets that must rest, and how long still</source>
            <translation>Streets that must rest, and how long still</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>Works that fall in a graafrust</source>
            <translation>Works that fall in a graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>What the meeting said of each proposal</source>
            <translation>What the meeting said of each proposal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/server.py" />
            <source>{count} works are marked as own (eigen): they stay in the file, and what was determined with them is to be determined anew on the server.</source>
            <translation>{count} works are marked as own (eigen): they stay in the file, and what was determined with them is to be determined anew on the server.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/sharing.py" />
            <source>only {partner}</source>
            <translation>only {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/sharing.py" />
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/sharing.py" />
            <source>Shareability</source>
            <translation>Shareability</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/sharing.py" />
            <source>Seen by {audience}</source>
            <translation>Seen by {audience}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{title}: {before} → {after}</source>
            <translation>{title}: {before} → {after}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>This work is in no opportunity.</source>
            <translation>This work is in no opportunity.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{number} ends: {reason}</source>
            <translation>{number} ends: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>score {before} → {after} ({sign}{change})</source>
            <translation>score {before} → {after} ({sign}{change})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{number} goes on without this work: {reason}</source>
            <translation>{number} goes on without this work: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>The others together in {period}; {score}</source>
            <translation>The others together in {period}; {score}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{number} becomes an opportunity: together in {period}; {score}</source>
            <translation>{number} becomes an opportunity: together in {period}; {score}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{number}: together in {period}; {score}</source>
            <translation>{number}: together in {period}; {score}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>Graafrust until {after} instead of {before}</source>
            <translation>Graafrust until {after} instead of {before}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>Others move along: {works}</source>
            <translation>Others move along: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>Can then be done together with {works}</source>
            <translation>Can then be done together with {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>The work itself is {verdict} with graafrust; free from {day}</source>
            <translation>The work itself is {verdict} with graafrust; free from {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>The work itself is free of graafrust then</source>
            <translation>The work itself is free of graafrust then</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>Get strijdig by the graafrust that follows: {works}</source>
            <translation>Get strijdig by the graafrust that follows: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>No longer strijdig by the graafrust that follows: {works}</source>
            <translation>No longer strijdig by the graafrust that follows: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/store.py" />
            <source>No partner is called so.</source>
            <translation>No partner is called so.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/store.py" />
            <source>Choose one of: {partners}.</source>
            <translation>Choose one of: {partners}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/street_openings.py" />
            <source>Per street</source>
            <translation>Per street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/street_openings.py" />
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/street_openings.py" />
            <source>Openings as planned</source>
            <translation>Openings as planned</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/street_openings.py" />
            <source>Openings with the proposals</source>
            <translation>Openings with the proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Recognising what was delivered before</source>
            <translation>Recognising what was delivered before</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Storing {file}</source>
            <translation>Storing {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Reading {file}</source>
            <translation>Reading {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>This same file was delivered by {partner} already, on {day}.</source>
            <translation>This same file was delivered by {partner} already, on {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Check whose plans it holds; take it in for one partner only.</source>
            <translation>Check whose plans it holds; take it in for one partner only.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>{file} supplements what {partner} delivered before in this job.</source>
            <translation>{file} supplements what {partner} delivered before in this job.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>hardness unknown</source>
            <translation>hardness unknown</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>room to shift: {first} – {last}</source>
            <translation>room to shift: {first} – {last}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>delivered: {period}</source>
            <translation>delivered: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Up to and including</source>
            <translation>Up to and including</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Can start from</source>
            <translation>Can start from</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Can end by</source>
            <translation>Can end by</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Carried out jointly from</source>
            <translation>Carried out jointly from</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Carried out jointly until</source>
            <translation>Carried out jointly until</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/whole_job.py" />
            <source>Making the project</source>
            <translation>Making the project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>It begins with {prefix}</source>
            <translation>It begins with {prefix}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>It is read as name=value, separated by spaces.</source>
            <translation>It is read as name=value, separated by spaces.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>A password does not belong in the address of a dossier.</source>
            <translation>A password does not belong in the address of a dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>Keep it in QGIS’s authentication (authcfg=…) or in a service of PostgreSQL (service=…).</source>
            <translation>Keep it in QGIS’s authentication (authcfg=…) or in a service of PostgreSQL (service=…).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>Use only: {names}.</source>
            <translation>Use only: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>It names a schema and a service or host, for instance {example}.</source>
            <translation>It names a schema and a service or host, for instance {example}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>The connection with {host} would not be encrypted (sslmode={mode}).</source>
            <translation>The connection with {host} would not be encrypted (sslmode={mode}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>Use sslmode=require, or better verify-full.</source>
            <translation>Use sslmode=require, or better verify-full.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>The address of the dossier is not understood.</source>
            <translation>The address of the dossier is not understood.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Dossier created</source>
            <translation>Dossier created</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Collaboration saved</source>
            <translation>Collaboration saved</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Rules saved</source>
            <translation>Rules saved</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} street segments taken in</source>
            <translation>{count} street segments taken in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Column profile “{name}” deleted</source>
            <translation>Column profile “{name}” deleted</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} opportunities found</source>
            <translation>{count} opportunities found</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} groupings by hand</source>
            <translation>{count} groupings by hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} capacities</source>
            <translation>{count} capacities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The dossier exists already.</source>
            <translation>The dossier exists already.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Open it, or choose another name.</source>
            <translation>Open it, or choose another name.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The coordinate system “{crs}” is unknown.</source>
            <translation>The coordinate system “{crs}” is unknown.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Use a code such as EPSG:28992.</source>
            <translation>Use a code such as EPSG:28992.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The dossier does not exist.</source>
            <translation>The dossier does not exist.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Check the name and the folder.</source>
            <translation>Check the name and the folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Opened for reading only.</source>
            <translation>Opened for reading only.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The file or its folder is write-protected.</source>
            <translation>The file or its folder is write-protected.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>No automatic copy of the dossier could be made. {why}</source>
            <translation>No automatic copy of the dossier could be made. {why}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>{who} on {host} is working in this dossier (seen at {time}); you can read along.</source>
            <translation>{who} on {host} is working in this dossier (seen at {time}); you can read along.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Another desk has worked in this dossier since; close it and open it again to go on.</source>
            <translation>Another desk has worked in this dossier since; close it and open it again to go on.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The dossier cannot be changed now.</source>
            <translation>The dossier cannot be changed now.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>{partner}: taken back</source>
            <translation>{partner}: taken back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>{count} actions</source>
            <translation>{count} actions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>{count} answers</source>
            <translation>{count} answers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>{count} works</source>
            <translation>{count} works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>This was changed again since, so that step cannot be undone.</source>
            <translation>This was changed again since, so that step cannot be undone.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>Change it by hand to what it should be.</source>
            <translation>Change it by hand to what it should be.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>There is no automatic copy of this dossier.</source>
            <translation>There is no automatic copy of this dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>Ask who manages the network drive for a backup.</source>
            <translation>Ask who manages the network drive for a backup.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>the copy of {moment} was put back</source>
            <translation>the copy of {moment} was put back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>{who} on {host} is working in this dossier.</source>
            <translation>{who} on {host} is working in this dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>Ask to close it there, and put the copy back then.</source>
            <translation>Ask to close it there, and put the copy back then.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_connection.py" />
            <source>A dossier on a server needs the Python package psycopg2, and this QGIS has none.</source>
            <translation>A dossier on a server needs the Python package psycopg2, and this QGIS has none.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_connection.py" />
            <source>It comes with QGIS for Windows; on Debian install python3-psycopg2. Dossiers in a file work without.</source>
            <translation>It comes with QGIS for Windows; on Debian install python3-psycopg2. Dossiers in a file work without.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_connection.py" />
            <source>QGIS does not know the authentication “{id}”.</source>
            <translation>QGIS does not know the authentication “{id}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_connection.py" />
            <source>Choose one that is in QGIS’s settings, or make it there.</source>
            <translation>Choose one that is in QGIS’s settings, or make it there.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_engine.py" />
            <source>The server compares the works</source>
            <translation>The server compares the works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Open it, or choose another schema.</source>
            <translation>Open it, or choose another schema.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The schema was set up for EPSG:{theirs}, not for {ours}.</source>
            <translation>The schema was set up for EPSG:{theirs}, not for {ours}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Choose that coordinate system, or have another schema set up.</source>
            <translation>Choose that coordinate system, or have another schema set up.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The schema is set up, but there is no dossier in it yet.</source>
            <translation>The schema is set up, but there is no dossier in it yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Make a new one at this address, or move a file to it.</source>
            <translation>Make a new one at this address, or move a file to it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>This dossier was made by a newer version of Afstemming (schema {theirs}, this plugin knows {ours}).</source>
            <translation>This dossier was made by a newer version of Afstemming (schema {theirs}, this plugin knows {ours}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Update the plugin. The dossier was not changed.</source>
            <translation>Update the plugin. The dossier was not changed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The dossier on the server is of an older version; the administrator must run the script of this one.</source>
            <translation>The dossier on the server is of an older version; the administrator must run the script of this one.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>There is no dossier in this schema.</source>
            <translation>There is no dossier in this schema.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Check the address, and whether your account has a role in it; an administrator sets up the schema with resources/server/afstemming.sql.</source>
            <translation>Check the address, and whether your account has a role in it; an administrator sets up the schema with resources/server/afstemming.sql.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>You may not change this: it belongs to another partner or to the coordinator.</source>
            <translation>You may not change this: it belongs to another partner or to the coordinator.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>A partner changes its own deliveries, works, decisions and answers; ask the coordinator for the rest.</source>
            <translation>A partner changes its own deliveries, works, decisions and answers; ask the coordinator for the rest.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The change on which the connection broke was not stored; do it again.</source>
            <translation>The change on which the connection broke was not stored; do it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The connection broke while storing; it is not known whether the change was stored.</source>
            <translation>The connection broke while storing; it is not known whether the change was stored.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>It is found out when the server is back. Look then, before you do it again.</source>
            <translation>It is found out when the server is back. Look then, before you do it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The server does not let go of the earlier change.</source>
            <translation>The server does not let go of the earlier change.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The change on which the connection broke was stored after all.</source>
            <translation>The change on which the connection broke was stored after all.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Nothing was done now: look at what it is, and go on.</source>
            <translation>Nothing was done now: look at what it is, and go on.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>{who} changed the same at {time}; your change was not stored.</source>
            <translation>{who} changed the same at {time}; your change was not stored.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Look at what it is now, and change it again if need be.</source>
            <translation>Look at what it is now, and change it again if need be.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>A text holds characters that a database cannot keep.</source>
            <translation>A text holds characters that a database cannot keep.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Take them out of the list and try again.</source>
            <translation>Take them out of the list and try again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The dossier is unchanged.</source>
            <translation>The dossier is unchanged.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Try again in a moment.</source>
            <translation>Try again in a moment.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The disk of the server is full.</source>
            <translation>The disk of the server is full.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Ask its administrator to make room and try again.</source>
            <translation>Ask its administrator to make room and try again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Another desk is storing a long change.</source>
            <translation>Another desk is storing a long change.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server has no room for more users now.</source>
            <translation>The server has no room for more users now.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server could not finish this: {reason}.</source>
            <translation>The server could not finish this: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The dossier on the server is of another version than this plugin.</source>
            <translation>The dossier on the server is of another version than this plugin.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Ask the administrator to run the script of this version.</source>
            <translation>Ask the administrator to run the script of this version.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>What is marked as own (eigen) has no place on a shared server.</source>
            <translation>What is marked as own (eigen) has no place on a shared server.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server was stopped or ended the connection.</source>
            <translation>The server was stopped or ended the connection.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The database says: {reason}.</source>
            <translation>The database says: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server does not accept the user or the password.</source>
            <translation>The server does not accept the user or the password.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>It may have expired: set a new one, and change it in QGIS’s authentication or in your service file.</source>
            <translation>It may have expired: set a new one, and change it in QGIS’s authentication or in your service file.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>No safe connection (TLS) with the server could be made: {reason}.</source>
            <translation>No safe connection (TLS) with the server could be made: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Ask its administrator; without TLS the plugin connects with this machine only.</source>
            <translation>Ask its administrator; without TLS the plugin connects with this machine only.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server does not know this: {reason}.</source>
            <translation>The server does not know this: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Check the address of the dossier and your service file.</source>
            <translation>Check the address of the dossier and your service file.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>There is no connection with the server: {reason}.</source>
            <translation>There is no connection with the server: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Check the network and try again; what was not stored yet must be done again.</source>
            <translation>Check the network and try again; what was not stored yet must be done again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>it does not answer</source>
            <translation>it does not answer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>at this address and port no server is running</source>
            <translation>at this address and port no server is running</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>its name is not known on this network</source>
            <translation>its name is not known on this network</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>from this network it cannot be reached</source>
            <translation>from this network it cannot be reached</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>it was broken off</source>
            <translation>it was broken off</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The file cannot be reached: {reason}.</source>
            <translation>The file cannot be reached: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Check the folder, the network and your rights.</source>
            <translation>Check the folder, the network and your rights.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Put back a backup copy.</source>
            <translation>Put back a backup copy.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Put back the automatic copy of {moment}: step “Put back a copy of the dossier” in the Processing toolbox, or open the dossier in the panel.</source>
            <translation>Put back the automatic copy of {moment}: step “Put back a copy of the dossier” in the Processing toolbox, or open the dossier in the panel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The file is damaged or no dossier.</source>
            <translation>The file is damaged or no dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The name of this file, with its folders, is too long here: {count} characters.</source>
            <translation>The name of this file, with its folders, is too long here: {count} characters.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Choose a shorter name, or a folder with a shorter path.</source>
            <translation>Choose a shorter name, or a folder with a shorter path.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The disk is full.</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Make room and try again.</source>
            <translation>Make room and try again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Another program is writing in the dossier.</source>
            <translation>Another program is writing in the dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The dossier cannot be written.</source>
            <translation>The dossier cannot be written.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Check your rights on the file and its folder.</source>
            <translation>Check your rights on the file and its folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The disk could not be read or written.</source>
            <translation>The disk could not be read or written.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Check the room on the disk and the connection, and try again.</source>
            <translation>Check the room on the disk and the connection, and try again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/versions.py" />
            <source>This file is a GeoPackage or database, but no dossier of Afstemming.</source>
            <translation>This file is a GeoPackage or database, but no dossier of Afstemming.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/versions.py" />
            <source>Take it in as a delivery, or choose the dossier file.</source>
            <translation>Take it in as a delivery, or choose the dossier file.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>There is not enough room on the disk to write this file.</source>
            <translation>There is not enough room on the disk to write this file.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>Free some space or choose another folder; a file that was there is unchanged.</source>
            <translation>Free some space or choose another folder; a file that was there is unchanged.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>This file cannot be written: it is open in another program, or writing is not allowed here.</source>
            <translation>This file cannot be written: it is open in another program, or writing is not allowed here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>Close it there, or choose another name or folder; the existing file is unchanged.</source>
            <translation>Close it there, or choose another name or folder; the existing file is unchanged.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>This file cannot be written ({reason}).</source>
            <translation>This file cannot be written ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>Choose another name or folder; a file that was there is unchanged.</source>
            <translation>Choose another name or folder; a file that was there is unchanged.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/audience.py" />
            <source>confidential</source>
            <translation>confidential</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/audience.py" />
            <source>{count} opportunities rest on works that do not leave this desk; they are left out.</source>
            <translation>{count} opportunities rest on works that do not leave this desk; they are left out.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/audience.py" />
            <source>part of a grouping that cannot be shared</source>
            <translation>part of a grouping that cannot be shared</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Last chances {name}</source>
            <translation>Last chances {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Last chance {number}: {partner}, {work}</source>
            <translation>Last chance {number}: {partner}, {work}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>This is the last day on which this work can join {number}.</source>
            <translation>This is the last day on which this work can join {number}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Joint period: {period}</source>
            <translation>Joint period: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Own period: {period}</source>
            <translation>Own period: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>After it graafrust until {day}.</source>
            <translation>After it graafrust until {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Last chance</source>
            <translation>Last chance</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/cell_text.py" />
            <source>(shortened)</source>
            <translation>(shortened)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Written round for {partner}</source>
            <translation>Written round for {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Written round</source>
            <translation>Written round</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your works</source>
            <translation>Your works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your proposals</source>
            <translation>Your proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Feedback</source>
            <translation>Feedback</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Rejected rows</source>
            <translation>Rejected rows</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Data quality</source>
            <translation>Data quality</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>To fill in: is it still relevant, and when would you rather do it?</source>
            <translation>To fill in: is it still relevant, and when would you rather do it?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>To fill in: do you agree, and when would it suit you?</source>
            <translation>To fill in: do you agree, and when would it suit you?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>What was decided and promised on what you take part in</source>
            <translation>What was decided and promised on what you take part in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your works that must join now or wait for years</source>
            <translation>Your works that must join now or wait for years</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your works in streets that rest</source>
            <translation>Your works in streets that rest</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>What was repaired, assumed or doubted</source>
            <translation>What was repaired, assumed or doubted</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Delivered rows to repair</source>
            <translation>Delivered rows to repair</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Please answer on or before {day}</source>
            <translation>Please answer on or before {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>1. “Your works”: say of each work whether it is still relevant, moved, cancelled or not known yet.</source>
            <translation>1. “Your works”: say of each work whether it is still relevant, moved, cancelled or not known yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>2. “Your proposals”: say whether you agree. It is a first word: decisions are taken at the meeting.</source>
            <translation>2. “Your proposals”: say whether you agree. It is a first word: decisions are taken at the meeting.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>3. A wish is a period such as 2028, 2e helft 2028 or 1-4-2028; choose from the list or type it.</source>
            <translation>3. A wish is a period such as 2028, 2e helft 2028 or 1-4-2028; choose from the list or type it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Only the light cells can be changed. Save the workbook and send it back: it is read in as it is.</source>
            <translation>Only the light cells can be changed. Save the workbook and send it back: it is read in as it is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>In this workbook</source>
            <translation>In this workbook</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>As delivered</source>
            <translation>As delivered</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your answer</source>
            <translation>Your answer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Own period</source>
            <translation>Own period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Confirmed on</source>
            <translation>Confirmed on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Why we ask</source>
            <translation>Why we ask</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Still relevant?</source>
            <translation>Still relevant?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Preferred period</source>
            <translation>Preferred period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>fill in the light cells</source>
            <translation>fill in the light cells</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>You have no works that are still to be done.</source>
            <translation>You have no works that are still to be done.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your works, and how far they would shift</source>
            <translation>Your works, and how far they would shift</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Works of the others</source>
            <translation>Works of the others</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>You decided</source>
            <translation>You decided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Do you agree?</source>
            <translation>Do you agree?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>None of your works takes part in a proposal.</source>
            <translation>None of your works takes part in a proposal.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>stays where it is</source>
            <translation>stays where it is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>what came of it so far</source>
            <translation>what came of it so far</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Nothing was decided or promised yet.</source>
            <translation>Nothing was decided or promised yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>to reconsider ({decision})</source>
            <translation>to reconsider ({decision})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>the meeting</source>
            <translation>the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>action, {status}</source>
            <translation>action, {status}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>As of peildatum {day}.</source>
            <translation>As of peildatum {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>What we achieve together</source>
            <translation>What we achieve together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>openings fewer, if all opportunities are carried out</source>
            <translation>openings fewer, if all opportunities are carried out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>of these decided</source>
            <translation>of these decided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>nuisance days fewer</source>
            <translation>nuisance days fewer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>to be renewed together</source>
            <translation>to be renewed together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>of the works keeps graafrust</source>
            <translation>of the works keeps graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>All figures come from what the partners delivered and decided, judged as of the peildatum with the rules of the collaboration. Amounts of money are not part of them.</source>
            <translation>All figures come from what the partners delivered and decided, judged as of the peildatum with the rules of the collaboration. Amounts of money are not part of them.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Nothing was kept of an earlier meeting yet; from the next one on the course is shown over the meetings.</source>
            <translation>Nothing was kept of an earlier meeting yet; from the next one on the course is shown over the meetings.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>To be renewed together, in km per discipline</source>
            <translation>To be renewed together, in km per discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Carried out</source>
            <translation>Carried out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Firm dates</source>
            <translation>Firm dates</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>What we do together</source>
            <translation>What we do together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>{put} proposals were put before a meeting; {agreed} are agreed by every partner in them, and {done} are carried out.</source>
            <translation>{put} proposals were put before a meeting; {agreed} are agreed by every partner in them, and {done} are carried out.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>No proposal was put before a meeting yet. The map shows the koppelkansen that were found.</source>
            <translation>No proposal was put before a meeting yet. The map shows the koppelkansen that were found.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Estimate (€)</source>
            <translation>Estimate (€)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>On {day} {now} streets or parts of streets rest; {joint} follow from joint work.</source>
            <translation>On {day} {now} streets or parts of streets rest; {joint} follow from joint work.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>{share} of the works that meet a graafrust need not break it; {broken} works have no free day.</source>
            <translation>{share} of the works that meet a graafrust need not break it; {broken} works have no free day.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Who takes part</source>
            <translation>Who takes part</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Works in agreed proposals</source>
            <translation>Works in agreed proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Works in proposals</source>
            <translation>Works in proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Latest delivery</source>
            <translation>Latest delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_places.py" />
            <source>Doubtful and rejected places</source>
            <translation>Doubtful and rejected places</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Report of the delivery of {partner}</source>
            <translation>Report of the delivery of {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Delivery</source>
            <translation>Delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>What was seen</source>
            <translation>What was seen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Read as</source>
            <translation>Read as</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>delivered on {day}: {file}</source>
            <translation>delivered on {day}: {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Rows delivered</source>
            <translation>Rows delivered</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Accepted as they are</source>
            <translation>Accepted as they are</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Accepted, repaired</source>
            <translation>Accepted, repaired</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Accepted, doubtful</source>
            <translation>Accepted, doubtful</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Accepted, but without a place on the map</source>
            <translation>Accepted, but without a place on the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Correct it and deliver it again.</source>
            <translation>Correct it and deliver it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Nothing to remark.</source>
            <translation>Nothing to remark.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>The row cannot be used as a work; it is kept, but takes no part.</source>
            <translation>The row cannot be used as a work; it is kept, but takes no part.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Taken in, but it may be wrong: please check.</source>
            <translation>Taken in, but it may be wrong: please check.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Taken in after a repair that we are sure of; what you wrote is unchanged here.</source>
            <translation>Taken in after a repair that we are sure of; what you wrote is unchanged here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Something was not delivered and is assumed.</source>
            <translation>Something was not delivered and is assumed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Worth knowing, or lacking for the phase of the work.</source>
            <translation>Worth knowing, or lacking for the phase of the work.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>The sheet “{name}” holds your own rows, columns and values exactly as you delivered them; only the first four columns, the colours and the notes on cells are ours.</source>
            <translation>The sheet “{name}” holds your own rows, columns and values exactly as you delivered them; only the first four columns, the colours and the notes on cells are ours.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Point at a coloured cell to read what was seen in it and what to do.</source>
            <translation>Point at a coloured cell to read what was seen in it and what to do.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Please correct your own plans and deliver them again, with the same references; what we know of a work then stays with it.</source>
            <translation>Please correct your own plans and deliver them again, with the same references; what we know of a work then stays with it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>This delivery has {count} rows; those that were accepted as they are are left out here.</source>
            <translation>This delivery has {count} rows; those that were accepted as they are are left out here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange.py" />
            <source>A template is a workbook (.xlsx) or a GeoPackage (.gpkg).</source>
            <translation>A template is a workbook (.xlsx) or a GeoPackage (.gpkg).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange.py" />
            <source>Choose one of these.</source>
            <translation>Choose one of these.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange_geopackage.py" />
            <source>Writing {sheet}</source>
            <translation>Writing {sheet}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange_workbook.py" />
            <source>A shape has too many points for a cell of a workbook.</source>
            <translation>A shape has too many points for a cell of a workbook.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange_workbook.py" />
            <source>Choose a GeoPackage (.gpkg) instead.</source>
            <translation>Choose a GeoPackage (.gpkg) instead.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works (areas)</source>
            <translation>Works (areas)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works (lines)</source>
            <translation>Works (lines)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works (points)</source>
            <translation>Works (points)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works without a place</source>
            <translation>Works without a place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works per proposal</source>
            <translation>Works per proposal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>This GeoPackage is open in another program.</source>
            <translation>This GeoPackage is open in another program.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Remove its layers from the project there, or choose another name.</source>
            <translation>Remove its layers from the project there, or choose another name.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>The GeoPackage cannot be written ({reason}).</source>
            <translation>The GeoPackage cannot be written ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>Meeting pack {name}</source>
            <translation>Meeting pack {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>{title}: not in this pack. {reason}</source>
            <translation>{title}: not in this pack. {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>Made with Afstemming</source>
            <translation>Made with Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>as of {day}</source>
            <translation>as of {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>no analysis yet</source>
            <translation>no analysis yet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>public version</source>
            <translation>public version</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>for the partners</source>
            <translation>for the partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>joint proposals</source>
            <translation>joint proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>street openings avoided</source>
            <translation>street openings avoided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>points to coordinate</source>
            <translation>points to coordinate</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>last chances</source>
            <translation>last chances</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>{count} pages</source>
            <translation>{count} pages</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>No proposals: see the sheet with overlaps for the reasons.</source>
            <translation>No proposals: see the sheet with overlaps for the reasons.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>The first last-chance days</source>
            <translation>The first last-chance days</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>Last day to join</source>
            <translation>Last day to join</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/layer_styles.py" />
            <source>Style of Afstemming</source>
            <translation>Style of Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/layer_styles.py" />
            <source>opportunity, score {least} and more</source>
            <translation>opportunity, score {least} and more</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/layer_styles.py" />
            <source>opportunity, lower score</source>
            <translation>opportunity, lower score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/map_pack.py" />
            <source>Map pack {name}</source>
            <translation>Map pack {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/map_pack.py" />
            <source>Map pack: page {page} of {pages}</source>
            <translation>Map pack: page {page} of {pages}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Maps are made as {kinds}.</source>
            <translation>Maps are made as {kinds}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Give the file one of these endings.</source>
            <translation>Give the file one of these endings.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Drawing the map</source>
            <translation>Drawing the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>There is no opportunity to make a map of.</source>
            <translation>There is no opportunity to make a map of.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Choose another map.</source>
            <translation>Choose another map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Map atlas</source>
            <translation>Map atlas</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Map {number}</source>
            <translation>Map {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Proposals by status</source>
            <translation>Proposals by status</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Choose another one.</source>
            <translation>Choose another one.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Minutes are made as PDF or as ODT.</source>
            <translation>Minutes are made as PDF or as ODT.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Minutes and decisions</source>
            <translation>Minutes and decisions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Draft: the meeting is not closed yet.</source>
            <translation>Draft: the meeting is not closed yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>present</source>
            <translation>present</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>proposals discussed</source>
            <translation>proposals discussed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>agreed by all</source>
            <translation>agreed by all</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Everything was judged as of peildatum {day}.</source>
            <translation>Everything was judged as of peildatum {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>There</source>
            <translation>There</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Nobody was noted.</source>
            <translation>Nobody was noted.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>List of decisions</source>
            <translation>List of decisions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Nothing was decided.</source>
            <translation>Nothing was decided.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Lead party (trekker)</source>
            <translation>Lead party (trekker)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Reason or condition</source>
            <translation>Reason or condition</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Put to</source>
            <translation>Put to</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>An opportunity that is not there any more</source>
            <translation>An opportunity that is not there any more</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>nothing said yet</source>
            <translation>nothing said yet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Form of cooperation</source>
            <translation>Form of cooperation</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Opens the street</source>
            <translation>Opens the street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Restores the street</source>
            <translation>Restores the street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Still open of earlier meetings</source>
            <translation>Still open of earlier meetings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>not firmer than {hardness}; it may still change or lapse</source>
            <translation>not firmer than {hardness}; it may still change or lapse</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>hardness was not delivered; taken as gepland</source>
            <translation>hardness was not delivered; taken as gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>the place is not known exactly</source>
            <translation>the place is not known exactly</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>size or duration was not delivered; measured or reckoned by rule</source>
            <translation>size or duration was not delivered; measured or reckoned by rule</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>not confirmed for over {months} months</source>
            <translation>not confirmed for over {months} months</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>assumed, not delivered: {fields}</source>
            <translation>assumed, not delivered: {fields}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>near by the rule of {partner} only</source>
            <translation>near by the rule of {partner} only</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>1 work</source>
            <translation>1 work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>1 graafrust zone</source>
            <translation>1 graafrust zone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>{count} graafrust zones</source>
            <translation>{count} graafrust zones</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>Excepted: {kinds}.</source>
            <translation>Excepted: {kinds}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>{verdict}: {names}.</source>
            <translation>{verdict}: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>{period} (found: {other})</source>
            <translation>{period} (found: {other})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Agreed period</source>
            <translation>Agreed period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Pilot</source>
            <translation>Pilot</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Residents</source>
            <translation>Residents</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>must be aligned with residents</source>
            <translation>must be aligned with residents</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>By whom</source>
            <translation>By whom</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Work out what was decided</source>
            <translation>Work out what was decided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>all works</source>
            <translation>all works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Project proposal {number}</source>
            <translation>Project proposal {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>For the meeting</source>
            <translation>For the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>peildatum {day}</source>
            <translation>peildatum {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>In this bundle</source>
            <translation>In this bundle</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>There is nothing to propose.</source>
            <translation>There is nothing to propose.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Why the partners must talk</source>
            <translation>Why the partners must talk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Their fixed periods have no common period.</source>
            <translation>Their fixed periods have no common period.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>agreed period</source>
            <translation>agreed period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>period of the works</source>
            <translation>period of the works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>score of 100, certainty {percent}%</source>
            <translation>score of 100, certainty {percent}%</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Works that take part</source>
            <translation>Works that take part</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Hardness of the plan</source>
            <translation>Hardness of the plan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Contact (role)</source>
            <translation>Contact (role)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Shifts</source>
            <translation>Shifts</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>lead</source>
            <translation>lead</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>1 work of it is not delivered any more: the opportunities are to be determined again.</source>
            <translation>1 work of it is not delivered any more: the opportunities are to be determined again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>{count} works of it are not delivered any more: the opportunities are to be determined again.</source>
            <translation>{count} works of it are not delivered any more: the opportunities are to be determined again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Planning</source>
            <translation>Planning</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Light: the partner's own period. Full: its part of the joint period (shaded).</source>
            <translation>Light: the partner's own period. Full: its part of the joint period (shaded).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>graafrust that follows</source>
            <translation>graafrust that follows</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>How we do it</source>
            <translation>How we do it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>to be agreed</source>
            <translation>to be agreed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Order in depth</source>
            <translation>Order in depth</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>{partner} (proposal, to be agreed)</source>
            <translation>{partner} (proposal, to be agreed)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>{partner} (found: {other})</source>
            <translation>{partner} (found: {other})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Expected gain</source>
            <translation>Expected gain</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>What counts</source>
            <translation>What counts</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Cost share (verdeelsleutel) in proportion to size</source>
            <translation>Cost share (verdeelsleutel) in proportion to size</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>* measured from the geometry or assumed, since it was not delivered in this unit</source>
            <translation>* measured from the geometry or assumed, since it was not delivered in this unit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>After this work: graafrust and last chance</source>
            <translation>After this work: graafrust and last chance</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>No graafrust follows from this work.</source>
            <translation>No graafrust follows from this work.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Graafrust from {begin} until {day}</source>
            <translation>Graafrust from {begin} until {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>provisional until the work is done</source>
            <translation>provisional until the work is done</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>These parties are missed: their works in the street would fall in the graafrust. They can still join.</source>
            <translation>These parties are missed: their works in the street would fall in the graafrust. They can still join.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Can join until</source>
            <translation>Can join until</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Otherwise</source>
            <translation>Otherwise</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>has to keep clear of the graafrust</source>
            <translation>has to keep clear of the graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>strijdig; free again from {day}</source>
            <translation>strijdig; free again from {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Conflicts and risks</source>
            <translation>Conflicts and risks</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>would become strijdig; free again from {day}</source>
            <translation>would become strijdig; free again from {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>event or blockade in the place</source>
            <translation>event or blockade in the place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>When or verdict</source>
            <translation>When or verdict</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>None known.</source>
            <translation>None known.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Decision per partner</source>
            <translation>Decision per partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>File and layer</source>
            <translation>File and layer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Delivered</source>
            <translation>Delivered</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Holds</source>
            <translation>Holds</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Sources, as of peildatum {day}</source>
            <translation>Sources, as of peildatum {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Not told to this audience.</source>
            <translation>Not told to this audience.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Settlement of restoring (m²), + pays, − receives: {parts}</source>
            <translation>Settlement of restoring (m²), + pays, − receives: {parts}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>months</source>
            <translation>months</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>years</source>
            <translation>years</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Match works of different units or disciplines of one partner</source>
            <translation>Match works of different units or disciplines of one partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Kinds that are never matched</source>
            <translation>Kinds that are never matched</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Largest distance between near works</source>
            <translation>Largest distance between near works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Distance, own rule of a partner</source>
            <translation>Distance, own rule of a partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Smallest shared trench of an overlap</source>
            <translation>Smallest shared trench of an overlap</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Or smallest shared part of the smaller work</source>
            <translation>Or smallest shared part of the smaller work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Works with an uncertain place are grouped</source>
            <translation>Works with an uncertain place are grouped</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>An area wider than this is a site, not a street that is crossed</source>
            <translation>An area wider than this is a site, not a street that is crossed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Half width of the work strip</source>
            <translation>Half width of the work strip</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Half width of the work strip, other disciplines</source>
            <translation>Half width of the work strip, other disciplines</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Radius around a point</source>
            <translation>Radius around a point</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Room to shift, earlier/later</source>
            <translation>Room to shift, earlier/later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Preparation after the reference date</source>
            <translation>Preparation after the reference date</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Weight of a shift</source>
            <translation>Weight of a shift</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Flexibility of all movable works, plus or minus</source>
            <translation>Flexibility of all movable works, plus or minus</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Progress per working day</source>
            <translation>Progress per working day</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Progress per working day, other disciplines</source>
            <translation>Progress per working day, other disciplines</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Shortest execution</source>
            <translation>Shortest execution</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Largest gap that can be bridged</source>
            <translation>Largest gap that can be bridged</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Gap, own rule of a partner</source>
            <translation>Gap, own rule of a partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Largest extent of a joint area</source>
            <translation>Largest extent of a joint area</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Longest joint period</source>
            <translation>Longest joint period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust after a joint work</source>
            <translation>Graafrust after a joint work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust per street class</source>
            <translation>Graafrust per street class</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust per kind of work</source>
            <translation>Graafrust per kind of work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust zone on either side of a street</source>
            <translation>Graafrust zone on either side of a street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust zone without a streets layer, around the joint area</source>
            <translation>Graafrust zone without a streets layer, around the joint area</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Part of a street segment that must be covered</source>
            <translation>Part of a street segment that must be covered</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Kinds exempt from graafrust</source>
            <translation>Kinds exempt from graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Words that make a work exempt from graafrust</source>
            <translation>Words that make a work exempt from graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust limited in force for</source>
            <translation>Graafrust limited in force for</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Agreement about works for which graafrust is limited in force</source>
            <translation>Agreement about works for which graafrust is limited in force</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Weights of the score</source>
            <translation>Weights of the score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>References of the score</source>
            <translation>References of the score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Settle the restoring of the street (kostenverevening)</source>
            <translation>Settle the restoring of the street (kostenverevening)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Data that a work must carry at which hardness</source>
            <translation>Data that a work must carry at which hardness</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Periods further away than this are doubted</source>
            <translation>Periods further away than this are doubted</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>A work that was not confirmed for this long is shown as stale</source>
            <translation>A work that was not confirmed for this long is shown as stale</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Works further outside the area than this are doubted</source>
            <translation>Works further outside the area than this are doubted</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Works may be the same when their outlines differ less than</source>
            <translation>Works may be the same when their outlines differ less than</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>And when their titles are alike for at least</source>
            <translation>And when their titles are alike for at least</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>by hand only</source>
            <translation>by hand only</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>from a confidence of {percent}%</source>
            <translation>from a confidence of {percent}%</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/sheet_input.py" />
            <source>Choose one of the words of the list.</source>
            <translation>Choose one of the words of the list.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/sheet_input.py" />
            <source>Write a date, for example 1-4-2027.</source>
            <translation>Write a date, for example 1-4-2027.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/story_parts.py" />
            <source>Peildatum {day} · {dossier}</source>
            <translation>Peildatum {day} · {dossier}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/story_parts.py" />
            <source>Name and signature</source>
            <translation>Name and signature</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Joint proposals {collaboration}</source>
            <translation>Joint proposals {collaboration}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>To reconsider</source>
            <translation>To reconsider</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>All works</source>
            <translation>All works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Not compared</source>
            <translation>Not compared</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>What is proposed, what it is worth, and who decides what</source>
            <translation>What is proposed, what it is worth, and who decides what</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Decisions on what has changed since</source>
            <translation>Decisions on what has changed since</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Same street, no common period: talk to each other</source>
            <translation>Same street, no common period: talk to each other</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Own planning, shift, execution and share of each work</source>
            <translation>Own planning, shift, execution and share of each work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>The same in bars, quarter by quarter</source>
            <translation>The same in bars, quarter by quarter</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>All pairs, and why a pair is in no proposal</source>
            <translation>All pairs, and why a pair is in no proposal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Streets that rest, and what that means for each work in them</source>
            <translation>Streets that rest, and what that means for each work in them</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Works that must join now or wait for years</source>
            <translation>Works that must join now or wait for years</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Every work, with its proposal</source>
            <translation>Every work, with its proposal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Works that took no part, and why</source>
            <translation>Works that took no part, and why</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Who speaks for whom</source>
            <translation>Who speaks for whom</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>What is otherwise now</source>
            <translation>What is otherwise now</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>decided upon something else than what there is now</source>
            <translation>decided upon something else than what there is now</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>no longer there</source>
            <translation>no longer there</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No decision has to be taken again.</source>
            <translation>No decision has to be taken again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Unit of measure</source>
            <translation>Unit of measure</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>all works of the current deliveries</source>
            <translation>all works of the current deliveries</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No works were delivered.</source>
            <translation>No works were delivered.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Work A</source>
            <translation>Work A</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Work B</source>
            <translation>Work B</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>How they meet</source>
            <translation>How they meet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>In place</source>
            <translation>In place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>In time</source>
            <translation>In time</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Distance (m)</source>
            <translation>Distance (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Days between</source>
            <translation>Days between</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Shared m</source>
            <translation>Shared m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Of the smaller</source>
            <translation>Of the smaller</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Shared m²</source>
            <translation>Shared m²</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>One-way for</source>
            <translation>One-way for</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Internal</source>
            <translation>Internal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Why not in a proposal</source>
            <translation>Why not in a proposal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>all pairs that are near in place and time</source>
            <translation>all pairs that are near in place and time</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>A sheet cannot hold all {count} overlaps; the smallest are left out.</source>
            <translation>A sheet cannot hold all {count} overlaps; the smallest are left out.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No overlaps were found.</source>
            <translation>No overlaps were found.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Work in the zone</source>
            <translation>Work in the zone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Closed until</source>
            <translation>Closed until</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Follows from</source>
            <translation>Follows from</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Clash from</source>
            <translation>Clash from</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Clash until</source>
            <translation>Clash until</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>First free day</source>
            <translation>First free day</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Alternative</source>
            <translation>Alternative</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>streets that rest, and the works that fall in it</source>
            <translation>streets that rest, and the works that fall in it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No street rests.</source>
            <translation>No street rests.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Graafrust from</source>
            <translation>Graafrust from</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>join now, or wait until the graafrust is over</source>
            <translation>join now, or wait until the graafrust is over</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No work would be shut out.</source>
            <translation>No work would be shut out.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>works that were not compared</source>
            <translation>works that were not compared</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>All works were compared.</source>
            <translation>All works were compared.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Sheet or layer</source>
            <translation>Sheet or layer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>What stood there</source>
            <translation>What stood there</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>delivered, but not usable as a work</source>
            <translation>delivered, but not usable as a work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No rows were rejected.</source>
            <translation>No rows were rejected.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>repaired, assumed and doubtful values</source>
            <translation>repaired, assumed and doubtful values</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>organisation and role</source>
            <translation>organisation and role</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No contacts are known.</source>
            <translation>No contacts are known.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>a column per quarter</source>
            <translation>a column per quarter</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>own period</source>
            <translation>own period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>joint execution</source>
            <translation>joint execution</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>In the partner's colour:</source>
            <translation>In the partner's colour:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>ranked by score; fill in decision, date and remark in the light cells</source>
            <translation>ranked by score; fill in decision, date and remark in the light cells</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>ranked by score</source>
            <translation>ranked by score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Score and its terms</source>
            <translation>Score and its terms</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Leading partner</source>
            <translation>Leading partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Tabled on</source>
            <translation>Tabled on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Certainty</source>
            <translation>Certainty</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Afterwards</source>
            <translation>Afterwards</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Why they must talk</source>
            <translation>Why they must talk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>fixed periods that do not meet</source>
            <translation>fixed periods that do not meet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>No points to coordinate.</source>
            <translation>No points to coordinate.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Share of the work</source>
            <translation>Share of the work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Shift (months)</source>
            <translation>Shift (months)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Execution</source>
            <translation>Execution</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>% by m</source>
            <translation>% by m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>% by m²</source>
            <translation>% by m²</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>in the order of execution</source>
            <translation>in the order of execution</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>score {score}</source>
            <translation>score {score}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>★ led by {partner}</source>
            <translation>★ led by {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>also possible: {periods}</source>
            <translation>also possible: {periods}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>no longer delivered: {count} of its works</source>
            <translation>no longer delivered: {count} of its works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>form: {form}</source>
            <translation>form: {form}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>found: {period}</source>
            <translation>found: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>found as lead: {partner}</source>
            <translation>found as lead: {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>opens the street: {partner}</source>
            <translation>opens the street: {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>restores the street: {partner}</source>
            <translation>restores the street: {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>carried out on {day}</source>
            <translation>carried out on {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>by m: not every work has a length</source>
            <translation>by m: not every work has a length</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>No analysis has been made yet: this workbook holds the deliveries only.</source>
            <translation>No analysis has been made yet: this workbook holds the deliveries only.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>metres of shared trench</source>
            <translation>metres of shared trench</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>{works} works of {partners} partners, {pairs} pairs near each other, {proposals} proposals and {points} points to coordinate. If all proposals are carried out, the graafrust that follows shuts out {more} more works.</source>
            <translation>{works} works of {partners} partners, {pairs} pairs near each other, {proposals} proposals and {points} points to coordinate. If all proposals are carried out, the graafrust that follows shuts out {more} more works.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Partners and their deliveries</source>
            <translation>Partners and their deliveries</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Unplaced</source>
            <translation>Unplaced</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Oldest delivery</source>
            <translation>Oldest delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Age (days)</source>
            <translation>Age (days)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Past, not completed</source>
            <translation>Past, not completed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Plans until</source>
            <translation>Plans until</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Weakest link: {partner} plans until {day}; beyond that day nothing can be combined with its works.</source>
            <translation>Weakest link: {partner} plans until {day}; beyond that day nothing can be combined with its works.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Rules in force</source>
            <translation>Rules in force</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>assumption</source>
            <translation>assumption</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>agreed</source>
            <translation>agreed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>How to read this</source>
            <translation>How to read this</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>A number marked as an assumption has no source in the agreements of the collaboration; set it in the rules.</source>
            <translation>A number marked as an assumption has no source in the agreements of the collaboration; set it in the rules.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Periods stand in the precision in which they are known; the dates beside them are their first and last day.</source>
            <translation>Periods stand in the precision in which they are known; the dates beside them are their first and last day.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>The score (0–100) says what a proposal is worth, the certainty how much of it rests on delivered sizes and durations. Money is not in it.</source>
            <translation>The score (0–100) says what a proposal is worth, the certainty how much of it rests on delivered sizes and durations. Money is not in it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>The workbook that is made in one go with the map pack, in the meeting pack, has a link to the map of each proposal.</source>
            <translation>The workbook that is made in one go with the map pack, in the meeting pack, has a link to the map of each proposal.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Confidential: of these works a partner shares only place, period and contact; their shares of the work are measured from the map.</source>
            <translation>Confidential: of these works a partner shares only place, period and contact; their shares of the work are measured from the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Public version: without names, addresses and totals over fewer than three confidential works.</source>
            <translation>Public version: without names, addresses and totals over fewer than three confidential works.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Integral year plan {year}</source>
            <translation>Integral year plan {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Year plan {year}</source>
            <translation>Year plan {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>With a look ahead at {span}. As of peildatum {day}.</source>
            <translation>With a look ahead at {span}. As of peildatum {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>proposals that begin in {year}</source>
            <translation>proposals that begin in {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>opportunities that begin in {year}</source>
            <translation>opportunities that begin in {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>of them agreed</source>
            <translation>of them agreed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>works that begin</source>
            <translation>works that begin</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>trench planned</source>
            <translation>trench planned</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>partners together</source>
            <translation>partners together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>No proposals were put before a meeting yet: what is shown are all koppelkansen of the analysis.</source>
            <translation>No proposals were put before a meeting yet: what is shown are all koppelkansen of the analysis.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>No joint project begins in this year.</source>
            <translation>No joint project begins in this year.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Planning of the joint projects</source>
            <translation>Planning of the joint projects</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Going on from an earlier year</source>
            <translation>Going on from an earlier year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Coordination points in {year}: the same street, no common period</source>
            <translation>Coordination points in {year}: the same street, no common period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Works that begin</source>
            <translation>Works that begin</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Of them together</source>
            <translation>Of them together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Trench planned (m)</source>
            <translation>Trench planned (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>With the proposals (m)</source>
            <translation>With the proposals (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Totals of {year} per partner</source>
            <translation>Totals of {year} per partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Totals of {year} per discipline</source>
            <translation>Totals of {year} per discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>No partner gave what it can carry out in these years.</source>
            <translation>No partner gave what it can carry out in these years.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>too much</source>
            <translation>too much</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>The years {first} up to {last}</source>
            <translation>The years {first} up to {last}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Trench (km)</source>
            <translation>Trench (km)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Openings per 100 streets</source>
            <translation>Openings per 100 streets</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>with the opportunities</source>
            <translation>with the opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Works per partner and year, as planned → with the proposals</source>
            <translation>Works per partner and year, as planned → with the proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Works of other partners all begin in {year} and stay there: see the totals of that year.</source>
            <translation>Works of other partners all begin in {year} and stay there: see the totals of that year.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Changes since the last meeting</source>
            <translation>Changes since the last meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>There was no earlier meeting to compare with.</source>
            <translation>There was no earlier meeting to compare with.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Since: {meeting}.</source>
            <translation>Since: {meeting}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Nothing changed.</source>
            <translation>Nothing changed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Then</source>
            <translation>Then</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>Not on this PC:</source>
            <translation>Not on this PC:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>Afstemming works, but this PC lacks {names}. What that costs: menu Plugins › Afstemming › About.</source>
            <translation>Afstemming works, but this PC lacks {names}. What that costs: menu Plugins › Afstemming › About.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>About Afstemming</source>
            <translation>About Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>For a question to whoever helps you</source>
            <translation>For a question to whoever helps you</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>Python packages that are used when they are here; none has to be installed:</source>
            <translation>Python packages that are used when they are here; none has to be installed:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>not here, and not missed: it is not used</source>
            <translation>not here, and not missed: it is not used</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>not here: {cost}</source>
            <translation>not here: {cost}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>From a service or layer</source>
            <translation>From a service or layer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Where the data come from</source>
            <translation>Where the data come from</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Layer of this project</source>
            <translation>Layer of this project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>A vector layer of this project</source>
            <translation>A vector layer of this project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Only the selected features</source>
            <translation>Only the selected features</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Takes in what is selected in the layer, nothing else</source>
            <translation>Takes in what is selected in the layer, nothing else</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Works can also be drawn by hand in such a layer; edits that are not saved count as well.</source>
            <translation>Works can also be drawn by hand in such a layer; edits that are not saved count as well.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Show the layers</source>
            <translation>Show the layers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>First ask which layers there are, with the button beside it</source>
            <translation>First ask which layers there are, with the button beside it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Asking…</source>
            <translation>Asking…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Asking the service for its layers</source>
            <translation>Asking the service for its layers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>{count} layers</source>
            <translation>{count} layers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>This should not happen: {error}. See the log “Afstemming”.</source>
            <translation>This should not happen: {error}. See the log “Afstemming”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>(an address of your own)</source>
            <translation>(an address of your own)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>The address of the service, as its owner gives it</source>
            <translation>The address of the service, as its owner gives it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Name and password as QGIS keeps them; for most services not needed</source>
            <translation>Name and password as QGIS keeps them; for most services not needed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Connection in QGIS</source>
            <translation>Connection in QGIS</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Authentication</source>
            <translation>Authentication</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Show the tables</source>
            <translation>Show the tables</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Make a connection in Layer › Data Source Manager › PostgreSQL first.</source>
            <translation>Make a connection in Layer › Data Source Manager › PostgreSQL first.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>A connection that QGIS knows already</source>
            <translation>A connection that QGIS knows already</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Which works are near, and how far they may shift</source>
            <translation>Which works are near, and how far they may shift</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Two works are near when they lie within this distance (rule Distance)</source>
            <translation>Two works are near when they lie within this distance (rule Distance)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source> months</source>
            <translation> months</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Months that works may be apart</source>
            <translation>Months that works may be apart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Works further apart in time are never moved towards each other (rule Time)</source>
            <translation>Works further apart in time are never moved towards each other (rule Time)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>How far every movable work may shift; far left: by its own hardness (rule Room to shift)</source>
            <translation>How far every movable work may shift; far left: by its own hardness (rule Room to shift)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>and</source>
            <translation>and</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>&amp;Near within</source>
            <translation>&amp;Near within</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>&amp;Flexibility</source>
            <translation>&amp;Flexibility</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>by hardness</source>
            <translation>by hardness</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>± {years} years</source>
            <translation>± {years} years</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>{count} months</source>
            <translation>{count} months</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Agreements: {words}</source>
            <translation>Agreements: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/at_hand.py" />
            <source>Looking around the opportunities</source>
            <translation>Looking around the opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/base_map_box.py" />
            <source>Base map</source>
            <translation>Base map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/base_map_box.py" />
            <source>A map of PDOK under your layers, when there is a network; without one, the streets of the dossier</source>
            <translation>A map of PDOK under your layers, when there is a network; without one, the streets of the dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/base_map_box.py" />
            <source>No base map</source>
            <translation>No base map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/base_map_box.py" />
            <source>PDOK cannot be reached ({reason}); the map keeps the streets of the dossier.</source>
            <translation>PDOK cannot be reached ({reason}); the map keeps the streets of the dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Leave a work out…</source>
            <translation>Leave a work out…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>The work is no longer in one opportunity with the others</source>
            <translation>The work is no longer in one opportunity with the others</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Add a work…</source>
            <translation>Add a work…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>A work nearby, or selected on the map, joins</source>
            <translation>A work nearby, or selected on the map, joins</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Split…</source>
            <translation>Split…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Part of the works on the one side, the others on the other</source>
            <translation>Part of the works on the one side, the others on the other</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Merge with…</source>
            <translation>Merge with…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>One opportunity of this one and others</source>
            <translation>One opportunity of this one and others</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Undo the last change by hand</source>
            <translation>Undo the last change by hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Also after a restart</source>
            <translation>Also after a restart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>All changes by hand…</source>
            <translation>All changes by hand…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>With their reasons; any of them can be taken back</source>
            <translation>With their reasons; any of them can be taken back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Leave out of {number}…</source>
            <translation>Leave out of {number}…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Add to {number}…</source>
            <translation>Add to {number}…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Leave a work out of {number}</source>
            <translation>Leave a work out of {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Which work should not be in it?</source>
            <translation>Which work should not be in it?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{number}: {title} left out</source>
            <translation>{number}: {title} left out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Add a work to {number}</source>
            <translation>Add a work to {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Nothing is near; select the works to add on the map first.</source>
            <translation>Nothing is near; select the works to add on the map first.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Which works should join? Those selected on the map come first.</source>
            <translation>Which works should join? Those selected on the map come first.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{number}: {title} added</source>
            <translation>{number}: {title} added</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Split {number}</source>
            <translation>Split {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Tick the works of the one part; the others are the other part.</source>
            <translation>Tick the works of the one part; the others are the other part.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{number} split</source>
            <translation>{number} split</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{numbers} become one opportunity.</source>
            <translation>{numbers} become one opportunity.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Merge {number} with …</source>
            <translation>Merge {number} with …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Which opportunities belong with it? The nearest come first.</source>
            <translation>Which opportunities belong with it? The nearest come first.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{numbers} merged</source>
            <translation>{numbers} merged</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Undone: {what}</source>
            <translation>Undone: {what}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Determining opportunities</source>
            <translation>Determining opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Changes by hand</source>
            <translation>Changes by hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Choose one to take it back</source>
            <translation>Choose one to take it back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>apart</source>
            <translation>apart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>together</source>
            <translation>together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>These wishes hold at every determination, until they are taken back.</source>
            <translation>These wishes hold at every determination, until they are taken back.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>The selected wishes no longer hold; everything is determined again</source>
            <translation>The selected wishes no longer hold; everything is determined again</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{count} changes by hand taken back</source>
            <translation>{count} changes by hand taken back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Type in a cell to change it</source>
            <translation>Type in a cell to change it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Add a row</source>
            <translation>Add a row</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Remove the row</source>
            <translation>Remove the row</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Colour</source>
            <translation>Colour</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Disciplines</source>
            <translation>Disciplines</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Spellings</source>
            <translation>Spellings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Several values are separated by a semicolon.</source>
            <translation>Several values are separated by a semicolon.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Erase all contacts</source>
            <translation>Erase all contacts</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Units</source>
            <translation>Units</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Text about graafrust</source>
            <translation>Text about graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Save as file…</source>
            <translation>Save as file…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>the code is used twice</source>
            <translation>the code is used twice</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>This partner has plans in the dossier and stays: {partners}.</source>
            <translation>This partner has plans in the dossier and stays: {partners}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Put it back, or take its deliveries out first.</source>
            <translation>Put it back, or take its deliveries out first.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Row {row} of {table}: {reason}.</source>
            <translation>Row {row} of {table}: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>there is no partner with code “{code}”</source>
            <translation>there is no partner with code “{code}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>a code and a name are needed</source>
            <translation>a code and a name are needed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>“{value}” is no colour such as #0072B2</source>
            <translation>“{value}” is no colour such as #0072B2</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>“{value}” is no discipline; there are: {words}</source>
            <translation>“{value}” is no discipline; there are: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>“{value}” is no level; there are: {words}</source>
            <translation>“{value}” is no level; there are: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>a role is needed</source>
            <translation>a role is needed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Make workbooks…</source>
            <translation>Make workbooks…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>A workbook for every partner, with its own part; to be sent to it</source>
            <translation>A workbook for every partner, with its own part; to be sent to it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Read in answers…</source>
            <translation>Read in answers…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Workbooks that came back; you see what changes before it is stored</source>
            <translation>Workbooks that came back; you see what changes before it is stored</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Folder for the workbooks</source>
            <translation>Folder for the workbooks</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>{count} workbooks are in {folder}</source>
            <translation>{count} workbooks are in {folder}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Making workbooks</source>
            <translation>Making workbooks</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>{count} answers of {file} taken in</source>
            <translation>{count} answers of {file} taken in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Read in {file}</source>
            <translation>Read in {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>What would change; untick what must not be stored</source>
            <translation>What would change; untick what must not be stored</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Take in what is ticked</source>
            <translation>Take in what is ticked</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>{changes} new answers, {conflicts} in conflict with what the dossier says now, {refused} that cannot be taken in; {same} are known already.</source>
            <translation>{changes} new answers, {conflicts} in conflict with what the dossier says now, {refused} that cannot be taken in; {same} are known already.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Answered on</source>
            <translation>Answered on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Wish</source>
            <translation>Wish</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Also those who simply agree</source>
            <translation>Also those who simply agree</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Also show works that are simply still relevant, and plain agreements</source>
            <translation>Also show works that are simply still relevant, and plain agreements</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Begin a round…</source>
            <translation>Begin a round…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Ask every partner for its own part before the meeting</source>
            <translation>Ask every partner for its own part before the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Close the round</source>
            <translation>Close the round</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>No more answers are awaited</source>
            <translation>No more answers are awaited</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Everything still relevant</source>
            <translation>Everything still relevant</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>The chosen partner says, by telephone for instance, that all its unanswered works still hold</source>
            <translation>The chosen partner says, by telephone for instance, that all its unanswered works still hold</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Take over the wish</source>
            <translation>Take over the wish</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Change the chosen work as its partner wishes: another period, or cancelled</source>
            <translation>Change the chosen work as its partner wishes: another period, or cancelled</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Who answered</source>
            <translation>Who answered</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Before a meeting every partner looks once more at its own plans: are they still relevant, have they moved, does it agree with the opportunities? Begin a round with a due date; what comes back is on the agenda.</source>
            <translation>Before a meeting every partner looks once more at its own plans: are they still relevant, have they moved, does it agree with the opportunities? Begin a round with a due date; what comes back is on the agenda.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>The round has begun; now send every partner its part</source>
            <translation>The round has begun; now send every partner its part</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Close this round?</source>
            <translation>Close this round?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Not answered: {partners}.</source>
            <translation>Not answered: {partners}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>{partner}: are {count} works still relevant?</source>
            <translation>{partner}: are {count} works still relevant?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>{partner}: {work}, {before} → {after}?</source>
            <translation>{partner}: {work}, {before} → {after}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>for instance: autumn round</source>
            <translation>for instance: autumn round</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>How this round is called in lists and workbooks</source>
            <translation>How this round is called in lists and workbooks</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>The last day on which answers are awaited</source>
            <translation>The last day on which answers are awaited</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>The partners that are asked for their part</source>
            <translation>The partners that are asked for their part</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Round</source>
            <translation>Round</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>&lt;b&gt;{title}&lt;/b&gt;, due {day}: {answered} of {all} partners answered.</source>
            <translation>&lt;b&gt;{title}&lt;/b&gt;, due {day}: {answered} of {all} partners answered.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Late: {partners}.</source>
            <translation>Late: {partners}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Closed on {day}.</source>
            <translation>Closed on {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Deliveries</source>
            <translation>Deliveries</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Files…</source>
            <translation>Files…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Take in files of partners, several at once</source>
            <translation>Take in files of partners, several at once</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Folder…</source>
            <translation>Folder…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Takes in every file of a folder and determines the opportunities at once</source>
            <translation>Takes in every file of a folder and determines the opportunities at once</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Take in this delivery again…</source>
            <translation>Take in this delivery again…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Profiles…</source>
            <translation>Profiles…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Make a template for partners…</source>
            <translation>Make a template for partners…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Service or layer…</source>
            <translation>Service or layer…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>ArcGIS, WFS, OGC API – Features, PostgreSQL, or a layer of this project</source>
            <translation>ArcGIS, WFS, OGC API – Features, PostgreSQL, or a layer of this project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>&lt;h3&gt;No deliveries yet&lt;/h3&gt;&lt;p&gt;Drag the partners' files here: workbooks, CSV, shapefiles, GeoPackages, GeoJSON.&lt;/p&gt;&lt;p&gt;Begin with the streets layer: then works with only a street name get a place.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;No deliveries yet&lt;/h3&gt;&lt;p&gt;Drag the partners' files here: workbooks, CSV, shapefiles, GeoPackages, GeoJSON.&lt;/p&gt;&lt;p&gt;Begin with the streets layer: then works with only a street name get a place.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Shows the report of this delivery</source>
            <translation>Shows the report of this delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Choose a delivery to read its report.</source>
            <translation>Choose a delivery to read its report.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Report ({count})</source>
            <translation>Report ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>report {name}.xlsx</source>
            <translation>report {name}.xlsx</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Report as workbook…</source>
            <translation>Report as workbook…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Report written: {file}</source>
            <translation>Report written: {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Making the report</source>
            <translation>Making the report</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Files of partners</source>
            <translation>Files of partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>The template was made: {file}</source>
            <translation>The template was made: {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Folder with files of partners</source>
            <translation>Folder with files of partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Where is {file}?</source>
            <translation>Where is {file}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Looking at the files</source>
            <translation>Looking at the files</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Taking in</source>
            <translation>Taking in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>{accepted} accepted, of which {unplaced} without a place; {rejected} rejected</source>
            <translation>{accepted} accepted, of which {unplaced} without a place; {rejected} rejected</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Nothing to ask.</source>
            <translation>Nothing to ask.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>{works} works, {opportunities} opportunities</source>
            <translation>{works} works, {opportunities} opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>What each partner handed over, with what was taken in; Enter shows the report of a delivery</source>
            <translation>What each partner handed over, with what was taken in; Enter shows the report of a delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Partner / delivery</source>
            <translation>Partner / delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>No place</source>
            <translation>No place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Nothing delivered yet</source>
            <translation>Nothing delivered yet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Graafrust, events</source>
            <translation>Graafrust, events</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Streets layer: {count} streets</source>
            <translation>Streets layer: {count} streets</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Report: {counts}</source>
            <translation>Report: {counts}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Nothing to report of this delivery.</source>
            <translation>Nothing to report of this delivery.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>{file}, {layer}; profile: {profile}</source>
            <translation>{file}, {layer}; profile: {profile}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Take in a delivery</source>
            <translation>Take in a delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Take in deliveries</source>
            <translation>Take in deliveries</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>The day on which the partner handed it over</source>
            <translation>The day on which the partner handed it over</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Show columns and words also when there is nothing to ask</source>
            <translation>Show columns and words also when there is nothing to ask</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>To look at how the columns are read, also when all is clear</source>
            <translation>To look at how the columns are read, also when all is clear</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Ask {host} for places that the streets layer does not give</source>
            <translation>Ask {host} for places that the streets layer does not give</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Of works without a place the street, house numbers and town are sent to {host}, nothing else; of works that a partner keeps as its own, nothing. This choice is kept for you.</source>
            <translation>Of works without a place the street, house numbers and town are sent to {host}, nothing else; of works that a partner keeps as its own, nothing. This choice is kept for you.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Delivered on</source>
            <translation>Delivered on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Layer or sheet</source>
            <translation>Layer or sheet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>events and blockades</source>
            <translation>events and blockades</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>What the file holds</source>
            <translation>What the file holds</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>(a column of the file tells)</source>
            <translation>(a column of the file tells)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Choose a partner, or type the name of a new one</source>
            <translation>Choose a partner, or type the name of a new one</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Part of the partner with plans of its own, such as riool or wegen; may stay empty</source>
            <translation>Part of the partner with plans of its own, such as riool or wegen; may stay empty</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Sheet or layer of the file; empty: all of them</source>
            <translation>Sheet or layer of the file; empty: all of them</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Afstemming</source>
            <translation>Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Peildatum: the day as of which everything is judged</source>
            <translation>Peildatum: the day as of which everything is judged</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>New dossier…</source>
            <translation>New dossier…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Open a dossier…</source>
            <translation>Open a dossier…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Collaboration…</source>
            <translation>Collaboration…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Tour</source>
            <translation>Tour</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Take in what the partners hand over, and see what is the matter with it</source>
            <translation>Take in what the partners hand over, and see what is the matter with it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>All plans on the map, by theme, filter and year</source>
            <translation>All plans on the map, by theme, filter and year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>What can be done jointly, best first, and why</source>
            <translation>What can be done jointly, best first, and why</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Walk through the agenda, decide, and ask the partners in writing</source>
            <translation>Walk through the agenda, decide, and ask the partners in writing</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Documents and workbooks for the partners</source>
            <translation>Documents and workbooks for the partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>What the collaboration achieves, in figures and charts</source>
            <translation>What the collaboration achieves, in figures and charts</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>&lt;h3&gt;Start here&lt;/h3&gt;&lt;p&gt;A dossier holds the plans of all partners of one collaboration, and what was decided about them. Make one, open one, or look around in the example town.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Start here&lt;/h3&gt;&lt;p&gt;A dossier holds the plans of all partners of one collaboration, and what was decided about them. Make one, open one, or look around in the example town.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Is this new to you? The tour takes a few minutes and changes nothing of yours.</source>
            <translation>Is this new to you? The tour takes a few minutes and changes nothing of yours.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Open a shared dossier…</source>
            <translation>Open a shared dossier…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Look around in the example</source>
            <translation>Look around in the example</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Tour of the example</source>
            <translation>Tour of the example</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>No dossier open</source>
            <translation>No dossier open</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Taking in the example</source>
            <translation>Taking in the example</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>To report</source>
            <translation>To report</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Maps</source>
            <translation>Maps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>A bundle with a proposal to decide on and to sign, for what was put before the meeting</source>
            <translation>A bundle with a proposal to decide on and to sign, for what was put before the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>A3, an overview and a page per proposal and coordination point</source>
            <translation>A3, an overview and a page per proposal and coordination point</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Summary, proposals with decision columns, works, planning, graafrust, rejected rows, contacts</source>
            <translation>Summary, proposals with decision columns, works, planning, graafrust, rejected rows, contacts</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Attendance, decisions and actions; as PDF, or as ODT to edit</source>
            <translation>Attendance, decisions and actions; as PDF, or as ODT to edit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>The proposals of a year, totals, capacity, planning and the years after it</source>
            <translation>The proposals of a year, totals, capacity, planning and the years after it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>What is achieved over the years, with plots and maps</source>
            <translation>What is achieved over the years, with plots and maps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>A map, or an atlas</source>
            <translation>A map, or an atlas</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>PDF, PNG or SVG at print quality, A4 to A1</source>
            <translation>PDF, PNG or SVG at print quality, A4 to A1</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Template of the maps</source>
            <translation>Template of the maps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>The print layout, to change in QGIS for your house style</source>
            <translation>The print layout, to change in QGIS for your house style</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>QGIS project</source>
            <translation>QGIS project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>A project in which the dossier opens with everything styled</source>
            <translation>A project in which the dossier opens with everything styled</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Proposals, works, overlaps and graafrust as layers for every GIS</source>
            <translation>Proposals, works, overlaps and graafrust as layers for every GIS</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Meeting pack</source>
            <translation>Meeting pack</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Everything in one zip file, with a page that opens it; to mail or to put on a tablet</source>
            <translation>Everything in one zip file, with a page that opens it; to mail or to put on a tablet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>Delivered now</source>
            <translation>Delivered now</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>Stop: store nothing</source>
            <translation>Stop: store nothing</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>One earlier work was chosen twice; choose another for one of them.</source>
            <translation>One earlier work was chosen twice; choose another for one of them.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>none of these: a new work</source>
            <translation>none of these: a new work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>Which works are the same?</source>
            <translation>Which works are the same?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>These works have no fixed reference and were changed. Say which work of the earlier delivery each of them is: it then keeps its corrections and decisions. What you answer is remembered.</source>
            <translation>These works have no fixed reference and were changed. Say which work of the earlier delivery each of them is: it then keeps its corrections and decisions. What you answer is remembered.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>All: the likeliest</source>
            <translation>All: the likeliest</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>All: new works</source>
            <translation>All: new works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>keep the correction: {value}</source>
            <translation>keep the correction: {value}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>take what is delivered: {value}</source>
            <translation>take what is delivered: {value}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>Do these corrections still hold?</source>
            <translation>Do these corrections still hold?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>You corrected these works by hand, and their partner has changed the same since.</source>
            <translation>You corrected these works by hand, and their partner has changed the same since.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>All: keep</source>
            <translation>All: keep</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>All: as delivered</source>
            <translation>All: as delivered</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>Draw a work…</source>
            <translation>Draw a work…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>Whose work it is</source>
            <translation>Whose work it is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>What is done, in a few words</source>
            <translation>What is done, in a few words</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>for instance: replace the sewer</source>
            <translation>for instance: replace the sewer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>What is worked on: the kind of line and the order of depth follow from it</source>
            <translation>What is worked on: the kind of line and the order of depth follow from it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>From when until when; a year, quarter or dates</source>
            <translation>From when until when; a year, quarter or dates</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>2028, Q3 2027, 2e helft 2028, 1-4-2027 – 1-9-2027 …</source>
            <translation>2028, Q3 2027, 2e helft 2028, 1-4-2027 – 1-9-2027 …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>How fixed the planning is; it gives the room to shift</source>
            <translation>How fixed the planning is; it gives the room to shift</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Show all years again</source>
            <translation>Show all years again</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Show everything again</source>
            <translation>Show everything again</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Clear filter</source>
            <translation>Clear filter</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Show only what you tick; nothing ticked: all</source>
            <translation>Show only what you tick; nothing ticked: all</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Neighbourhoods of a map layer</source>
            <translation>Neighbourhoods of a map layer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>By town</source>
            <translation>By town</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>not delivered</source>
            <translation>not delivered</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>{works} of {all_works} works and {opportunities} of {all_opportunities} opportunities</source>
            <translation>{works} of {all_works} works and {opportunities} of {all_opportunities} opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Add a layer with the areas of neighbourhoods to the project first</source>
            <translation>Add a layer with the areas of neighbourhoods to the project first</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>What the partners handed over</source>
            <translation>What the partners handed over</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Every partner hands over its plans in its own file. Drag files here: they are read, placed in the street and judged; the report tells what was doubtful.</source>
            <translation>Every partner hands over its plans in its own file. Drag files here: they are read, placed in the street and judged; the report tells what was doubtful.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>One map of all plans</source>
            <translation>One map of all plans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>A colour per partner, a line per discipline. These buttons show the plans, the opportunities, graafrust, conflicts or decisions.</source>
            <translation>A colour per partner, a line per discipline. These buttons show the plans, the opportunities, graafrust, conflicts or decisions.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>What happens when</source>
            <translation>What happens when</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Click a year to see what is at work in it; drag over several. “All years” shows everything again.</source>
            <translation>Click a year to see what is at work in it; drag over several. “All years” shows everything again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Opportunities, best first</source>
            <translation>Opportunities, best first</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Works of different partners that are near each other and can be done at once. Choose one: the map goes there and the explanation tells why.</source>
            <translation>Works of different partners that are near each other and can be done at once. Choose one: the map goes there and the explanation tells why.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Shift on the timeline</source>
            <translation>Shift on the timeline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Every work has its bar. Drag one and see at once what it does to the score and to graafrust; nothing is kept until you say so.</source>
            <translation>Every work has its bar. Drag one and see at once what it does to the score and to graafrust; nothing is kept until you say so.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>How flexible are you?</source>
            <translation>How flexible are you?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Let plans shift by more years and more opportunities appear. The count moves along; “Determine” makes it so.</source>
            <translation>Let plans shift by more years and more opportunities appear. The count moves along; “Determine” makes it so.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Begin the meeting</source>
            <translation>Begin the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Here you begin a meeting. The agenda holds actions, opportunities and conflicts; per partner you note what it says, saved at once.</source>
            <translation>Here you begin a meeting. The agenda holds actions, opportunities and conflicts; per partner you note what it says, saved at once.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>On the wall</source>
            <translation>On the wall</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Meeting mode shows the same in large type with the map beside it. Page Down goes to the next item, Esc goes back.</source>
            <translation>Meeting mode shows the same in large type with the map beside it. Page Down goes to the next item, Esc goes back.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>What goes to the partners</source>
            <translation>What goes to the partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Proposals, maps, minutes and workbooks are made from the dossier. Partners fill in a workbook; you read it back.</source>
            <translation>Proposals, maps, minutes and workbooks are made from the dossier. Partners fill in a workbook; you read it back.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>What came of it</source>
            <translation>What came of it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Fewer openings of the street, in figures and charts, per meeting and per year. That was the tour; ▶ above starts it again, and F1 opens the help on any page.</source>
            <translation>Fewer openings of the street, in figures and charts, per meeting and per year. That was the tour; ▶ above starts it again, and F1 opens the help on any page.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>End the tour (Esc)</source>
            <translation>End the tour (Esc)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>To the step before (←)</source>
            <translation>To the step before (←)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>To the next step (→)</source>
            <translation>To the next step (→)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>{at} of {count}</source>
            <translation>{at} of {count}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>Flexibility curve: what comes of it when every movable work may shift so many years</source>
            <translation>Flexibility curve: what comes of it when every movable work may shift so many years</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>Counting failed: {error}</source>
            <translation>Counting failed: {error}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>Counting opportunities</source>
            <translation>Counting opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>± {years} y</source>
            <translation>± {years} y</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>With these agreements: &lt;b&gt;{opportunities} opportunities&lt;/b&gt; that avoid {openings} openings, from {overlaps} overlaps.</source>
            <translation>With these agreements: &lt;b&gt;{opportunities} opportunities&lt;/b&gt; that avoid {openings} openings, from {overlaps} overlaps.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>Counting …</source>
            <translation>Counting …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>With these agreements: {near} pairs of works near each other, &lt;b&gt;{overlaps} overlaps&lt;/b&gt;; counting opportunities …</source>
            <translation>With these agreements: {near} pairs of works near each other, &lt;b&gt;{overlaps} overlaps&lt;/b&gt;; counting opportunities …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>The help is not here.</source>
            <translation>The help is not here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>Install the plugin from its zip file: that carries the help along.</source>
            <translation>Install the plugin from its zip file: that carries the help along.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>No browser could be opened for the help.</source>
            <translation>No browser could be opened for the help.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>Open this file yourself.</source>
            <translation>Open this file yourself.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>Help on this window (F1)</source>
            <translation>Help on this window (F1)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>House style</source>
            <translation>House style</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>For all documents: PDF, maps and workbook. What you leave empty is as Afstemming makes it.</source>
            <translation>For all documents: PDF, maps and workbook. What you leave empty is as Afstemming makes it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Colour of headings and tables</source>
            <translation>Colour of headings and tables</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Own font</source>
            <translation>Own font</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>A font of your own instead of that of the documents</source>
            <translation>A font of your own instead of that of the documents</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>It must be there on this computer</source>
            <translation>It must be there on this computer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>A picture at the head of each document</source>
            <translation>A picture at the head of each document</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>A print layout of QGIS of your own for the maps</source>
            <translation>A print layout of QGIS of your own for the maps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>For all my dossiers, not for this one alone</source>
            <translation>For all my dossiers, not for this one alone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Kept with your QGIS settings, for dossiers without a style of their own</source>
            <translation>Kept with your QGIS settings, for dossiers without a style of their own</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Colour of headings</source>
            <translation>Colour of headings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Template of maps</source>
            <translation>Template of maps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/judged_deliveries.py" />
            <source>The weakest link: plans the least far ahead</source>
            <translation>The weakest link: plans the least far ahead</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/list_export.py" />
            <source>Export list…</source>
            <translation>Export list…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/list_export.py" />
            <source>Export this list as shown to Excel or CSV</source>
            <translation>Export this list as shown to Excel or CSV</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/list_export.py" />
            <source>{file} is ready</source>
            <translation>{file} is ready</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/list_export.py" />
            <source>column {number}</source>
            <translation>column {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Build or refresh the map</source>
            <translation>Build or refresh the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Adds the dossier's layers, or refreshes them; your own changes to layers stay</source>
            <translation>Adds the dossier's layers, or refreshes them; your own changes to layers stay</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Zoom to all works</source>
            <translation>Zoom to all works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Styles</source>
            <translation>Styles</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Keep the style of a layer as your own, or go back to that of Afstemming</source>
            <translation>Keep the style of a layer as your own, or go back to that of Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Filter of map, list and timeline</source>
            <translation>Filter of map, list and timeline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Step of the year ruler</source>
            <translation>Step of the year ruler</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>What one click on the ruler chooses, and the step of the Temporal Controller</source>
            <translation>What one click on the ruler chooses, and the step of the Temporal Controller</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>per year</source>
            <translation>per year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>per half year</source>
            <translation>per half year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>per quarter</source>
            <translation>per quarter</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>per month</source>
            <translation>per month</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>All years</source>
            <translation>All years</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Click a year to see all that plays then, end days included.</source>
            <translation>Click a year to see all that plays then, end days included.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>In {period}: {works} works and {opportunities} opportunities play</source>
            <translation>In {period}: {works} works and {opportunities} opportunities play</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>rows taken in</source>
            <translation>rows taken in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>of which without a place</source>
            <translation>of which without a place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>rejected</source>
            <translation>rejected</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>Open questions</source>
            <translation>Open questions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>Enter goes to where the question is answered</source>
            <translation>Enter goes to where the question is answered</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>What the report of this delivery would say</source>
            <translation>What the report of this delivery would say</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>Click to go there</source>
            <translation>Click to go there</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>Still open; taken in as proposed when you leave it so, and not asked again:</source>
            <translation>Still open; taken in as proposed when you leave it so, and not asked again:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>(no field)</source>
            <translation>(no field)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Kept with each work, but not used</source>
            <translation>Kept with each work, but not used</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Field of column {name}</source>
            <translation>Field of column {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>First rows of the file</source>
            <translation>First rows of the file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Say above a column what it holds</source>
            <translation>Say above a column what it holds</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>{rows} rows and {columns} columns. Say above a column what it holds; columns in bold are used.</source>
            <translation>{rows} rows and {columns} columns. Say above a column what it holds; columns in bold are used.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Columns of the file</source>
            <translation>Columns of the file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Per column what it is read as, how sure that is and why</source>
            <translation>Per column what it is read as, how sure that is and why</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Sure?</source>
            <translation>Sure?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Values</source>
            <translation>Values</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>new column</source>
            <translation>new column</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>sure</source>
            <translation>sure</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>doubtful</source>
            <translation>doubtful</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>not found</source>
            <translation>not found</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>geometry of the file</source>
            <translation>geometry of the file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>When: {columns}</source>
            <translation>When: {columns}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Where: {columns}</source>
            <translation>Where: {columns}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Without a column: {fields}</source>
            <translation>Without a column: {fields}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Gone since last time: {columns}</source>
            <translation>Gone since last time: {columns}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>What comes first in a date such as 3-4-2027</source>
            <translation>What comes first in a date such as 3-4-2027</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>Periods of the file</source>
            <translation>Periods of the file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>Periods as they stand in the file, and how they are read</source>
            <translation>Periods as they stand in the file, and how they are read</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>Day and month</source>
            <translation>Day and month</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>as the coordinates say</source>
            <translation>as the coordinates say</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>Coordinate system</source>
            <translation>Coordinate system</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>day first</source>
            <translation>day first</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>month first</source>
            <translation>month first</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>as the column says</source>
            <translation>as the column says</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>not certain; taken as day first</source>
            <translation>not certain; taken as day first</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>as the column says: {order}</source>
            <translation>as the column says: {order}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>day first (3-4 is 3 April)</source>
            <translation>day first (3-4 is 3 April)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>month first (3-4 is 4 March)</source>
            <translation>month first (3-4 is 4 March)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{period} (aanname)</source>
            <translation>{period} (aanname)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>First in row {row}.</source>
            <translation>First in row {row}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>No row has a place yet.</source>
            <translation>No row has a place yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{crs}: the file states none, the numbers say so.</source>
            <translation>{crs}: the file states none, the numbers say so.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>x and y are exchanged in the file; that is put right.</source>
            <translation>x and y are exchanged in the file; that is put right.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>The middle lies {metres} m from {street}.</source>
            <translation>The middle lies {metres} m from {street}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>The middle lies at {x}, {y}.</source>
            <translation>The middle lies at {x}, {y}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} placed</source>
            <translation>{count} placed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} of them by street</source>
            <translation>{count} of them by street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} without a place</source>
            <translation>{count} without a place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} with impossible coordinates</source>
            <translation>{count} with impossible coordinates</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} far outside the streets</source>
            <translation>{count} far outside the streets</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Words of the partner</source>
            <translation>Words of the partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Per word of the partner what it means here</source>
            <translation>Per word of the partner what it means here</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Value in the file</source>
            <translation>Value in the file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Means</source>
            <translation>Means</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>What the partner's words mean. What you choose is remembered for this partner.</source>
            <translation>What the partner's words mean. What you choose is remembered for this partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>No column holds words of a list (discipline, kind, hardness, level, who may see it).</source>
            <translation>No column holds words of a list (discipline, kind, hardness, level, who may see it).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>{field}, column “{column}”</source>
            <translation>{field}, column “{column}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Nearly every row says something else: it is read word by word.</source>
            <translation>Nearly every row says something else: it is read word by word.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>… and {count} other values</source>
            <translation>… and {count} other values</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>(unknown)</source>
            <translation>(unknown)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>{name} (resembles it)</source>
            <translation>{name} (resembles it)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>What {value} means</source>
            <translation>What {value} means</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>running text</source>
            <translation>running text</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>{count} to choose</source>
            <translation>{count} to choose</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>all sure</source>
            <translation>all sure</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>left open</source>
            <translation>left open</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Columns and words of {file}</source>
            <translation>Columns and words of {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Tables of the file</source>
            <translation>Tables of the file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Which table of the file is shown below</source>
            <translation>Which table of the file is shown below</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>table {number}</source>
            <translation>table {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>T&amp;able</source>
            <translation>T&amp;able</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>&amp;Next</source>
            <translation>&amp;Next</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>&amp;Take in</source>
            <translation>&amp;Take in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>1 Table</source>
            <translation>1 Table</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>2 Columns</source>
            <translation>2 Columns</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>3 Values</source>
            <translation>3 Values</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>4 Dates and place</source>
            <translation>4 Dates and place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>5 Check</source>
            <translation>5 Check</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Trying this on all rows …</source>
            <translation>Trying this on all rows …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Nothing can be taken in yet.</source>
            <translation>Nothing can be taken in yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>{count} questions open</source>
            <translation>{count} questions open</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>1 question open</source>
            <translation>1 question open</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>{count} new</source>
            <translation>{count} new</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>{count} gone</source>
            <translation>{count} gone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>{count} renamed</source>
            <translation>{count} renamed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Profile “{name}”; the columns changed: {changes}.</source>
            <translation>Profile “{name}”; the columns changed: {changes}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>The first list of this kind: check the proposal. Next time nothing is asked.</source>
            <translation>The first list of this kind: check the proposal. Next time nothing is asked.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>This is the uitwisselformaat.</source>
            <translation>This is the uitwisselformaat.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Profile “{name}”.</source>
            <translation>Profile “{name}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_action.py" />
            <source>What came of it; stored at once</source>
            <translation>What came of it; stored at once</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_action.py" />
            <source>Why it was moved or not done</source>
            <translation>Why it was moved or not done</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_action.py" />
            <source>By when it is done; of one that moved the new day</source>
            <translation>By when it is done; of one that moved the new day</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_action.py" />
            <source>Action of</source>
            <translation>Action of</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Closed ones too</source>
            <translation>Closed ones too</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Also those that were kept or broken</source>
            <translation>Also those that were kept or broken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>New action…</source>
            <translation>New action…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Something that a partner promises at this meeting</source>
            <translation>Something that a partner promises at this meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>What will be done</source>
            <translation>What will be done</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>The partner that promises it</source>
            <translation>The partner that promises it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>role or person</source>
            <translation>role or person</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Who does it</source>
            <translation>Who does it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>By when it is done</source>
            <translation>By when it is done</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>The action belongs to this opportunity</source>
            <translation>The action belongs to this opportunity</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Nothing was promised yet. Actions come from decisions, or by “New action…”.</source>
            <translation>Nothing was promised yet. Actions come from decisions, or by “New action…”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Nothing is open any more.</source>
            <translation>Nothing is open any more.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>{shown} of {all} actions</source>
            <translation>{shown} of {all} actions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>The items of the meeting; the arrow keys go from one to the next</source>
            <translation>The items of the meeting; the arrow keys go from one to the next</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>◀ Previous</source>
            <translation>◀ Previous</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>Next ▶</source>
            <translation>Next ▶</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>Undo the last step of this meeting (Ctrl+Alt+Z)</source>
            <translation>Undo the last step of this meeting (Ctrl+Alt+Z)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>{number} of {all}</source>
            <translation>{number} of {all}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>On {spoken} of {all} every partner has spoken</source>
            <translation>On {spoken} of {all} every partner has spoken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Tick who is there; every cell can be changed</source>
            <translation>Tick who is there; every cell can be changed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>No contacts are known yet. Add who is there, or fill in the contacts of the collaboration.</source>
            <translation>No contacts are known yet. Add who is there, or fill in the contacts of the collaboration.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>A line for somebody who is not among the contacts</source>
            <translation>A line for somebody who is not among the contacts</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>For which partner this person speaks</source>
            <translation>For which partner this person speaks</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>At which level this person decides</source>
            <translation>At which level this person decides</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Begin a meeting</source>
            <translation>Begin a meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>for instance: autumn meeting</source>
            <translation>for instance: autumn meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>How this meeting is called in lists and documents</source>
            <translation>How this meeting is called in lists and documents</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>The day on which the meeting is held</source>
            <translation>The day on which the meeting is held</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>The day as of which everything is judged at this meeting</source>
            <translation>The day as of which everything is judged at this meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Who is there</source>
            <translation>Who is there</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_fields.py" />
            <source>d-m-yyyy</source>
            <translation>d-m-yyyy</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>Nothing was said yet.</source>
            <translation>Nothing was said yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>Compare meetings</source>
            <translation>Compare meetings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>The earlier of the two</source>
            <translation>The earlier of the two</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>The later of the two</source>
            <translation>The later of the two</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>{count} differences in figures, proposals and decisions.</source>
            <translation>{count} differences in figures, proposals and decisions.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>Nothing is different between these two.</source>
            <translation>Nothing is different between these two.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>First determine the opportunities (step Opportunities).</source>
            <translation>First determine the opportunities (step Opportunities).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>There is nothing on the agenda.</source>
            <translation>There is nothing on the agenda.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>Choose an item of the agenda, or press Next (Page Down), to walk through it.</source>
            <translation>Choose an item of the agenda, or press Next (Page Down), to walk through it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>Answered in the written round</source>
            <translation>Answered in the written round</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>To reconsider (was: {decision}, {day})</source>
            <translation>To reconsider (was: {decision}, {day})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>Decided on {day}</source>
            <translation>Decided on {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>Wrote: {decision}</source>
            <translation>Wrote: {decision}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Begin a meeting…</source>
            <translation>Begin a meeting…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Day, attendance and peildatum; from then on decisions belong to this meeting</source>
            <translation>Day, attendance and peildatum; from then on decisions belong to this meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Close the meeting</source>
            <translation>Close the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Keep how everything is now; the next meeting shows what changed since</source>
            <translation>Keep how everything is now; the next meeting shows what changed since</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Meeting mode</source>
            <translation>Meeting mode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Large type with the map beside it, for the beamer (Ctrl+F11)</source>
            <translation>Large type with the map beside it, for the beamer (Ctrl+F11)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Attendance, history, comparing meetings, order of the agenda</source>
            <translation>Attendance, history, comparing meetings, order of the agenda</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Attendance…</source>
            <translation>Attendance…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>History of this item…</source>
            <translation>History of this item…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>History of everything…</source>
            <translation>History of everything…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Compare with the last meeting…</source>
            <translation>Compare with the last meeting…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>In the order in which they were put</source>
            <translation>In the order in which they were put</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Else by score</source>
            <translation>Else by score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Show what is settled too</source>
            <translation>Show what is settled too</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>What all agreed to at an earlier meeting</source>
            <translation>What all agreed to at an earlier meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>No meeting begun: what is said now belongs to no meeting.</source>
            <translation>No meeting begun: what is said now belongs to no meeting.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>{meeting}, {count} present</source>
            <translation>{meeting}, {count} present</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Actions ({count})</source>
            <translation>Actions ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Close {meeting}? What was decided is kept; the next meeting shows what changed since.</source>
            <translation>Close {meeting}? What was decided is kept; the next meeting shows what changed since.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>The meeting is closed and kept</source>
            <translation>The meeting is closed and kept</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Closing the meeting</source>
            <translation>Closing the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Everything that was said at meetings</source>
            <translation>Everything that was said at meetings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>No meeting was closed yet, so there is nothing to compare with.</source>
            <translation>No meeting was closed yet, so there is nothing to compare with.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Date, action, due date and escalation</source>
            <translation>Date, action, due date and escalation</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>More of {partner}</source>
            <translation>More of {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Decision of {partner}</source>
            <translation>Decision of {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>What this partner says; stored at once. Empty: nothing said yet.</source>
            <translation>What this partner says; stored at once. Empty: nothing said yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Why; stored when you leave the field</source>
            <translation>Why; stored when you leave the field</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>The day of the decision</source>
            <translation>The day of the decision</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>The next meeting asks after it</source>
            <translation>The next meeting asks after it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Escalated to</source>
            <translation>Escalated to</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>The level to which this is put for a decision</source>
            <translation>The level to which this is put for a decision</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>To whom it is put</source>
            <translation>To whom it is put</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>When it was put there</source>
            <translation>When it was put there</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>due</source>
            <translation>due</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Escalated on</source>
            <translation>Escalated on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>What is agreed</source>
            <translation>What is agreed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Form of cooperation, joint period, who leads, opens and restores, and marks</source>
            <translation>Form of cooperation, joint period, who leads, opens and restores, and marks</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>How the partners carry it out, from loose to one contract</source>
            <translation>How the partners carry it out, from loose to one contract</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The joint period that is agreed; empty: as found</source>
            <translation>The joint period that is agreed; empty: as found</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The partner that leads (trekker); –: as found</source>
            <translation>The partner that leads (trekker); –: as found</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The partner that opens the street</source>
            <translation>The partner that opens the street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The partner that restores the street for all</source>
            <translation>The partner that restores the street for all</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>A trial of working together</source>
            <translation>A trial of working together</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The plan must be aligned with those who live there first</source>
            <translation>The plan must be aligned with those who live there first</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The day on which it was carried out</source>
            <translation>The day on which it was carried out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Anything that belongs to this proposal</source>
            <translation>Anything that belongs to this proposal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Cooperation</source>
            <translation>Cooperation</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Lead party</source>
            <translation>Lead party</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>as found: {period}</source>
            <translation>as found: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>: nothing agreed yet</source>
            <translation>: nothing agreed yet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_round.py" />
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_table.py" />
            <source>Point at a cell to read all of it</source>
            <translation>Point at a cell to read all of it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Smaller type (Ctrl+−)</source>
            <translation>Smaller type (Ctrl+−)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Larger type (Ctrl++)</source>
            <translation>Larger type (Ctrl++)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Show or hide the agenda (F9)</source>
            <translation>Show or hide the agenda (F9)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Fill the screen, or not (F11)</source>
            <translation>Fill the screen, or not (F11)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Back to QGIS (Esc)</source>
            <translation>Back to QGIS (Esc)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>No meeting begun</source>
            <translation>No meeting begun</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/messages.py" />
            <source>Stopped at your request; nothing was changed.</source>
            <translation>Stopped at your request; nothing was changed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>New dossier</source>
            <translation>New dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>It stands at the head of the dossier and of all documents</source>
            <translation>It stands at the head of the dossier and of all documents</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Name of the collaboration, for example the convenant</source>
            <translation>Name of the collaboration, for example the convenant</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>One GeoPackage that holds everything; choose where to keep it</source>
            <translation>One GeoPackage that holds everything; choose where to keep it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Nothing (add partners later)</source>
            <translation>Nothing (add partners later)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Organisations only, as far as known; complete and correct them afterwards under “Collaboration…”.</source>
            <translation>Organisations only, as far as known; complete and correct them afterwards under “Collaboration…”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>A collaboration.json with partners, contacts and rules; may stay empty</source>
            <translation>A collaboration.json with partners, contacts and rules; may stay empty</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Begin from</source>
            <translation>Begin from</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Partners from file</source>
            <translation>Partners from file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Partners can also be added with their first delivery.</source>
            <translation>Partners can also be added with their first delivery.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Determine</source>
            <translation>Determine</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Find the opportunities as of the peildatum with these agreements</source>
            <translation>Find the opportunities as of the peildatum with these agreements</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Programme…</source>
            <translation>Programme…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Joint periods of all opportunities together, year by year</source>
            <translation>Joint periods of all opportunities together, year by year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>By hand</source>
            <translation>By hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Leave a work out, add one, split or merge; with a reason, and an undo</source>
            <translation>Leave a work out, add one, split or merge; with a reason, and an undo</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Search by street, partner, work, year …</source>
            <translation>Search by street, partner, work, year …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Opportunities in which all these words occur</source>
            <translation>Opportunities in which all these words occur</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Show or hide the filter; it holds for map, list and timeline</source>
            <translation>Show or hide the filter; it holds for map, list and timeline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Choose an opportunity to see it on the map.</source>
            <translation>Choose an opportunity to see it on the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Take in the plans of at least two partners (step Deliveries), then determine.</source>
            <translation>Take in the plans of at least two partners (step Deliveries), then determine.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Nothing determined yet: take in deliveries, then press “Determine”.</source>
            <translation>Nothing determined yet: take in deliveries, then press “Determine”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>&lt;b&gt;{opportunities} opportunities&lt;/b&gt; avoid {openings} openings; {points} coordination points; {conflicts} works in conflict with graafrust, {more} more if all opportunities are carried out.</source>
            <translation>&lt;b&gt;{opportunities} opportunities&lt;/b&gt; avoid {openings} openings; {points} coordination points; {conflicts} works in conflict with graafrust, {more} more if all opportunities are carried out.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>No works meet: widen the agreements, or take in the plans of more partners.</source>
            <translation>No works meet: widen the agreements, or take in the plans of more partners.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Shown: {shown} of {all}, by search and filter.</source>
            <translation>Shown: {shown} of {all}, by search and filter.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Filter: on</source>
            <translation>Filter: on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>{number} is proposed for {period}</source>
            <translation>{number} is proposed for {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Shared:</source>
            <translation>Shared:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>From deep to shallow:</source>
            <translation>From deep to shallow:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Last chance to join</source>
            <translation>Last chance to join</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>If this goes on, these get in conflict with graafrust:</source>
            <translation>If this goes on, these get in conflict with graafrust:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Seen by one side only</source>
            <translation>Seen by one side only</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>To reconsider: this changed since it was decided</source>
            <translation>To reconsider: this changed since it was decided</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Fixed works in the same street that fit no joint period: coordinate them ({period}).</source>
            <translation>Fixed works in the same street that fit no joint period: coordinate them ({period}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Together in &lt;b&gt;{period}&lt;/b&gt;: {openings} openings and {days} days of nuisance avoided, {metres} m shared.</source>
            <translation>Together in &lt;b&gt;{period}&lt;/b&gt;: {openings} openings and {days} days of nuisance avoided, {metres} m shared.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Agreed: &lt;b&gt;{period}&lt;/b&gt;.</source>
            <translation>Agreed: &lt;b&gt;{period}&lt;/b&gt;.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>leave out</source>
            <translation>leave out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Score {score} (certainty {certainty}%)</source>
            <translation>Score {score} (certainty {certainty}%)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>{points} of {weight}</source>
            <translation>{points} of {weight}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>choose</source>
            <translation>choose</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>{period} (as found)</source>
            <translation>{period} (as found)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Other joint periods</source>
            <translation>Other joint periods</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Why not together with those nearby</source>
            <translation>Why not together with those nearby</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>add</source>
            <translation>add</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Together in</source>
            <translation>Together in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>K: opportunity to work together; C: coordination point, fixed works that must talk</source>
            <translation>K: opportunity to work together; C: coordination point, fixed works that must talk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>0–100; the bar shows which terms it is made of, rest on it to read them</source>
            <translation>0–100; the bar shows which terms it is made of, rest on it to read them</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>The joint period; ✓: chosen by the partners; ✋: changed by hand</source>
            <translation>The joint period; ✓: chosen by the partners; ✋: changed by hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Street or place</source>
            <translation>Street or place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Partners with a work in it, the trekker first</source>
            <translation>Partners with a work in it, the trekker first</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>talk</source>
            <translation>talk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>{label}: {points} of {weight}</source>
            <translation>{label}: {points} of {weight}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Chosen: {chosen}; found: {found}</source>
            <translation>Chosen: {chosen}; found: {found}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>The opportunities, best first; what is chosen is shown on the map and explained below</source>
            <translation>The opportunities, best first; what is chosen is shown on the map and explained below</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Column profiles</source>
            <translation>Column profiles</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>How the lists of each partner are read: kept when a delivery is taken in. A profile is a readable file that other collaborations can use; it holds no works and no persons.</source>
            <translation>How the lists of each partner are read: kept when a delivery is taken in. A profile is a readable file that other collaborations can use; it holds no works and no persons.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>How the lists of each partner are read; choose one to export or delete it</source>
            <translation>How the lists of each partner are read; choose one to export or delete it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Export…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Import…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Delete</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>(all)</source>
            <translation>(all)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>No profile is kept yet.</source>
            <translation>No profile is kept yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Export the profile</source>
            <translation>Export the profile</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Column profile</source>
            <translation>Column profile</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Import a profile</source>
            <translation>Import a profile</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Delete the profile “{name}”? The next delivery of this partner will be asked about again.</source>
            <translation>Delete the profile “{name}”? The next delivery of this partner will be asked about again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Choosing the programme</source>
            <translation>Choosing the programme</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Programme per year</source>
            <translation>Programme per year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Left out ({count})</source>
            <translation>Left out ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Capacity from a file…</source>
            <translation>Capacity from a file…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Save as</source>
            <translation>Save as</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Openings</source>
            <translation>Openings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Choose a line to see its opportunity on the map</source>
            <translation>Choose a line to see its opportunity on the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Double-click to open</source>
            <translation>Double-click to open</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Made in this session (double-click to open)</source>
            <translation>Made in this session (double-click to open)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>What can be made from the dossier; Enter makes the chosen one</source>
            <translation>What can be made from the dossier; Enter makes the chosen one</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Nobody sees more than is shared with this audience</source>
            <translation>Nobody sees more than is shared with this audience</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>With what the partners estimated, in euro</source>
            <translation>With what the partners estimated, in euro</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Documents for</source>
            <translation>Documents for</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Map of</source>
            <translation>Map of</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Size of the paper</source>
            <translation>Size of the paper</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>What the map shows</source>
            <translation>What the map shows</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>The year that it is about</source>
            <translation>The year that it is about</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>The meeting that it is about</source>
            <translation>The meeting that it is about</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Of the map on paper</source>
            <translation>Of the map on paper</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Only for who may see it</source>
            <translation>Only for who may see it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Make…</source>
            <translation>Make…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Open when ready</source>
            <translation>Open when ready</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Opens the file in its own program as soon as it is made</source>
            <translation>Opens the file in its own program as soon as it is made</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>House style…</source>
            <translation>House style…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Logo, colour, font and map template for all documents</source>
            <translation>Logo, colour, font and map template for all documents</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Who sees what, copies…</source>
            <translation>Who sees what, copies…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>What each audience would see, and a copy of the dossier to hand over</source>
            <translation>What each audience would see, and a copy of the dossier to hand over</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Read back…</source>
            <translation>Read back…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Workbooks that the partners filled in; you see what changes before it is stored</source>
            <translation>Workbooks that the partners filled in; you see what changes before it is stored</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Everything is made from the dossier as it is now, as of the peildatum.</source>
            <translation>Everything is made from the dossier as it is now, as of the peildatum.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>the year after the peildatum, or all</source>
            <translation>the year after the peildatum, or all</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>no meeting was held yet</source>
            <translation>no meeting was held yet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Making {file}</source>
            <translation>Making {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/reason_dialog.py" />
            <source>Choices</source>
            <translation>Choices</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/reason_dialog.py" />
            <source>Tick what it is about, with the space bar</source>
            <translation>Tick what it is about, with the space bar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/reason_dialog.py" />
            <source>&amp;Reason (is remembered and shown):</source>
            <translation>&amp;Reason (is remembered and shown):</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/reason_dialog.py" />
            <source>Why this is changed by hand; everyone reads it later</source>
            <translation>Why this is changed by hand; everyone reads it later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>Which lines of the report are shown</source>
            <translation>Which lines of the report are shown</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>What was rejected, doubtful, repaired or assumed, by row of the file</source>
            <translation>What was rejected, doubtful, repaired or assumed, by row of the file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>A workbook to send back to the partner, in its own columns</source>
            <translation>A workbook to send back to the partner, in its own columns</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>&amp;Show</source>
            <translation>&amp;Show</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>everything ({count})</source>
            <translation>everything ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>A figure per line; choose one to see its course over the meetings</source>
            <translation>A figure per line; choose one to see its course over the meetings</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Earlier meeting</source>
            <translation>Earlier meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Per discipline</source>
            <translation>Per discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Keep for this meeting</source>
            <translation>Keep for this meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>So that the next meetings show what changed</source>
            <translation>So that the next meetings show what changed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Streets on the map</source>
            <translation>Streets on the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>How often each street opens, as planned and with the proposals; once more takes it off the map</source>
            <translation>How often each street opens, as planned and with the proposals; once more takes it off the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Save figures…</source>
            <translation>Save figures…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Figures, years, meetings and streets as Excel or CSV</source>
            <translation>Figures, years, meetings and streets as Excel or CSV</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Save charts…</source>
            <translation>Save charts…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>All charts as PDF or PNG</source>
            <translation>All charts as PDF or PNG</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>As of {day}. Rest on a line to read what it means.</source>
            <translation>As of {day}. Rest on a line to read what it means.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Keep the figures at every meeting; from the second one on their course stands here.</source>
            <translation>Keep the figures at every meeting; from the second one on their course stands here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>The figures of this meeting are kept</source>
            <translation>The figures of this meeting are kept</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>No street of the streets layer opens: take in a streets layer (step Deliveries).</source>
            <translation>No street of the streets layer opens: take in a streets layer (step Deliveries).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>The PostgreSQL connections that QGIS knows on this PC</source>
            <translation>The PostgreSQL connections that QGIS knows on this PC</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>The schema on the server that holds the dossier</source>
            <translation>The schema on the server that holds the dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Look for dossiers</source>
            <translation>Look for dossiers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Which schemas of this server hold a dossier that you may read</source>
            <translation>Which schemas of this server hold a dossier that you may read</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>So it is named for qgis_process and in scripts; there is never a password in it</source>
            <translation>So it is named for qgis_process and in scripts; there is never a password in it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Set the schema up first (administrator of the server)</source>
            <translation>Set the schema up first (administrator of the server)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Makes schema, tables, rights and a role for the coordinator and for each partner; existing ones stay</source>
            <translation>Makes schema, tables, rights and a role for the coordinator and for each partner; existing ones stay</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>No dossier was found there that you may read.</source>
            <translation>No dossier was found there that you may read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>QGIS knows no PostgreSQL connection yet. Make one under Layer › Data Source Manager › PostgreSQL, with a service or an authentication, and come back here.</source>
            <translation>QGIS knows no PostgreSQL connection yet. Make one under Layer › Data Source Manager › PostgreSQL, with a service or an authentication, and come back here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>This connection keeps its password in the settings of QGIS, which Afstemming does not use. Put it in QGIS’s authentication, or use a service of PostgreSQL.</source>
            <translation>This connection keeps its password in the settings of QGIS, which Afstemming does not use. Put it in QGIS’s authentication, or use a service of PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>The copy of {moment} was put back.</source>
            <translation>The copy of {moment} was put back.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>The damaged file is kept as {name}.</source>
            <translation>The damaged file is kept as {name}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>What you see may be older. It is tried again by itself.</source>
            <translation>What you see may be older. It is tried again by itself.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>No connection with the server</source>
            <translation>No connection with the server</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>The connection with the server is there again.</source>
            <translation>The connection with the server is there again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>Put back the copy of {moment}</source>
            <translation>Put back the copy of {moment}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Put this dossier on a server…</source>
            <translation>Put this dossier on a server…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Take a copy along…</source>
            <translation>Take a copy along…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Bring a copy back…</source>
            <translation>Bring a copy back…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Open a shared dossier</source>
            <translation>Open a shared dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Put this dossier on a server</source>
            <translation>Put this dossier on a server</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Put it there</source>
            <translation>Put it there</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Putting the dossier on the server</source>
            <translation>Putting the dossier on the server</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Taking a copy along</source>
            <translation>Taking a copy along</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>{file} is made.</source>
            <translation>{file} is made.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Bringing back what was said</source>
            <translation>Bringing back what was said</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Brought back from the copy: {count}.</source>
            <translation>Brought back from the copy: {count}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Brought back from the copy</source>
            <translation>Brought back from the copy</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Changed on the server as well, so left there as it is:</source>
            <translation>Changed on the server as well, so left there as it is:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Not brought back; do this on the server itself:</source>
            <translation>Not brought back; do this on the server itself:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Who sees what</source>
            <translation>Who sees what</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>A partner's own plans are stored at its own desk only</source>
            <translation>A partner's own plans are stored at its own desk only</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>The table below shows what they see</source>
            <translation>The table below shows what they see</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>This desk works for</source>
            <translation>This desk works for</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Seen by</source>
            <translation>Seen by</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Every work as this audience sees it; what is kept back is empty</source>
            <translation>Every work as this audience sees it; what is kept back is empty</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Fields that a partner keeps back</source>
            <translation>Fields that a partner keeps back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>the coordinator</source>
            <translation>the coordinator</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Copy for this audience…</source>
            <translation>Copy for this audience…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Save this table…</source>
            <translation>Save this table…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>{audience}: of {count} works {gone} are not seen at all and {masked} in part.</source>
            <translation>{audience}: of {count} works {gone} are not seen at all and {masked} in part.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Whose fields are kept back</source>
            <translation>Whose fields are kept back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Per field who may see it</source>
            <translation>Per field who may see it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>May be seen by</source>
            <translation>May be seen by</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>all partners, and public documents as far as they hold it</source>
            <translation>all partners, and public documents as far as they hold it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>the partners only, no public document</source>
            <translation>the partners only, no public document</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>only its own desk</source>
            <translation>only its own desk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Who may see this field of this partner</source>
            <translation>Who may see this field of this partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>Keep the style of the chosen layer as my own</source>
            <translation>Keep the style of the chosen layer as my own</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>For every dossier on this desk; for one dossier: put the file in “stijlen” beside it</source>
            <translation>For every dossier on this desk; for one dossier: put the file in “stijlen” beside it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>Back to the style of Afstemming</source>
            <translation>Back to the style of Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>Open the folder of own styles</source>
            <translation>Open the folder of own styles</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>Kept as {file}</source>
            <translation>Kept as {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline.py" />
            <source>No works to show here.</source>
            <translation>No works to show here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline.py" />
            <source>put in: {period}</source>
            <translation>put in: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_layout.py" />
            <source>Q{n}</source>
            <translation>Q{n}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_layout.py" />
            <source>H{n}</source>
            <translation>H{n}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_paint.py" />
            <source>… and {count} works more</source>
            <translation>… and {count} works more</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_paint.py" />
            <source>agreed: {period}</source>
            <translation>agreed: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_paint.py" />
            <source>together: {period}</source>
            <translation>together: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Works of the timeline</source>
            <translation>Works of the timeline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>This opportunity</source>
            <translation>This opportunity</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>What is on the map</source>
            <translation>What is on the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Which works the timeline shows</source>
            <translation>Which works the timeline shows</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Show more time (−)</source>
            <translation>Show more time (−)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Show less time (+)</source>
            <translation>Show less time (+)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Everything in view (Home)</source>
            <translation>Everything in view (Home)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Keep this…</source>
            <translation>Keep this…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Store the new period as a correction, with the reason, and determine again</source>
            <translation>Store the new period as a correction, with the reason, and determine again</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Put back</source>
            <translation>Put back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Nothing was stored; the work goes back to its own period (Escape)</source>
            <translation>Nothing was stored; the work goes back to its own period (Escape)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Back to the period that the work had</source>
            <translation>Back to the period that the work had</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>{count} works on the map</source>
            <translation>{count} works on the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>One moment …</source>
            <translation>One moment …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Keep another period</source>
            <translation>Keep another period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>{title} goes to {period}. This is kept as a correction of what its partner delivered.</source>
            <translation>{title} goes to {period}. This is kept as a correction of what its partner delivered.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Kept: {period} ({why})</source>
            <translation>Kept: {period} ({why})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>The correction is kept and everything is determined again</source>
            <translation>The correction is kept and everything is determined again</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Back to the delivered period ({period})</source>
            <translation>Back to the delivered period ({period})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Works without a place, and those that were placed by hand</source>
            <translation>Works without a place, and those that were placed by hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Draw on the map</source>
            <translation>Draw on the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Draw the chosen work on the map</source>
            <translation>Draw the chosen work on the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Place in a street…</source>
            <translation>Place in a street…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Undo the placing</source>
            <translation>Undo the placing</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>A work that nobody delivered, drawn by hand</source>
            <translation>A work that nobody delivered, drawn by hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>as a line</source>
            <translation>as a line</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>as an area</source>
            <translation>as an area</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>as a point</source>
            <translation>as a point</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Without a place: {count}. Choose a work and draw it, or point out its street.</source>
            <translation>Without a place: {count}. Choose a work and draw it, or point out its street.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Every work has a place.</source>
            <translation>Every work has a place.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Placed by hand ({count})</source>
            <translation>Placed by hand ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Take in a streets layer first</source>
            <translation>Take in a streets layer first</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>No street resembles this name. Which street is it?</source>
            <translation>No street resembles this name. Which street is it?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Click in the map; right-click ends, Backspace takes back a point, Esc stops.</source>
            <translation>Click in the map; right-click ends, Backspace takes back a point, Esc stops.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/year_ruler.py" />
            <source>Year ruler</source>
            <translation>Year ruler</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/year_ruler.py" />
            <source>Click a period, or drag over several. Arrow keys: earlier or later; Escape: all years</source>
            <translation>Click a period, or drag over several. Arrow keys: earlier or later; Escape: all years</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/cells.py" />
            <source>{what} ({count} rows: {rows})</source>
            <translation>{what} ({count} rows: {rows})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values are geometries in text</source>
            <translation>the values are geometries in text</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values lie in the range of such coordinates</source>
            <translation>the values lie in the range of such coordinates</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values look like street names</source>
            <translation>the values look like street names</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values are words of that list</source>
            <translation>the values are words of that list</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values are dates or periods</source>
            <translation>the values are dates or periods</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/coordinates.py" />
            <source>The coordinate system is not known.</source>
            <translation>The coordinate system is not known.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/coordinates.py" />
            <source>Give its code, for instance EPSG:28992 (RD).</source>
            <translation>Give its code, for instance EPSG:28992 (RD).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/coordinates.py" />
            <source>not valid</source>
            <translation>not valid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>{day}-{month}-{year} is no day of the calendar.</source>
            <translation>{day}-{month}-{year} is no day of the calendar.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>{day} lies before {year}: probably a date that Excel made of an empty cell or a number.</source>
            <translation>{day} lies before {year}: probably a date that Excel made of an empty cell or a number.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>{day} lies after {year}.</source>
            <translation>{day} lies after {year}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>The end {end} lies before the start {start}.</source>
            <translation>The end {end} lies before the start {start}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no month {number}; write a week as “week 34 2026”.</source>
            <translation>There is no month {number}; write a week as “week 34 2026”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no quarter {number}.</source>
            <translation>There is no quarter {number}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no half year {number}.</source>
            <translation>There is no half year {number}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no week {number} in {year}.</source>
            <translation>There is no week {number} in {year}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Part of a period read as {span}.</source>
            <translation>Part of a period read as {span}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Season read as {span}.</source>
            <translation>Season read as {span}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Day and month stand in another order than in the column.</source>
            <translation>Day and month stand in another order than in the column.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Open end taken as {span}.</source>
            <translation>Open end taken as {span}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>No period is given (“{value}”).</source>
            <translation>No period is given (“{value}”).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>This is too long a text to be a period.</source>
            <translation>This is too long a text to be a period.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Read out of the text “{value}”.</source>
            <translation>Read out of the text “{value}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>“{value}” is no year between {first} and {last}, nor a date.</source>
            <translation>“{value}” is no year between {first} and {last}, nor a date.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>The year is missing in “{value}”.</source>
            <translation>The year is missing in “{value}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>“{value}” cannot be read as a period.</source>
            <translation>“{value}” cannot be read as a period.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>The number {value} is neither a year nor a date.</source>
            <translation>The number {value} is neither a year nor a date.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>No period is given.</source>
            <translation>No period is given.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>The end “{end}” lies before the start “{start}”.</source>
            <translation>The end “{end}” lies before the start “{start}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>No end was given (“{end}”).</source>
            <translation>No end was given (“{end}”).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>No start was given; the end is used.</source>
            <translation>No start was given; the end is used.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Reading the rows of {file}</source>
            <translation>Reading the rows of {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>A column profile of kind {kind} is not for deliveries.</source>
            <translation>A column profile of kind {kind} is not for deliveries.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>There are no rows in it.</source>
            <translation>There are no rows in it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Ask the partner for a filled list.</source>
            <translation>Ask the partner for a filled list.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Point out the column in the column profile. The columns are: {columns}.</source>
            <translation>Point out the column in the column profile. The columns are: {columns}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No columns were recognised.</source>
            <translation>No columns were recognised.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No column with a period, date or year was recognised.</source>
            <translation>No column with a period, date or year was recognised.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No column with a place (street, coordinates, geometry) was recognised.</source>
            <translation>No column with a place (street, coordinates, geometry) was recognised.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>It is not known whose plans these are.</source>
            <translation>It is not known whose plans these are.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Choose the partner, or point out the column with partners.</source>
            <translation>Choose the partner, or point out the column with partners.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No partner is given.</source>
            <translation>No partner is given.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The route is a detour around a work, not a work.</source>
            <translation>The route is a detour around a work, not a work.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Columns without a field of their own are kept with each work: {columns}.</source>
            <translation>Columns without a field of their own are kept with each work: {columns}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The row is the same as row {row}.</source>
            <translation>The row is the same as row {row}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The row is the same as an earlier one; both are taken in, as it has no reference.</source>
            <translation>The row is the same as an earlier one; both are taken in, as it has no reference.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Ask the partner whether they are two works.</source>
            <translation>Ask the partner whether they are two works.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The reference was used before, for something else.</source>
            <translation>The reference was used before, for something else.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>{reference} in row {row}</source>
            <translation>{reference} in row {row}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Ask the partner for one reference per work.</source>
            <translation>Ask the partner for one reference per work.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No row names a partner.</source>
            <translation>No row names a partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>No header row with column names was found.</source>
            <translation>No header row with column names was found.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>Put one row with column names directly above the first row of data.</source>
            <translation>Put one row with column names directly above the first row of data.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>name “{name}”</source>
            <translation>name “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>“{part}” in the name “{name}”</source>
            <translation>“{part}” in the name “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>name “{name}” resembles “{known}”</source>
            <translation>name “{name}” resembles “{known}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Asking the location service: {count} of {total}</source>
            <translation>Asking the location service: {count} of {total}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>The location service is not certain; did you mean {names}?</source>
            <translation>The location service is not certain; did you mean {names}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Correct the name, or draw the place on the map.</source>
            <translation>Correct the name, or draw the place on the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Placed by the location service.</source>
            <translation>Placed by the location service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Check the place on the map.</source>
            <translation>Check the place on the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>The location service fails; works are placed without it: {reason}</source>
            <translation>The location service fails; works are placed without it: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Check the address of the location service.</source>
            <translation>Check the address of the location service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>The location service was asked {count} times; the other rows are placed without it.</source>
            <translation>The location service was asked {count} times; the other rows are placed without it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Give the collaboration a streets layer, or draw the place on the map.</source>
            <translation>Give the collaboration a streets layer, or draw the place on the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The coordinate system that the table states is not known; the coordinates decide.</source>
            <translation>The coordinate system that the table states is not known; the coordinates decide.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner which one it is.</source>
            <translation>Ask the partner which one it is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The geometry text cannot be read.</source>
            <translation>The geometry text cannot be read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Write it as WKT, for instance LINESTRING (155000 463000, 155100 463050).</source>
            <translation>Write it as WKT, for instance LINESTRING (155000 463000, 155100 463050).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The coordinate is not a number.</source>
            <translation>The coordinate is not a number.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Write metres (RD) or decimal degrees.</source>
            <translation>Write metres (RD) or decimal degrees.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>x and y (or latitude and longitude) were exchanged in this row; they are put right.</source>
            <translation>x and y (or latitude and longitude) were exchanged in this row; they are put right.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner to exchange the two values.</source>
            <translation>Ask the partner to exchange the two values.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The table states {stated}, but its coordinates are {found}; the coordinates are believed.</source>
            <translation>The table states {stated}, but its coordinates are {found}; the coordinates are believed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner to state the right coordinate system.</source>
            <translation>Ask the partner to state the right coordinate system.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The table states no coordinate system; its coordinates are {found}.</source>
            <translation>The table states no coordinate system; its coordinates are {found}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>x and y (or latitude and longitude) were exchanged in the whole table; they are put right.</source>
            <translation>x and y (or latitude and longitude) were exchanged in the whole table; they are put right.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner to exchange the two columns.</source>
            <translation>Ask the partner to exchange the two columns.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Repaired: self-crossing outline ({reason}).</source>
            <translation>Repaired: self-crossing outline ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Repaired: the shape was not valid ({reason}).</source>
            <translation>Repaired: the shape was not valid ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Nothing of its kind was left; what remains is a line or point.</source>
            <translation>Nothing of its kind was left; what remains is a line or point.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Check the shape on the map.</source>
            <translation>Check the shape on the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>x and y (or latitude and longitude) seem to be exchanged in this row.</source>
            <translation>x and y (or latitude and longitude) seem to be exchanged in this row.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Correct them, or choose the right coordinate system.</source>
            <translation>Correct them, or choose the right coordinate system.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The coordinates lie in no known system within the area of {crs}.</source>
            <translation>The coordinates lie in no known system within the area of {crs}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>There is no streets layer to find the street in.</source>
            <translation>There is no streets layer to find the street in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>This is no column profile ({error}).</source>
            <translation>This is no column profile ({error}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Make a new profile from the partner's file.</source>
            <translation>Make a new profile from the partner's file.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>This column profile was made by a newer version of Afstemming.</source>
            <translation>This column profile was made by a newer version of Afstemming.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Update the plugin.</source>
            <translation>Update the plugin.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>The column profile names unknown fields: {fields}.</source>
            <translation>The column profile names unknown fields: {fields}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Correct or remove them.</source>
            <translation>Correct or remove them.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>The column profile cannot be read ({error}).</source>
            <translation>The column profile cannot be read ({error}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Choose another profile or make a new one.</source>
            <translation>Choose another profile or make a new one.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>names and values must be text</source>
            <translation>names and values must be text</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>The archive holds no file that can be read.</source>
            <translation>The archive holds no file that can be read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>Put the whole shapefile (.shp, .shx, .dbf, .prj) or another known file into it.</source>
            <translation>Put the whole shapefile (.shp, .shx, .dbf, .prj) or another known file into it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>File skipped: {reason}</source>
            <translation>File skipped: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>The archive is damaged ({reason}).</source>
            <translation>The archive is damaged ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>Download or copy it again.</source>
            <translation>Download or copy it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>The archive cannot be unpacked ({reason}).</source>
            <translation>The archive cannot be unpacked ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>Free some space on the disk of the temporary folder.</source>
            <translation>Free some space on the disk of the temporary folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>The feed is damaged or incomplete ({reason}).</source>
            <translation>The feed is damaged or incomplete ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>Download it again.</source>
            <translation>Download it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>The feed holds no works of the chosen organisations.</source>
            <translation>The feed holds no works of the chosen organisations.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>Check how the feed writes their names.</source>
            <translation>Check how the feed writes their names.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/dbf.py" />
            <source>The shapefile states the encoding {stated}, but its texts are {encoding}; the texts are believed.</source>
            <translation>The shapefile states the encoding {stated}, but its texts are {encoding}; the texts are believed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/dbf.py" />
            <source>Check names with accents.</source>
            <translation>Check names with accents.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/dbf.py" />
            <source>The shapefile does not state its encoding (.cpg); read as {encoding}.</source>
            <translation>The shapefile does not state its encoding (.cpg); read as {encoding}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This is the lock file that Excel keeps while a workbook is open, not the workbook.</source>
            <translation>This is the lock file that Excel keeps while a workbook is open, not the workbook.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Choose the file without “~$” in front of its name.</source>
            <translation>Choose the file without “~$” in front of its name.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This is a folder.</source>
            <translation>This is a folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Choose one file.</source>
            <translation>Choose one file.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask the partner to deliver it again.</source>
            <translation>Ask the partner to deliver it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file does not exist.</source>
            <translation>The file does not exist.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Check the folder and the name; a network drive may be disconnected.</source>
            <translation>Check the folder and the name; a network drive may be disconnected.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The compressed file is damaged or incomplete.</source>
            <translation>The compressed file is damaged or incomplete.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file cannot be read ({reason}).</source>
            <translation>The file cannot be read ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Close it in other programs, or ask for the right to read it.</source>
            <translation>Close it in other programs, or ask for the right to read it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This is only one part of a shapefile.</source>
            <translation>This is only one part of a shapefile.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Choose the file ending in .shp; the others must lie beside it.</source>
            <translation>Choose the file ending in .shp; the others must lie beside it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>AutoCAD's own drawings (.dwg) cannot be read.</source>
            <translation>AutoCAD's own drawings (.dwg) cannot be read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Save it in AutoCAD as .dxf.</source>
            <translation>Save it in AutoCAD as .dxf.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The workbook is protected with a password.</source>
            <translation>The workbook is protected with a password.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Open it in Excel, remove the password (File › Info) and save it again.</source>
            <translation>Open it in Excel, remove the password (File › Info) and save it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is damaged: it cannot be unpacked.</source>
            <translation>The file is damaged: it cannot be unpacked.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Download or copy it again; open it in its own program to check.</source>
            <translation>Download or copy it again; open it in its own program to check.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Binary workbooks (.xlsb) are not read.</source>
            <translation>Binary workbooks (.xlsb) are not read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Save it in Excel as .xlsx.</source>
            <translation>Save it in Excel as .xlsx.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is not a spreadsheet, though its name says so.</source>
            <translation>The file is not a spreadsheet, though its name says so.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Open it and save it again as .xlsx, or give it its right name (for instance .csv).</source>
            <translation>Open it and save it again as .xlsx, or give it its right name (for instance .csv).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is damaged, or it is not what its name says.</source>
            <translation>The file is damaged, or it is not what its name says.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask the partner to export it again.</source>
            <translation>Ask the partner to export it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This kind of file is not known.</source>
            <translation>This kind of file is not known.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask for .xlsx, .csv, .gpkg, .shp, .gdb, .geojson, .gml, .kml, .dxf or a zip of these.</source>
            <translation>Ask for .xlsx, .csv, .gpkg, .shp, .gdb, .geojson, .gml, .kml, .dxf or a zip of these.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The XML file carries a document type declaration, which can hide harmful content.</source>
            <translation>The XML file carries a document type declaration, which can hide harmful content.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask the partner for a file without a DTD (&lt;!DOCTYPE …&gt;).</source>
            <translation>Ask the partner for a file without a DTD (&lt;!DOCTYPE …&gt;).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The XML is damaged near line {line}.</source>
            <translation>The XML is damaged near line {line}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Download or export it again.</source>
            <translation>Download or export it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>There is nothing in it.</source>
            <translation>There is nothing in it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>Deliver a list with a header row.</source>
            <translation>Deliver a list with a header row.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>There are no rows below the header.</source>
            <translation>There are no rows below the header.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>Check whether the right sheet was delivered.</source>
            <translation>Check whether the right sheet was delivered.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>The header was found in row {row}; what stands above it is not read.</source>
            <translation>The header was found in row {row}; what stands above it is not read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>What stands below the list is not read as works.</source>
            <translation>What stands below the list is not read as works.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>If it holds works, put them in the list, without a blank row before them.</source>
            <translation>If it holds works, put them in the list, without a blank row before them.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>A repeated header row is skipped.</source>
            <translation>A repeated header row is skipped.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>A row with totals is skipped.</source>
            <translation>A row with totals is skipped.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>If it is a work, give it a title that does not begin with “Totaal”.</source>
            <translation>If it is a work, give it a title that does not begin with “Totaal”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>The cell holds an error of the spreadsheet and is read as empty.</source>
            <translation>The cell holds an error of the spreadsheet and is read as empty.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>Repair the formula.</source>
            <translation>Repair the formula.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>The archive is protected with a password.</source>
            <translation>The archive is protected with a password.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Unpack it by hand and take in the files inside.</source>
            <translation>Unpack it by hand and take in the files inside.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Unpacked, the file would take {size} MB ({ratio} times its size): this looks like a zip bomb.</source>
            <translation>Unpacked, the file would take {size} MB ({ratio} times its size): this looks like a zip bomb.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Ask the partner what it is; save a workbook again without empty formatted rows.</source>
            <translation>Ask the partner what it is; save a workbook again without empty formatted rows.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>The table has {count} columns; at most {most} can be read.</source>
            <translation>The table has {count} columns; at most {most} can be read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Check the separator of the file, or hand over only the columns that matter.</source>
            <translation>Check the separator of the file, or hand over only the columns that matter.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>The table spans more than {most} million cells.</source>
            <translation>The table spans more than {most} million cells.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Remove what stands far from the list (often formatting), or split it.</source>
            <translation>Remove what stands far from the list (often formatting), or split it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>The JSON is damaged ({reason}).</source>
            <translation>The JSON is damaged ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>The JSON is nested too deeply.</source>
            <translation>The JSON is nested too deeply.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>Ask for GeoJSON, or for an array with one object per work.</source>
            <translation>Ask for GeoJSON, or for an array with one object per work.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>The JSON holds no list of records.</source>
            <translation>The JSON holds no list of records.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/safe_xml.py" />
            <source>The workbook carries a document type declaration, which can hide harmful content.</source>
            <translation>The workbook carries a document type declaration, which can hide harmful content.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/safe_xml.py" />
            <source>Open it in Excel and save it again.</source>
            <translation>Open it in Excel and save it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} formulas were never calculated and are read as empty: {cells}.</source>
            <translation>{count} formulas were never calculated and are read as empty: {cells}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>Open the workbook in Excel and save it, then deliver it again.</source>
            <translation>Open the workbook in Excel and save it, then deliver it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>A merged cell is read for each of its rows {first}–{last}.</source>
            <translation>A merged cell is read for each of its rows {first}–{last}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} hidden rows are read too: {rows}.</source>
            <translation>{count} hidden rows are read too: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>Ask whether they were hidden because they lapsed.</source>
            <translation>Ask whether they were hidden because they lapsed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} hidden columns are read too: {names}.</source>
            <translation>{count} hidden columns are read too: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} rows have the fill colour {colour}, which the legend calls “{meaning}”: {rows}.</source>
            <translation>{count} rows have the fill colour {colour}, which the legend calls “{meaning}”: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} rows have the fill colour {colour}: {rows}.</source>
            <translation>{count} rows have the fill colour {colour}: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>If the colour means something, put it in a column of its own.</source>
            <translation>If the colour means something, put it in a column of its own.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} rows are struck through, so perhaps cancelled: {rows}.</source>
            <translation>{count} rows are struck through, so perhaps cancelled: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>Ask the partner; until then they count.</source>
            <translation>Ask the partner; until then they count.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} rows have a note on a cell; it is kept with the work: {rows}.</source>
            <translation>{count} rows have a note on a cell; it is kept with the work: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>black</source>
            <translation>black</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>grey</source>
            <translation>grey</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>red</source>
            <translation>red</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>yellow</source>
            <translation>yellow</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>green</source>
            <translation>green</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>blue</source>
            <translation>blue</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>purple</source>
            <translation>purple</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>pink</source>
            <translation>pink</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>The workbook is damaged ({reason}).</source>
            <translation>The workbook is damaged ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Open it in Excel, let it repair the file, and save it again.</source>
            <translation>Open it in Excel, let it repair the file, and save it again.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>In this old format the results of formulas are not read.</source>
            <translation>In this old format the results of formulas are not read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>If a column is empty that should not be, save the file in Excel as .xlsx.</source>
            <translation>If a column is empty that should not be, save the file in Excel as .xlsx.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>There is no sheet or layer of this name; there are: {names}.</source>
            <translation>There is no sheet or layer of this name; there are: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Sheet skipped: {reason}</source>
            <translation>Sheet skipped: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Sheet skipped: it is hidden.</source>
            <translation>Sheet skipped: it is hidden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>No sheet holds a list that can be read ({reasons}).</source>
            <translation>No sheet holds a list that can be read ({reasons}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Deliver a sheet with one header row and one work per row.</source>
            <translation>Deliver a sheet with one header row and one work per row.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>The text is not UTF-8 and is read as Windows text (cp1252).</source>
            <translation>The text is not UTF-8 and is read as Windows text (cp1252).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>Check names with accents; “CSV UTF-8” in Excel avoids the question.</source>
            <translation>Check names with accents; “CSV UTF-8” in Excel avoids the question.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>The text cannot be split into columns ({reason}).</source>
            <translation>The text cannot be split into columns ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>Look for a quotation mark that is not closed.</source>
            <translation>Look for a quotation mark that is not closed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>No layer holds a row.</source>
            <translation>No layer holds a row.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Check whether the export was made from the right selection.</source>
            <translation>Check whether the export was made from the right selection.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The map file cannot be opened ({reason}).</source>
            <translation>The map file cannot be opened ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>unknown content</source>
            <translation>unknown content</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Open it in QGIS to check, and export it again (GeoPackage is safest).</source>
            <translation>Open it in QGIS to check, and export it again (GeoPackage is safest).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Parts of the shapefile are missing: {parts}.</source>
            <translation>Parts of the shapefile are missing: {parts}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Put them beside the .shp; a shapefile is .shp, .shx, .dbf and .prj together.</source>
            <translation>Put them beside the .shp; a shapefile is .shp, .shx, .dbf and .prj together.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>{count} texts and points of the drawing are not read.</source>
            <translation>{count} texts and points of the drawing are not read.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>While reading: {message}</source>
            <translation>While reading: {message}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The layer does not state its coordinate system.</source>
            <translation>The layer does not state its coordinate system.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Ask for the .prj file; until then the values of the coordinates decide.</source>
            <translation>Ask for the .prj file; until then the values of the coordinates decide.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The layer has {count} geometries per row; the first one is used.</source>
            <translation>The layer has {count} geometries per row; the first one is used.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The spreadsheet cannot be opened ({reason}).</source>
            <translation>The spreadsheet cannot be opened ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Save it in Excel or LibreOffice as .xlsx.</source>
            <translation>Save it in Excel or LibreOffice as .xlsx.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/routes.py" />
            <source>{rows} rows with one point each are joined into {count} lines, one per work.</source>
            <translation>{rows} rows with one point each are joined into {count} lines, one per work.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/routes.py" />
            <source>{count} points of routes have no coordinates and are left out of their line.</source>
            <translation>{count} points of routes have no coordinates and are left out of their line.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/routes.py" />
            <source>Check the line on the map.</source>
            <translation>Check the line on the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>Day and month cannot be told apart in this column; they were read as {order}.</source>
            <translation>Day and month cannot be told apart in this column; they were read as {order}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>Set the order of day and month in the column profile.</source>
            <translation>Set the order of day and month in the column profile.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>The profile's default was taken.</source>
            <translation>The profile's default was taken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>The year stands in a row above.</source>
            <translation>The year stands in a row above.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>No end was given; only the start counts.</source>
            <translation>No end was given; only the start counts.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>No start was given; the end counts.</source>
            <translation>No start was given; the end counts.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>The layer can be looked at but not asked for its features.</source>
            <translation>The layer can be looked at but not asked for its features.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>Ask the manager of the service to allow “Query”.</source>
            <translation>Ask the manager of the service to allow “Query”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>This is not the address of an ArcGIS feature or map service.</source>
            <translation>This is not the address of an ArcGIS feature or map service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>It ends in /FeatureServer or /MapServer, perhaps with the number of a layer.</source>
            <translation>It ends in /FeatureServer or /MapServer, perhaps with the number of a layer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>Codes without a meaning in the service: {codes}.</source>
            <translation>Codes without a meaning in the service: {codes}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>They are kept as they are; ask the partner what they mean.</source>
            <translation>They are kept as they are; ask the partner what they mean.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>The service answered something else than was asked.</source>
            <translation>The service answered something else than was asked.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>This is not the web address of a service.</source>
            <translation>This is not the web address of a service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Give an address that begins with https://.</source>
            <translation>Give an address that begins with https://.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The address holds a password or token, which would be stored and shown with it.</source>
            <translation>The address holds a password or token, which would be stored and shown with it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Put it in an authentication configuration of QGIS, choose that, and leave it out here.</source>
            <translation>Put it in an authentication configuration of QGIS, choose that, and leave it out here.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service refers to another host for its data; that is not followed.</source>
            <translation>The service refers to another host for its data; that is not followed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service answered with XML where JSON was asked.</source>
            <translation>The service answered with XML where JSON was asked.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The answer of the service carries a document type declaration.</source>
            <translation>The answer of the service carries a document type declaration.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service reports an error without saying which.</source>
            <translation>The service reports an error without saying which.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service reports: {message}</source>
            <translation>The service reports: {message}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service wants you to log in, or does not let you see this.</source>
            <translation>The service wants you to log in, or does not let you see this.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Choose an authentication configuration of QGIS for it, or renew its password or token.</source>
            <translation>Choose an authentication configuration of QGIS for it, or renew its password or token.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service answered with a web page instead of data.</source>
            <translation>The service answered with a web page instead of data.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Open the address in a browser: perhaps it wants you to log in, or it is a page about the service.</source>
            <translation>Open the address in a browser: perhaps it wants you to log in, or it is a page about the service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service offers no layer.</source>
            <translation>The service offers no layer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service offers {count} layers: {names}.</source>
            <translation>The service offers {count} layers: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Ask for a view or layer with only the works, or choose a smaller area.</source>
            <translation>Ask for a view or layer with only the works, or choose a smaller area.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>{count} of {total} features read</source>
            <translation>{count} of {total} features read</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>{count} features read</source>
            <translation>{count} features read</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service gave {count} of the {total} features it says it has.</source>
            <translation>The service gave {count} of the {total} features it says it has.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Nothing was taken in. Try again; when it stays so, tell the manager of the service.</source>
            <translation>Nothing was taken in. Try again; when it stays so, tell the manager of the service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Check the chosen layer, and whether you may see its content.</source>
            <translation>Check the chosen layer, and whether you may see its content.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service gave {count} features twice; each is read once.</source>
            <translation>The service gave {count} features twice; each is read once.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/ogcapi.py" />
            <source>The service refers to a page that was read already.</source>
            <translation>The service refers to a page that was read already.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/ogcapi.py" />
            <source>The service gave degrees although another coordinate system was asked; read as WGS 84.</source>
            <translation>The service gave degrees although another coordinate system was asked; read as WGS 84.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/wfs.py" />
            <source>This is no WFS of version 2.0 or 1.1.</source>
            <translation>This is no WFS of version 2.0 or 1.1.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/wfs.py" />
            <source>Check the address; it is the one to which ?SERVICE=WFS is added.</source>
            <translation>Check the address; it is the one to which ?SERVICE=WFS is added.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>These house numbers are not on the street in the streets layer; the whole street is shown.</source>
            <translation>These house numbers are not on the street in the streets layer; the whole street is shown.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>House numbers were not looked up; the whole street is shown.</source>
            <translation>House numbers were not looked up; the whole street is shown.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Not all house numbers are on the street in the streets layer; the others are shown.</source>
            <translation>Not all house numbers are on the street in the streets layer; the others are shown.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The street exists in several towns: {places}.</source>
            <translation>The street exists in several towns: {places}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Add a column with the town.</source>
            <translation>Add a column with the town.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>“{given}” is read as {name}.</source>
            <translation>“{given}” is read as {name}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The side streets in “{given}” were not both found on the street; the whole street is shown.</source>
            <translation>The side streets in “{given}” were not both found on the street; the whole street is shown.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Check their names, or draw the part on the map.</source>
            <translation>Check their names, or draw the part on the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The street “{given}” is not in the streets layer.</source>
            <translation>The street “{given}” is not in the streets layer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Check the name, or draw the place on the map.</source>
            <translation>Check the name, or draw the place on the map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The street “{given}” is not in the streets layer; did you mean {names}?</source>
            <translation>The street “{given}” is not in the streets layer; did you mean {names}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>No layer has lines or polygons with a column of street names.</source>
            <translation>No layer has lines or polygons with a column of street names.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>Name the column “straatnaam”.</source>
            <translation>Name the column “straatnaam”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>The coordinates of the streets fit no known system in the collaboration's area.</source>
            <translation>The coordinates of the streets fit no known system in the collaboration's area.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>State the coordinate system in the file (.prj).</source>
            <translation>State the coordinate system in the file (.prj).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>This precision of the period is not known; the dates are read as they stand.</source>
            <translation>This precision of the period is not known; the dates are read as they stand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>Choose one of: {words}.</source>
            <translation>Choose one of: {words}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>The period was read with an assumption.</source>
            <translation>The period was read with an assumption.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>The period lies more than {years} years ahead.</source>
            <translation>The period lies more than {years} years ahead.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>This is no date; it is left empty.</source>
            <translation>This is no date; it is left empty.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>The latest date lies before the earliest; both are left empty.</source>
            <translation>The latest date lies before the earliest; both are left empty.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>Say in the column profile what it means.</source>
            <translation>Say in the column profile what it means.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>“{value}” is no known word here; the field stays unknown.</source>
            <translation>“{value}” is no known word here; the field stays unknown.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>“{value}” was read as {word}.</source>
            <translation>“{value}” was read as {word}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>It is not clear who may see this work; it is shared with restrictions.</source>
            <translation>It is not clear who may see this work; it is shared with restrictions.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>This is no number; it is left empty.</source>
            <translation>This is no number; it is left empty.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The event was cancelled.</source>
            <translation>The event was cancelled.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Neither a place nor a street is given.</source>
            <translation>Neither a place nor a street is given.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The discipline was not delivered in a column and is taken to be {word}.</source>
            <translation>The discipline was not delivered in a column and is taken to be {word}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Deliver a column with the discipline.</source>
            <translation>Deliver a column with the discipline.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The work has a street but no place on the map yet.</source>
            <translation>The work has a street but no place on the map yet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Add a streets layer, correct the street's name, or place the work by hand.</source>
            <translation>Add a streets layer, correct the street's name, or place the work by hand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>The graafrust was withdrawn or has ended.</source>
            <translation>The graafrust was withdrawn or has ended.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>The graafrust has no place.</source>
            <translation>The graafrust has no place.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>The period of the graafrust was read with an assumption.</source>
            <translation>The period of the graafrust was read with an assumption.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>A line or point of graafrust was widened to a street of {metres} m on each side.</source>
            <translation>A line or point of graafrust was widened to a street of {metres} m on each side.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>Deliver graafrust as polygons.</source>
            <translation>Deliver graafrust as polygons.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>It is not given until when the graafrust lasts.</source>
            <translation>It is not given until when the graafrust lasts.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/errors.py" />
            <source>layer/sheet “{name}”</source>
            <translation>layer/sheet “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/errors.py" />
            <source>column “{name}”</source>
            <translation>column “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/errors.py" />
            <source>value “{value}”</source>
            <translation>value “{value}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Kind of work</source>
            <translation>Kind of work</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Class of street</source>
            <translation>Class of street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>House numbers</source>
            <translation>House numbers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Duration</source>
            <translation>Duration</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Precision of the period</source>
            <translation>Precision of the period</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Earliest start</source>
            <translation>Earliest start</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Preferred start</source>
            <translation>Preferred start</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Latest end</source>
            <translation>Latest end</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Completed on</source>
            <translation>Completed on</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Unit of size</source>
            <translation>Unit of size</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Width</source>
            <translation>Width</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Estimate</source>
            <translation>Estimate</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Who may see it</source>
            <translation>Who may see it</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Precision of the place</source>
            <translation>Precision of the place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Certainty of the place</source>
            <translation>Certainty of the place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Assumed fields</source>
            <translation>Assumed fields</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>With consent</source>
            <translation>With consent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>x</source>
            <translation>x</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>y</source>
            <translation>y</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Geometry as text</source>
            <translation>Geometry as text</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Place on the map</source>
            <translation>Place on the map</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Further columns</source>
            <translation>Further columns</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>The house style cannot be kept: {reason}.</source>
            <translation>The house style cannot be kept: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Check that the files are there and that you may write in this folder.</source>
            <translation>Check that the files are there and that you may write in this folder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>The house style cannot be read: {reason}.</source>
            <translation>The house style cannot be read: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Correct this file, or remove it to go on without a house style.</source>
            <translation>Correct this file, or remove it to go on without a house style.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Known are: {names}.</source>
            <translation>Known are: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Give a colour such as #005a9c.</source>
            <translation>Give a colour such as #005a9c.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Put a file of the kind {kinds} in the folder {folder}.</source>
            <translation>Put a file of the kind {kinds} in the folder {folder}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>The house style holds something that cannot be used.</source>
            <translation>The house style holds something that cannot be used.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Jan</source>
            <translation>Jan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Feb</source>
            <translation>Feb</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Mar</source>
            <translation>Mar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Apr</source>
            <translation>Apr</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>May</source>
            <translation>May</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Jun</source>
            <translation>Jun</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Jul</source>
            <translation>Jul</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Aug</source>
            <translation>Aug</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Sep</source>
            <translation>Sep</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Oct</source>
            <translation>Oct</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Nov</source>
            <translation>Nov</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Dec</source>
            <translation>Dec</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/plugin.py" />
            <source>Align planned works in the street</source>
            <translation>Align planned works in the street</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/agenda.py" />
            <source>4 Agenda of the meeting</source>
            <translation>4 Agenda of the meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/agenda.py" />
            <source>Everything to walk through at the next meeting: actions and agreements of earlier meetings, answers of the written round, what must be decided again, opportunities and coordination points, conflicts with graafrust, what changed since the last meeting and works that were not confirmed for long. For the desk itself: it leaves nothing out for an audience.</source>
            <translation>Everything to walk through at the next meeting: actions and agreements of earlier meetings, answers of the written round, what must be decided again, opportunities and coordination points, conflicts with graafrust, what changed since the last meeting and works that were not confirmed for long. For the desk itself: it leaves nothing out for an audience.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/agenda.py" />
            <source>Section</source>
            <translation>Section</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/agenda.py" />
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Peildatum (the day as of which everything is judged; empty: today)</source>
            <translation>Peildatum (the day as of which everything is judged; empty: today)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Works that may be ones of the earlier delivery</source>
            <translation>Works that may be ones of the earlier delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>are new works (told in the report)</source>
            <translation>are new works (told in the report)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>are the likeliest ones (told in the report)</source>
            <translation>are the likeliest ones (told in the report)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>stop: store nothing</source>
            <translation>stop: store nothing</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Dossier (GeoPackage, or an address such as {example})</source>
            <translation>Dossier (GeoPackage, or an address such as {example})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Address of a server</source>
            <translation>Address of a server</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>{file}, {layer}</source>
            <translation>{file}, {layer}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>{file}, row {row}: {reason}</source>
            <translation>{file}, row {row}: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Partners with works</source>
            <translation>Partners with works</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Near pairs</source>
            <translation>Near pairs</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Opportunities (koppelkansen)</source>
            <translation>Opportunities (koppelkansen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Graafrust zones</source>
            <translation>Graafrust zones</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Works in graafrust</source>
            <translation>Works in graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Works in conflict with graafrust</source>
            <translation>Works in conflict with graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Further works in conflict once the opportunities are carried out</source>
            <translation>Further works in conflict once the opportunities are carried out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Last chances</source>
            <translation>Last chances</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Server: bring back a file that was taken along</source>
            <translation>Server: bring back a file that was taken along</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Stores what was said in the file (meetings, proposals, decisions, actions, answers) in the dossier on the server, and takes in again what was delivered in it. What was said of the same thing, or delivered of the same source, on the server meanwhile stays as it is there, and is named, so that you can choose. Other changes of works are not brought back: make them on the server.</source>
            <translation>Stores what was said in the file (meetings, proposals, decisions, actions, answers) in the dossier on the server, and takes in again what was delivered in it. What was said of the same thing, or delivered of the same source, on the server meanwhile stays as it is there, and is named, so that you can choose. Other changes of works are not brought back: make them on the server.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>File that was taken along</source>
            <translation>File that was taken along</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Things said that were stored</source>
            <translation>Things said that were stored</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Deliveries taken in</source>
            <translation>Deliveries taken in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Changed on the server as well</source>
            <translation>Changed on the server as well</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Not brought back: {action}</source>
            <translation>Not brought back: {action}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Compare the works inside the server (shared dossier)</source>
            <translation>Compare the works inside the server (shared dossier)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>For a region or the whole country, on a dossier on a server, by its coordinator: the server itself finds the works that lie close in place and time, measures what they share, and judges every work against graafrust. Only what changed since the last time is compared again; after other agreements everything is. The pairs stand in the table engine_pair, the verdicts in engine_verdict. Several connections share the municipalities. Suited for every night, with qgis_process and a schedule.</source>
            <translation>For a region or the whole country, on a dossier on a server, by its coordinator: the server itself finds the works that lie close in place and time, measures what they share, and judges every work against graafrust. Only what changed since the last time is compared again; after other agreements everything is. The pairs stand in the table engine_pair, the verdicts in engine_verdict. Several connections share the municipalities. Suited for every night, with qgis_process and a schedule.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Connections that work at the same time (0: as many as this PC has processors)</source>
            <translation>Connections that work at the same time (0: as many as this PC has processors)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Works that were compared again</source>
            <translation>Works that were compared again</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Pairs</source>
            <translation>Pairs</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Streets that rest</source>
            <translation>Streets that rest</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Verdicts on graafrust</source>
            <translation>Verdicts on graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/copy_for.py" />
            <source>Copy of the dossier for an audience</source>
            <translation>Copy of the dossier for an audience</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/copy_for.py" />
            <source>A dossier to hand over, built of nothing but what the chosen audience may see: no own plans, of restricted works only place, period and contact, no history, log or rows as delivered.</source>
            <translation>A dossier to hand over, built of nothing but what the chosen audience may see: no own plans, of restricted works only place, period and contact, no history, log or rows as delivered.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/delivery_report.py" />
            <source>Report of a delivery for its partner</source>
            <translation>Report of a delivery for its partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/delivery_report.py" />
            <source>A workbook to send back: the partner's own rows and columns as they were delivered, with doubtful, repaired and rejected cells marked and explained. Doubtful and rejected places go as points into a GeoPackage beside it.</source>
            <translation>A workbook to send back: the partner's own rows and columns as they were delivered, with doubtful, repaired and rejected cells marked and explained. Doubtful and rejected places go as points into a GeoPackage beside it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/delivery_report.py" />
            <source>Delivery (its file, partner or id)</source>
            <translation>Delivery (its file, partner or id)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>2 Determine overlaps and opportunities</source>
            <translation>2 Determine overlaps and opportunities</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Finds the works of different partners that lie close in place and time, groups those that can be done as one joint project in one joint period, ranks these opportunities by score, and checks every work against graafrust. The result is stored in the dossier and replaces the earlier one. Empty numbers keep the agreements of the dossier.</source>
            <translation>Finds the works of different partners that lie close in place and time, groups those that can be done as one joint project in one joint period, ranks these opportunities by score, and checks every work against graafrust. The result is stored in the dossier and replaces the earlier one. Empty numbers keep the agreements of the dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Near in place within (metres)</source>
            <translation>Near in place within (metres)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Near in time within (months)</source>
            <translation>Near in time within (months)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Flexibility: every movable work may shift by (years)</source>
            <translation>Flexibility: every movable work may shift by (years)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/documents.py" />
            <source>File to make</source>
            <translation>File to make</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/documents.py" />
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/documents.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/for_audience.py" />
            <source>Only for this partner (code or name; empty: all)</source>
            <translation>Only for this partner (code or name; empty: all)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/graafrust.py" />
            <source>3 Graafrust: zones and check</source>
            <translation>3 Graafrust: zones and check</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/graafrust.py" />
            <source>Makes the graafrust zones that follow from the opportunities in the dossier, and judges every work in a zone, given or following: exempt, lapsing, hardly enforceable, with consent, avoidable or in conflict, with the days that clash and the first free day. Run it again after changing the agreements on graafrust.</source>
            <translation>Makes the graafrust zones that follow from the opportunities in the dossier, and judges every work in a zone, given or following: exempt, lapsing, hardly enforceable, with consent, avoidable or in conflict, with the days that clash and the first free day. Run it again after changing the agreements on graafrust.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/indicators.py" />
            <source>5 Indicators</source>
            <translation>5 Indicators</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/indicators.py" />
            <source>What the collaboration achieves, without money, as of the peildatum of the dossier. A share of which there is nothing to take is -1.</source>
            <translation>What the collaboration achieves, without money, as of the peildatum of the dossier. A share of which there is nothing to take is -1.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/indicators.py" />
            <source>Keep as those of this meeting</source>
            <translation>Keep as those of this meeting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_calendar.py" />
            <source>6 Make the calendar of last chances</source>
            <translation>6 Make the calendar of last chances</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_calendar.py" />
            <source>A calendar (.ics) with the last day on which each work can still join a joint work, before graafrust begins. A new calendar replaces the earlier events in your agenda.</source>
            <translation>A calendar (.ics) with the last day on which each work can still join a joint work, before graafrust begins. A new calendar replaces the earlier events in your agenda.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>5 Make the workbooks of a written round</source>
            <translation>5 Make the workbooks of a written round</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>A workbook for each partner: its works, what is asked of it (still relevant? agreed? preferred period), the quality of its data, and what came of earlier words. What comes back is read by “Read back a workbook”. When no round is open, one begins with the due date that you give.</source>
            <translation>A workbook for each partner: its works, what is asked of it (still relevant? agreed? preferred period), the quality of its data, and what came of earlier words. What comes back is read by “Read back a workbook”. When no round is open, one begins with the due date that you give.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>To be answered before (when a round must begin)</source>
            <translation>To be answered before (when a round must begin)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>Title of the round</source>
            <translation>Title of the round</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>Files made</source>
            <translation>Files made</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_convenant_report.py" />
            <source>5 Make the convenant report</source>
            <translation>5 Make the convenant report</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_convenant_report.py" />
            <source>A PDF with what the collaboration achieves: indicators over the years and the meetings with plots, maps of what is done together and of graafrust. Without money unless you ask for it.</source>
            <translation>A PDF with what the collaboration achieves: indicators over the years and the meetings with plots, maps of what is done together and of graafrust. Without money unless you ask for it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geojson.py" />
            <source>6 Make the GeoJSON of proposals</source>
            <translation>6 Make the GeoJSON of proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geojson.py" />
            <source>Proposals, works and graafrust in one file for web maps: in longitude and latitude, with colours inside.</source>
            <translation>Proposals, works and graafrust in one file for web maps: in longitude and latitude, with colours inside.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geojson.py" />
            <source>Features</source>
            <translation>Features</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geopackage.py" />
            <source>6 Make the GeoPackage of proposals</source>
            <translation>6 Make the GeoPackage of proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geopackage.py" />
            <source>Proposals, works, overlaps and graafrust as layers that every GIS can open.</source>
            <translation>Proposals, works, overlaps and graafrust as layers that every GIS can open.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>5 Make the map pack</source>
            <translation>5 Make the map pack</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>A PDF for the meeting: an overview page, and a page per proposal with map, works, periods and shifts, score, graafrust that follows, sources and peildatum.</source>
            <translation>A PDF for the meeting: an overview page, and a page per proposal with map, works, periods and shifts, score, graafrust that follows, sources and peildatum.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>At most this many proposals (empty: all)</source>
            <translation>At most this many proposals (empty: all)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_template.py" />
            <source>5 Save the template of the maps</source>
            <translation>5 Save the template of the maps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_template.py" />
            <source>The print layout of the maps as a file (.qpt). Change it in QGIS, keep the ids of its items, and name it in the house style: a folder “huisstijl” beside the dossier with huisstijl.json, or in the folder of your profile.</source>
            <translation>The print layout of the maps as a file (.qpt). Change it in QGIS, keep the ids of its items, and name it in the house style: a folder “huisstijl” beside the dossier with huisstijl.json, or in the folder of your profile.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_maps.py" />
            <source>5 Make maps</source>
            <translation>5 Make maps</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_maps.py" />
            <source>A map at print quality as PDF (that knows its place on earth), PNG or SVG, from A4 to A1, or an atlas with a map per proposal. Template, logo, colour and font of the house style are used where there is one.</source>
            <translation>A map at print quality as PDF (that knows its place on earth), PNG or SVG, from A4 to A1, or an atlas with a map per proposal. Template, logo, colour and font of the house style are used where there is one.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_maps.py" />
            <source>Only what plays in this year (empty: everything)</source>
            <translation>Only what plays in this year (empty: everything)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_meeting_pack.py" />
            <source>6 Make the meeting pack</source>
            <translation>6 Make the meeting pack</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_meeting_pack.py" />
            <source>A zip file with all documents for the meeting, and a page (index.html) that opens them, good on paper and on a telephone.</source>
            <translation>A zip file with all documents for the meeting, and a page (index.html) that opens them, good on paper and on a telephone.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_minutes.py" />
            <source>5 Make the minutes and the list of decisions</source>
            <translation>5 Make the minutes and the list of decisions</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_minutes.py" />
            <source>Attendance, decisions and actions of a meeting: a PDF, or (.odt) a text that can be edited in every word processor.</source>
            <translation>Attendance, decisions and actions of a meeting: a PDF, or (.odt) a text that can be edited in every word processor.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_minutes.py" />
            <source>Meeting: its title or day, such as 2026-11-12 (empty: the latest)</source>
            <translation>Meeting: its title or day, such as 2026-11-12 (empty: the latest)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_project.py" />
            <source>7 Make a QGIS project</source>
            <translation>7 Make a QGIS project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_project.py" />
            <source>A QGIS project in which the dossier opens with everything styled and with its time set up.</source>
            <translation>A QGIS project in which the dossier opens with everything styled and with its time set up.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_proposals.py" />
            <source>5 Make the project proposals</source>
            <translation>5 Make the project proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_proposals.py" />
            <source>A PDF with a project proposal for each opportunity: map, works, planning, cooperation, cost share, gain, graafrust and last chances, conflicts and risks, decision per partner with a place to sign, actions and sources.</source>
            <translation>A PDF with a project proposal for each opportunity: map, works, planning, cooperation, cost share, gain, graafrust and last chances, conflicts and risks, decision per partner with a place to sign, actions and sources.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_proposals.py" />
            <source>Numbers, such as K-001, K-007 (empty: what was put before the meeting, else the best)</source>
            <translation>Numbers, such as K-001, K-007 (empty: what was put before the meeting, else the best)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_proposals.py" />
            <source>Neighbourhoods: a layer of areas with their name</source>
            <translation>Neighbourhoods: a layer of areas with their name</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_workbook.py" />
            <source>4 Make the proposal workbook</source>
            <translation>4 Make the proposal workbook</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_workbook.py" />
            <source>A workbook for the meeting: summary, proposals with decision columns, works per proposal with cost shares, planning bars, graafrust, last chances, rejected rows and contacts.</source>
            <translation>A workbook for the meeting: summary, proposals with decision columns, works per proposal with cost shares, planning bars, graafrust, last chances, rejected rows and contacts.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_year_plan.py" />
            <source>5 Make the integral year plan</source>
            <translation>5 Make the integral year plan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_year_plan.py" />
            <source>A PDF with the proposals of a year by status, a map, planning bars, totals per partner and discipline, capacity, the years after it and what changed since the last meeting.</source>
            <translation>A PDF with the proposals of a year by status, a map, planning bars, totals per partner and discipline, capacity, the years after it and what changed since the last meeting.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_year_plan.py" />
            <source>Year (empty: the year after the peildatum)</source>
            <translation>Year (empty: the year after the peildatum)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_year_plan.py" />
            <source>Number of years to look ahead</source>
            <translation>Number of years to look ahead</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/move_dossier.py" />
            <source>Server: move a dossier to a server or to a file</source>
            <translation>Server: move a dossier to a server or to a file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/move_dossier.py" />
            <source>Puts everything that is in a dossier, with its history, at another place: from a GeoPackage to the schema of a server that was set up for it, or from a server to a file (also to work without the server for a while). The dossier itself stays as it is. What partners marked as their own never goes to a server. From a server come the rows that your account may see.</source>
            <translation>Puts everything that is in a dossier, with its history, at another place: from a GeoPackage to the schema of a server that was set up for it, or from a server to a file (also to work without the server for a while). The dossier itself stays as it is. What partners marked as their own never goes to a server. From a server come the rows that your account may see.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/move_dossier.py" />
            <source>New place: a file, or an address of a server</source>
            <translation>New place: a file, or an address of a server</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/move_dossier.py" />
            <source>Own works that stayed in the file</source>
            <translation>Own works that stayed in the file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>3 Programme over the horizon</source>
            <translation>3 Programme over the horizon</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Chooses the joint periods of all opportunities together, so that most openings are avoided within what the partners can carry out in a year and outside the graafrust that follows from each joint project. Tells the gain against everyone as planned and against combining two by two, and, where SciPy is present, how much a better programme might avoid at most. A CSV file with the columns partner;discipline;year;measure;value replaces the capacities in the dossier (measure: meter or werken).</source>
            <translation>Chooses the joint periods of all opportunities together, so that most openings are avoided within what the partners can carry out in a year and outside the graafrust that follows from each joint project. Tells the gain against everyone as planned and against combining two by two, and, where SciPy is present, how much a better programme might avoid at most. A CSV file with the columns partner;discipline;year;measure;value replaces the capacities in the dossier (measure: meter or werken).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Capacity per partner and year</source>
            <translation>Capacity per partner and year</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Horizon (years)</source>
            <translation>Horizon (years)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Prove how good it is (SciPy)</source>
            <translation>Prove how good it is (SciPy)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Opportunities left out</source>
            <translation>Opportunities left out</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Most openings that any programme can avoid (-1: not proved)</source>
            <translation>Most openings that any programme can avoid (-1: not proved)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>5 Read back a workbook</source>
            <translation>5 Read back a workbook</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Reads what a partner filled in: decisions in the proposal workbook, or answers in the workbook of a written round. Without “Store it” nothing changes and you get what would change, what is in conflict with what the dossier says since the workbook was made, and what is refused and why.</source>
            <translation>Reads what a partner filled in: decisions in the proposal workbook, or answers in the workbook of a written round. Without “Store it” nothing changes and you get what would change, what is in conflict with what the dossier says since the workbook was made, and what is refused and why.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Workbook that came back</source>
            <translation>Workbook that came back</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Store it (otherwise it is only shown)</source>
            <translation>Store it (otherwise it is only shown)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Also what is in conflict with the dossier</source>
            <translation>Also what is in conflict with the dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>What would change, as a table</source>
            <translation>What would change, as a table</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Known already</source>
            <translation>Known already</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Stored</source>
            <translation>Stored</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>There is no file “{file}”.</source>
            <translation>There is no file “{file}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>Put back a copy of the dossier</source>
            <translation>Put back a copy of the dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>For a dossier that is damaged, gone, or spoilt. Afstemming makes a copy before the first change after opening and keeps the last of each of the latest seven days on which was worked, in the folder “reservekopie” beside the dossier. The file that is replaced is kept under another name; the history of the dossier tells that the copy was put back. Nobody may be working in the dossier.</source>
            <translation>For a dossier that is damaged, gone, or spoilt. Afstemming makes a copy before the first change after opening and keeps the last of each of the latest seven days on which was worked, in the folder “reservekopie” beside the dossier. The file that is replaced is kept under another name; the history of the dossier tells that the copy was put back. Nobody may be working in the dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>Dossier (GeoPackage)</source>
            <translation>Dossier (GeoPackage)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>Day of the copy (yyyy-mm-dd; empty: the latest)</source>
            <translation>Day of the copy (yyyy-mm-dd; empty: the latest)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>When the copy was made</source>
            <translation>When the copy was made</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>Where the replaced file is kept</source>
            <translation>Where the replaced file is kept</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>This is no day.</source>
            <translation>This is no day.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>There are copies of: {days}.</source>
            <translation>There are copies of: {days}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>Server: set up a schema for a shared dossier</source>
            <translation>Server: set up a schema for a shared dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>For an administrator of a PostgreSQL server with PostGIS, who may make roles: runs the script resources/server/afstemming.sql of the plugin, which makes the schema, its tables, a role for the coordinator, and the rights; and makes a role for each partner. Run it again for a new version of the plugin, or for partners that came in. Then give each person’s account the role of its partner: GRANT role TO account.</source>
            <translation>For an administrator of a PostgreSQL server with PostGIS, who may make roles: runs the script resources/server/afstemming.sql of the plugin, which makes the schema, its tables, a role for the coordinator, and the rights; and makes a role for each partner. Run it again for a new version of the plugin, or for partners that came in. Then give each person’s account the role of its partner: GRANT role TO account.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>Address, for instance {example}</source>
            <translation>Address, for instance {example}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>Codes of the partners, separated by commas</source>
            <translation>Codes of the partners, separated by commas</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>Roles that were made, or were there already</source>
            <translation>Roles that were made, or were there already</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/sharing.py" />
            <source>Who sees what (dry run of sharing)</source>
            <translation>Who sees what (dry run of sharing)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/sharing.py" />
            <source>A table with per work and field what the chosen audience would see in documents and copies. The table itself is for this desk: it names works that others do not see.</source>
            <translation>A table with per work and field what the chosen audience would see in documents and copies. The table itself is for this desk: it names works that others do not see.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/sharing.py" />
            <source>Works that are not seen</source>
            <translation>Works that are not seen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_along.py" />
            <source>Server: take a dossier along as a file</source>
            <translation>Server: take a dossier along as a file</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_along.py" />
            <source>A file with what you may see of the dossier on a server, to meet and decide in without the server. Afterwards bring back what was said in it.</source>
            <translation>A file with what you may see of the dossier on a server, to meet and decide in without the server. Afterwards bring back what was said in it.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>1 Take in a delivery</source>
            <translation>1 Take in a delivery</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Reads the plans of a partner from a file (workbook, CSV, shapefile, GeoPackage, GeoJSON, DATEX II …), a service (ArcGIS, WFS, OGC API Features), a PostgreSQL table or a layer of QGIS, recognises its columns, dates and places, and stores them as a delivery in the dossier. A dossier that does not exist yet is made. An earlier delivery of the same source is replaced; rejected rows are kept with their reason. Give no partner when the file itself names it in a column.</source>
            <translation>Reads the plans of a partner from a file (workbook, CSV, shapefile, GeoPackage, GeoJSON, DATEX II …), a service (ArcGIS, WFS, OGC API Features), a PostgreSQL table or a layer of QGIS, recognises its columns, dates and places, and stores them as a delivery in the dossier. A dossier that does not exist yet is made. An earlier delivery of the same source is replaced; rejected rows are kept with their reason. Give no partner when the file itself names it in a column.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>File of the partner</source>
            <translation>File of the partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Partner (code or name; empty: a column of the file tells)</source>
            <translation>Partner (code or name; empty: a column of the file tells)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Unit of the partner</source>
            <translation>Unit of the partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Layer or sheet (empty: all)</source>
            <translation>Layer or sheet (empty: all)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Column profile (JSON)</source>
            <translation>Column profile (JSON)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Coordinate system of a new dossier</source>
            <translation>Coordinate system of a new dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Or an address: arcgis:https://…, wfs:https://…, ogcapi:https://…, postgres:connection|schema.table, layer:name</source>
            <translation>Or an address: arcgis:https://…, wfs:https://…, ogcapi:https://…, postgres:connection|schema.table, layer:name</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Authentication for the service</source>
            <translation>Authentication for the service</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Or a layer of QGIS</source>
            <translation>Or a layer of QGIS</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Location service that is sent streets, house numbers and towns without a place (empty: nothing is sent), for instance {address}</source>
            <translation>Location service that is sent streets, house numbers and towns without a place (empty: nothing is sent), for instance {address}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Store nothing when it is as it was at the last delivery (for every night)</source>
            <translation>Store nothing when it is as it was at the last delivery (for every night)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Without a place</source>
            <translation>Without a place</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Street segments</source>
            <translation>Street segments</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Give one thing to take in: a file, an address or a layer.</source>
            <translation>Give one thing to take in: a file, an address or a layer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Fill in FILE, ADDRESS or LAYER_INPUT, and leave the others empty.</source>
            <translation>Fill in FILE, ADDRESS or LAYER_INPUT, and leave the others empty.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>It is as it was at the last delivery; nothing was stored.</source>
            <translation>It is as it was at the last delivery; nothing was stored.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in_inbox.py" />
            <source>Server: take in what stands in the inboxes</source>
            <translation>Server: take in what stands in the inboxes</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in_inbox.py" />
            <source>Partners’ own systems write their plans in the tables inbox_werk, inbox_graafrust and inbox_evenement of the schema, in the columns of the uitwisselformaat. What stands there of a partner becomes its delivery, in place of the earlier one, with the same checks and the same report as a file. An inbox that did not change is left alone. Suited for every night, with qgis_process and a schedule; as the coordinator for all, as a partner for itself.</source>
            <translation>Partners’ own systems write their plans in the tables inbox_werk, inbox_graafrust and inbox_evenement of the schema, in the columns of the uitwisselformaat. What stands there of a partner becomes its delivery, in place of the earlier one, with the same checks and the same report as a file. An inbox that did not change is left alone. Suited for every night, with qgis_process and a schedule; as the coordinator for all, as a partner for itself.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/template.py" />
            <source>0 Make a template for partners</source>
            <translation>0 Make a template for partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/template.py" />
            <source>A workbook or GeoPackage with drop-downs, checks and explanation in which a partner fills in works, graafrust and events. A filled one is taken in without pointing out columns. With a dossier and a partner it holds what the dossier has of that partner, also what is shared with nobody: give it to that partner only.</source>
            <translation>A workbook or GeoPackage with drop-downs, checks and explanation in which a partner fills in works, graafrust and events. A filled one is taken in without pointing out columns. With a dossier and a partner it holds what the dossier has of that partner, also what is shared with nobody: give it to that partner only.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/template.py" />
            <source>Partner whose plans it holds (empty: an empty template)</source>
            <translation>Partner whose plans it holds (empty: an empty template)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/template.py" />
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>0 The whole job: from partner files to proposals</source>
            <translation>0 The whole job: from partner files to proposals</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Takes in every file of a folder, determines overlaps, opportunities and graafrust, and makes dossier, QGIS project, workbook, map pack and GeoPackage. A collaboration.json in the folder says which file is of which partner; without it each file is of a partner called after the file, files named after streets or graafrust are taken as such, and a column with the partner's name in it is used where there is one.</source>
            <translation>Takes in every file of a folder, determines overlaps, opportunities and graafrust, and makes dossier, QGIS project, workbook, map pack and GeoPackage. A collaboration.json in the folder says which file is of which partner; without it each file is of a partner called after the file, files named after streets or graafrust are taken as such, and a column with the partner's name in it is used where there is one.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Folder with the partners' files</source>
            <translation>Folder with the partners' files</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Folder for what is made</source>
            <translation>Folder for what is made</translation>
        </message>
    </context>
</TS>
