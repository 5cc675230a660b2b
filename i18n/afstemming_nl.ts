<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Afstemming</name>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Preparing the works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Finding works near each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Measuring what they share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Looking for opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Drawing the shared places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Checking graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Placed as a search area only: its overlaps are possible and grouped by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Works of kind “{kind}” are never matched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Cancelled (vervallen).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Done (gereed).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>In the past, but not reported as done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Not placed on the map yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Follows from joint work {number}: closed for {years} years ({rule}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>street class {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>kind of work {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>number of the collaboration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>the longest that applies: {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>The street is rebuilt anyway by {partner}, {period}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Graafrust cannot simply be enforced for {discipline}; time, place and manner can be prescribed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>This street may be opened with consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>A part of the planned period is free: {period}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>No {days} days in a row of the planned period are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Exempt: the kind of work is {kind}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Exempt: the text of the work says “{word}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Graafrust {period}. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>The period is provisional until the joint work is completed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>The work is placed by {precision}: it may lie outside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Carry out before or together with the rebuilding, up to {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Join joint work {number} before {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Carry out within {period}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Wait until {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Ask for consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Agree on time, place and manner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Ask for an exception.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>One of the works is in a group made by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The works only touch: they share no trench.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The place of one of the works is uncertain; they can be grouped by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The shared place is larger than an opportunity may span, and no piece is long enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The work of {partner} takes {days} days, longer than a joint period may last ({limit} days).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Events or graafrust block every joint period that both works can reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>There is no joint period that both works can reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The work of {partner} is in another opportunity: that avoids more openings or shifts less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The works are in another coordination point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Grouping found by a greedy search with local improvement: {count} works hang together here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Of a group made by hand {lost} of {all} works are no longer matched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Grouped by hand, but there is no joint period that all works can reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Openings avoided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>openings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Members minus one: the street opens once instead of once per member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Nuisance days avoided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>working days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Sum of the members' durations minus the working days from the first start to the last end of the joint execution, never below 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Shared metres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Metres of trench that the members have in common.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>parties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Different combinations of partner and discipline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Fit in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>1 minus the mean over the members of the shift, each as a share of the room that the member has in the direction in which it moves. A member that keeps its date counts as 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Hardness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Mean over the members of the step on the scale idee 0, voornemen ¼, gepland ½, vastgesteld ¾, in uitvoering 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Conflicts with graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Coordination points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Overlaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Streets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Afstemming – {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>This table of the dossier cannot be shown on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Check that the file is a dossier of Afstemming and that it can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Joint period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Period of the works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>certainty {percent}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>openings avoided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>nuisance days avoided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>shared length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>After this work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Graafrust until {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>No known work of a partner falls in that period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Last chance to join, otherwise closed for:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>… and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Cost share in proportion to size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>by {measure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Also possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{months} months more shift (weighted)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>joint area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>other works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Legend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Discipline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Own planning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Joint execution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>… and {count} more works; all of them stand in the workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{partner} (lead)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{days} days later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{days} days earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{months} months later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{months} months earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>overlaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>coordination points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>works against a graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Opportunities to work together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Peildatum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Main figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>in opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Opportunities by score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>… and {count} more; all of them stand in the workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>opportunity; the darker, the better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>coordination point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>decided or being carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>idea or intention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>search area, no exact place yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Legend (works in the colour of their partner)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/page_parts.py" />
            <source>page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/page_parts.py" />
            <source>Peildatum {day} · Source: deliveries of {deliveries} · {dossier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>The QGIS project cannot be written: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Close the project in QGIS and check that there is room and that you may write here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>falls wholly in a graafrust: no free days (strijdig)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>falls partly in a graafrust: shift it (te vermijden)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>score {low} to {top}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>more than 3 years left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>1 to 3 years left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>less than a year left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>graafrust, {class_name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>graafrust, provisional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>definite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>provisional, until the joint work is completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>discipline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>partner's reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>streets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>street class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>precision of the place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>certainty of the place (0–1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>first day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>precision of the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>duration (working days)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>earliest start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>preferred start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>latest end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>completed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>hardness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>unit of size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>width (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>estimate (euro)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>who may see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>sheet or layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>assumed fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>provisional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>possible with consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>opportunity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>score (0–100)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>certainty (0–1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>shared length (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>shared area (m²)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>weighted shift (months)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>grouped by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>graafrust until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>work A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>work B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>distance (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>days between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>within one partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>under the rule of one partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Q{n} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>H{n} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>week {week} {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>unknown, counts as gepland</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Shared length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Graafrust until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>graafrust until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Distance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Not in an opportunity because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/compat.py" />
            <source>The Python package openpyxl is missing, so workbooks can be neither read nor made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/compat.py" />
            <source>Install the plugin from its zip file: that carries openpyxl along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>The folder does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>Check the name of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>There is no file to take in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>Put the partners' files in this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>The description of the collaboration is faulty: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>Compare it with the one in the demo folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>The opportunities have not been determined yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>Run step Kansen first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{period} (weighted shift {cost} months)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{partner}: {title} – can join until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>only by the rule of {partner}: {a} and {b}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{sign}{months} months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>Graafrust follows until {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Reading {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Storing {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>{file} supplements what {partner} delivered before in this job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>This same file was delivered by {partner} already, on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Check whose plans it holds; take it in for one partner only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/whole_job.py" />
            <source>Making the workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/whole_job.py" />
            <source>Making the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/whole_job.py" />
            <source>Making the map pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The dossier exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Open it, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The coordinate system “{crs}” is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Use a code such as EPSG:28992.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Dossier created</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The dossier does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Check the name and the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Opened for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The file or its folder is write-protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{who} on {host} is working in this dossier (seen at {time}); you can read along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Collaboration saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Rules saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} street segments taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} opportunities found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} groupings by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The dossier cannot be changed now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>This file is a GeoPackage or database, but no dossier of Afstemming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Take it in as a delivery, or choose the dossier file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>This dossier was made by a newer version of Afstemming (schema {theirs}, this plugin knows {ours}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Update the plugin. The dossier was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The file cannot be reached: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Check the folder, the network and your rights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The dossier is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The disk is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Make room and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Another program is writing in the dossier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The dossier cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Check your rights on the file and its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The file is damaged or no dossier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Put back a backup copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>The database says: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>There is not enough room on the disk to write this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>Free some space or choose another folder; a file that was there is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>This file cannot be written: it is open in another program, or writing is not allowed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>Close it there, or choose another name or folder; the existing file is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>This file cannot be written ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>Choose another name or folder; a file that was there is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/audience.py" />
            <source>confidential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/audience.py" />
            <source>{count} opportunities rest on works that do not leave this desk; they are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/audience.py" />
            <source>part of a grouping that cannot be shared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/cell_text.py" />
            <source>(shortened)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works (areas)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works (lines)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works (points)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works without a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works per proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>This GeoPackage is open in another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Remove its layers from the project there, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>The GeoPackage cannot be written ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/map_pack.py" />
            <source>Map pack: page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/map_pack.py" />
            <source>Map pack {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Match works of different units or disciplines of one partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Kinds that are never matched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Largest distance between near works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Distance, own rule of a partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Smallest shared trench of an overlap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Or smallest shared part of the smaller work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Works with an uncertain place are grouped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Half width of the work strip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Half width of the work strip, other disciplines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Radius around a point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Room to shift, earlier/later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Preparation after the reference date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Weight of a shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Flexibility of all movable works, plus or minus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Progress per working day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Progress per working day, other disciplines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Shortest execution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Largest gap that can be bridged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Gap, own rule of a partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Largest extent of a joint area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Longest joint period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust after a joint work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust per street class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust per kind of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust zone on either side of a street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust zone without a streets layer, around the joint area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Part of a street segment that must be covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Kinds exempt from graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Words that make a work exempt from graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust limited in force for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Agreement about works for which graafrust is limited in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Weights of the score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>References of the score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>by hand only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>from a confidence of {percent}%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/sheet.py" />
            <source>no analysis yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/sheet.py" />
            <source>as of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Joint proposals {collaboration}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Writing {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Planning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Last chance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Not compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Rejected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Remarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>What is proposed, what it is worth, and who decides what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Same street, no common period: talk to each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Own planning, shift, execution and share of each work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>The same in bars, quarter by quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>All pairs, and why a pair is in no proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Streets that rest, and what that means for each work in them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Works that must join now or wait for years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Works that took no part, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Delivered rows to repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>What was repaired, assumed or doubted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Who speaks for whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Work A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Work B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>How they meet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Own period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>In place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>In time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Distance (m)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Days between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Shared m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Of the smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Shared m²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>One-way for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Internal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Why not in a proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>all pairs that are near in place and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>A sheet cannot hold all {count} overlaps; the smallest are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No overlaps were found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Work in the zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Closed until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Follows from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Provisional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Clash from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Clash until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>First free day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Alternative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>streets that rest, and the works that fall in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No street rests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Last day to join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Graafrust from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>join now, or wait until the graafrust is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No work would be shut out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>works that were not compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>All works were compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Sheet or layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>What stood there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>delivered, but not usable as a work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No rows were rejected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>What was seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>repaired, assumed and doubtful values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Nothing to remark.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>organisation and role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No contacts are known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>a column per quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>No proposals: see the sheet with overlaps for the reasons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>own period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>joint execution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>joint period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>In the partner's colour:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>ranked by score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Score and its terms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Leading partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Tabled on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Certainty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Choose one of the words of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Write a date, for example 1-4-2027.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Why they must talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>fixed periods that do not meet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>No points to coordinate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Share of the work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Shift (months)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Execution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>% by m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>% by m²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>in the order of execution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>score {score}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>★ led by {partner}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>also possible: {periods}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>no longer delivered: {count} of its works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>by m: not every work has a length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>for the partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>public version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>No analysis has been made yet: this workbook holds the deliveries only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>joint proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>street openings avoided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>metres of shared trench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>works against graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>{works} works of {partners} partners, {pairs} pairs near each other, {proposals} proposals and {points} points to coordinate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Partners and their deliveries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Unplaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Delivered on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Age (days)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Past, not completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Plans until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Weakest link: {partner} plans until {day}; beyond that day nothing can be combined with its works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>In this workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Rules in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>assumption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>How to read this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>A number marked as an assumption has no source in the agreements of the collaboration; set it in the rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Periods stand in the precision in which they are known; the dates beside them are their first and last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>The score (0–100) says what a proposal is worth, the certainty how much of it rests on delivered sizes and durations. Money is not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Confidential: of these works a partner shares only place, period and contact; their shares of the work are measured from the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Public version: without names, addresses and totals over fewer than three confidential works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Drag the partners' files here, or choose them. Take in the streets layer first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Add files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Add a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Takes in every file of a folder and determines the opportunities at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Partner / delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>No place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Report of the chosen delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Nothing delivered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Graafrust, events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Streets layer: {count} streets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Rejected: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>{accepted} accepted, of which {unplaced} without a place; {rejected} rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Taking in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>{works} works, {opportunities} opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>{file}, {layer}; profile: {profile}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Take in a delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>events and blockades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>(a column of the file tells)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Choose a partner, or type the name of a new one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Part of the partner with plans of its own, such as riool or wegen; may stay empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Layer or sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Afstemming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Deliveries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Peildatum: the day as of which everything is judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>New dossier…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Open a dossier…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>&lt;h3&gt;Start here&lt;/h3&gt;&lt;p&gt;A dossier holds the plans of all partners of one collaboration, and what was decided about them. Make one, open one, or look around in the example town.&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Look around in the example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>No dossier open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Taking in the example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Build or refresh the map</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Adds the dossier's layers, or refreshes them; your own changes to layers stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Zoom to all works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>All years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Shows the works and the graafrust of one year, end days included. The Temporal Controller moves along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>all years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Action by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>◀ Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Next ▶</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Record decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Choose an opportunity, or press Next, to start the round.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>{given} of {all} partners have spoken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/messages.py" />
            <source>Stopped at your request; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/messages.py" />
            <source>This should not happen: {error}. See the log “Afstemming”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>New dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Name of the collaboration, for example the convenant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Collaboration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>A collaboration.json with partners and contacts; may stay empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Coordinate system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Partners from file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Partners can also be added with their first delivery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Search by street, partner, year …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Two works are near when they lie within this distance (rule Distance)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source> months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Works further apart in time are never moved towards each other (rule Time)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>How far every movable work may shift; far left: by its own hardness (rule Room to shift)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Determine opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>and</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Near within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Flexibility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Nothing determined yet: take in deliveries, then press “Determine opportunities”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>&lt;b&gt;{opportunities} opportunities&lt;/b&gt; avoid {openings} openings; {points} coordination points; {conflicts} works in conflict with graafrust.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Choose an opportunity to see it on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>by hardness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>± {years} years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Determining opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Other joint periods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Last chance to join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Seen by one side only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Fixed works in the same street that fit no joint period: coordinate them ({period}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Together in &lt;b&gt;{period}&lt;/b&gt;: {openings} openings and {days} days of nuisance avoided, {metres} m shared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Score {score} (certainty {certainty}%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>{points} of {weight}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Together in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Made in this session (double-click to open)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Workbook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Summary, proposals with decision columns, works, planning, graafrust, rejected rows, contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Map pack…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>A PDF with an overview and a page per proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>GeoPackage…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Proposals, works, overlaps and graafrust as layers for every GIS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>QGIS project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>A project in which the dossier opens with everything styled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Everything is made from the dossier as it is now, as of the peildatum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>First determine the opportunities (step Opportunities).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Making {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>{file} is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/cells.py" />
            <source>{what} ({count} rows; row {row} is the first)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values are geometries in text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values lie in the range of such coordinates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values look like street names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values are words of that list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values are dates or periods</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/coordinates.py" />
            <source>The coordinate system is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/coordinates.py" />
            <source>Give its code, for instance EPSG:28992 (RD).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/coordinates.py" />
            <source>not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>{day}-{month}-{year} is no day of the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>{day} lies before {year}: probably a date that Excel made of an empty cell or a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>{day} lies after {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>The end {end} lies before the start {start}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no month {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no quarter {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no half year {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no week {number} in {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Part of a period read as {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Season read as {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Day and month stand in another order than in the column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Open end taken as {span}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>No period is given (“{value}”).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>This is too long a text to be a period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Read out of the text “{value}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>“{value}” is no year between {first} and {last}, nor a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>The year is missing in “{value}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>“{value}” cannot be read as a period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>The number {value} is neither a year nor a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>No period is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>The end “{end}” lies before the start “{start}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>No end was given (“{end}”).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>No start was given; the end is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Reading the rows of {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>A column profile of kind {kind} is not for deliveries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>There are no rows in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Ask the partner for a filled list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Point out the column in the column profile. The columns are: {columns}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No columns were recognised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No column with a period, date or year was recognised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No column with a place (street, coordinates, geometry) was recognised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>It is not known whose plans these are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Choose the partner, or point out the column with partners.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No partner is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Columns without a field of their own are kept with each work: {columns}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The row is the same as row {row}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The row is the same as an earlier one; both are taken in, as it has no reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>row {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Ask the partner whether they are two works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Reference {reference} was used before, in row {row}, for something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Ask the partner for one reference per work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No row names a partner.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>No header row with column names was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>Put one row with column names directly above the first row of data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>name “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>“{part}” in the name “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>name “{name}” resembles “{known}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The coordinate system that the table states is not known; the coordinates decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner which one it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The geometry text cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Write it as WKT, for instance LINESTRING (155000 463000, 155100 463050).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The coordinate is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Write metres (RD) or decimal degrees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The table states {stated}, but its coordinates are {found}; the coordinates are believed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner to state the right coordinate system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The table states no coordinate system; its coordinates are {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>x and y (or latitude and longitude) were exchanged in the whole table; they are put right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner to exchange the two columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Repaired: self-crossing outline ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Repaired: the shape was not valid ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Nothing of its kind was left; what remains is a line or point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Check the shape on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The place lies far outside the area of the collaboration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Check the coordinates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>x and y (or latitude and longitude) seem to be exchanged in this row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Correct them, or choose the right coordinate system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The coordinates lie in no known system within the area of {crs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>There is no streets layer to find the street in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Give the collaboration a streets layer, or draw the place on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>This is no column profile ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Make a new profile from the partner's file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>This column profile was made by a newer version of Afstemming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Update the plugin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>The column profile names unknown fields: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Correct or remove them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>The column profile cannot be read ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Choose another profile or make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>names and values must be text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>The archive holds no file that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>Put the whole shapefile (.shp, .shx, .dbf, .prj) or another known file into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>File skipped: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>The archive is damaged ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>Download or copy it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>The archive cannot be unpacked ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>Free some space on the disk of the temporary folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>The feed is damaged or incomplete ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>Download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>The feed holds no works of the chosen organisations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>Check how the feed writes their names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This is the lock file that Excel keeps while a workbook is open, not the workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Choose the file without “~$” in front of its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This is a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Choose one file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask the partner to deliver it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Check the folder and the name; a network drive may be disconnected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The compressed file is damaged or incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file cannot be read ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Close it in other programs, or ask for the right to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This is only one part of a shapefile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Choose the file ending in .shp; the others must lie beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The workbook is protected with a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Open it in Excel, remove the password (File › Info) and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is damaged: it cannot be unpacked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Download or copy it again; open it in its own program to check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Binary workbooks (.xlsb) are not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Save it in Excel as .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is not a spreadsheet, though its name says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Open it and save it again as .xlsx, or give it its right name (for instance .csv).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This kind of file is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask for .xlsx, .csv, .gpkg, .shp, .geojson, .gml or a zip of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The XML file carries a document type declaration, which can hide harmful content.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask the partner for a file without a DTD (&lt;!DOCTYPE …&gt;).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The XML is damaged near line {line}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Download or export it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>There is nothing in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>Deliver a list with a header row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>There are no rows below the header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>Check whether the right sheet was delivered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>The header was found in row {row}; what stands above it is not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>A repeated header row is skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>A row with totals is skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>If it is a work, give it a title that does not begin with “Totaal”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>The cell holds an error of the spreadsheet and is read as empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>Repair the formula.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>The archive is protected with a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Unpack it by hand and take in the files inside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Unpacked, the file would take {size} MB ({ratio} times its size): this looks like a zip bomb.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Ask the partner what it is; save a workbook again without empty formatted rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>The table has {count} columns; at most {most} can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Check the separator of the file, or hand over only the columns that matter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>The JSON is damaged ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>The JSON holds no list of records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>Ask for GeoJSON, or for an array with one object per work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} hidden rows are read too: {rows}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>Ask whether they were hidden because they lapsed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} formulas were never calculated and are read as empty: {cells}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>Open the workbook in Excel and save it, then deliver it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} rows have the fill colour {colour}: {rows}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>If the colour means something, put it in a column of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>A merged cell is read for each of its rows {first}–{last}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>The workbook carries a document type declaration, which can hide harmful content.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>Open it in Excel and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>theme {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>The workbook is damaged ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Open it in Excel, let it repair the file, and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>In this old format the results of formulas are not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>If a column is empty that should not be, save the file in Excel as .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>There is no sheet or layer of this name; there are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Choose one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Sheet skipped: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Sheet skipped: it is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>No sheet holds a list that can be read ({reasons}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Deliver a sheet with one header row and one work per row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>The text is not UTF-8 and is read as Windows text (cp1252).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>Check names with accents; “CSV UTF-8” in Excel avoids the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>The text cannot be split into columns ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>Look for a quotation mark that is not closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>No layer holds a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Check whether the export was made from the right selection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The map file cannot be opened ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>unknown content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Open it in QGIS to check, and export it again (GeoPackage is safest).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Parts of the shapefile are missing: {parts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Put them beside the .shp; a shapefile is .shp, .shx, .dbf and .prj together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The shapefile does not state its encoding (.cpg); read as {encoding}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Check names with accents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>While reading: {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The layer does not state its coordinate system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Ask for the .prj file; until then the values of the coordinates decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The layer has {count} geometries per row; the first one is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The spreadsheet cannot be opened ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Save it in Excel or LibreOffice as .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>Day and month cannot be told apart in this column; they were read as {order}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>Set the order of day and month in the column profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>The profile's default was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>No end was given; only the start counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>No start was given; the end counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>House numbers {numbers}: the whole street is shown, numbers are not looked up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The street exists in several towns: {places}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Add a column with the town.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>“{given}” is read as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Check the place on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The side streets in “{given}” were not both found on the street; the whole street is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Check their names, or draw the part on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The street “{given}” is not in the streets layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Check the name, or draw the place on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The street “{given}” is not in the streets layer; did you mean {names}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Correct the name, or draw the place on the map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>No layer has lines or polygons with a column of street names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>Name the column “straatnaam”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>The coordinates of the streets fit no known system in the collaboration's area.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>State the coordinate system in the file (.prj).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Neither a place nor a street is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The period was read with an assumption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The period lies more than {years} years ahead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Check the year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>This is no date; it is left empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The latest date lies before the earliest; both are left empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The work lies in the past, but is not reported as completed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Ask the partner whether it was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>“{value}” is no known word here; the field stays unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Say in the column profile what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>“{value}” was read as {word}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The discipline was not delivered in a column and is taken to be {word}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Deliver a column with the discipline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>It is not clear who may see this work; it is shared with restrictions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>This is no number; it is left empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The work has a street but no place on the map yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Add a streets layer, correct the street's name, or place the work by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>The graafrust has no place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>The period of the graafrust was read with an assumption.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>A line or point of graafrust was widened to a street of {metres} m on each side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>Deliver graafrust as polygons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>It is not given until when the graafrust lasts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/model/errors.py" />
            <source>layer/sheet “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/model/errors.py" />
            <source>column “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/model/errors.py" />
            <source>value “{value}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/plugin.py" />
            <source>Align planned works in the street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Dossier (GeoPackage)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Peildatum (the day as of which everything is judged; empty: today)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Partners with works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Near pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Opportunities (koppelkansen)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Graafrust zones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Works in graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Works in conflict with graafrust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Further works in conflict once the opportunities are carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Last chances</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>2 Determine overlaps and opportunities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Finds the works of different partners that lie close in place and time, groups those that can be done as one joint project in one joint period, ranks these opportunities by score, and checks every work against graafrust. The result is stored in the dossier and replaces the earlier one. Empty numbers keep the agreements of the dossier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Near in place within (metres)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Near in time within (months)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Flexibility: every movable work may shift by (years)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/documents.py" />
            <source>File to make</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/graafrust.py" />
            <source>3 Graafrust: zones and check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/graafrust.py" />
            <source>Makes the graafrust zones that follow from the opportunities in the dossier, and judges every work in a zone, given or following: exempt, lapsing, hardly enforceable, with consent, avoidable or in conflict, with the days that clash and the first free day. Run it again after changing the agreements on graafrust.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geopackage.py" />
            <source>6 Make the GeoPackage of proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geopackage.py" />
            <source>Proposals, works, overlaps and graafrust as layers that every GIS can open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geopackage.py" />
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>5 Make the map pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>A PDF for the meeting: an overview page, and a page per proposal with map, works, periods and shifts, score, graafrust that follows, sources and peildatum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>At most this many proposals (empty: all)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_project.py" />
            <source>7 Make a QGIS project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_project.py" />
            <source>A QGIS project in which the dossier opens with everything styled and with its time set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_workbook.py" />
            <source>4 Make the proposal workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_workbook.py" />
            <source>A workbook for the meeting: summary, proposals with decision columns, works per proposal with cost shares, planning bars, graafrust, last chances, rejected rows and contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>1 Take in a delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Reads the plans of a partner (workbook, CSV, shapefile, GeoPackage, GeoJSON, DATEX II …), recognises its columns, dates and places, and stores them as a delivery in the dossier. A dossier that does not exist yet is made. An earlier delivery of the same source is replaced; rejected rows are kept with their reason. Give no partner when the file itself names it in a column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>File of the partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>What the file holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Partner (code or name; empty: a column of the file tells)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Unit of the partner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Layer or sheet (empty: all)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Column profile (JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Coordinate system of a new dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Without a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Street segments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>{file}, {layer}, row {row}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>0 The whole job: from partner files to proposals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Takes in every file of a folder, determines overlaps, opportunities and graafrust, and makes dossier, QGIS project, workbook, map pack and GeoPackage. A collaboration.json in the folder says which file is of which partner; without it each file is of a partner called after the file, files named after streets or graafrust are taken as such, and a column with the partner's name in it is used where there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Folder with the partners' files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Folder for what is made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Files made</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
