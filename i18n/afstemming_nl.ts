<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Afstemming</name>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Preparing the works</source>
            <translation>Werken worden voorbereid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Finding works near each other</source>
            <translation>Werken dicht bij elkaar worden gezocht</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Measuring what they share</source>
            <translation>Gedeelde plaatsen worden gemeten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Looking for opportunities</source>
            <translation>Koppelkansen worden gezocht</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Drawing the shared places</source>
            <translation>Gedeelde plaatsen worden getekend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Checking graafrust</source>
            <translation>Graafrust wordt getoetst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Placed as a search area only: its overlaps are possible and grouped by hand.</source>
            <translation>Alleen als zoekgebied geplaatst: de overlappen zijn mogelijk en worden handmatig gegroepeerd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Works of kind “{kind}” are never matched.</source>
            <translation>Werken van de soort “{kind}” worden nooit vergeleken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Cancelled (vervallen).</source>
            <translation>Vervallen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Done (gereed).</source>
            <translation>Gereed.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>In the past, but not reported as done.</source>
            <translation>Verstreken, maar niet gereedgemeld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/analyse.py" />
            <source>Not placed on the map yet.</source>
            <translation>Nog niet op de kaart geplaatst.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>The street is rebuilt anyway by {partner}, {period}.</source>
            <translation>De straat wordt toch al heringericht door {partner}, {period}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Graafrust cannot simply be enforced for {discipline}; time, place and manner can be prescribed.</source>
            <translation>Graafrust is voor {discipline} niet zonder meer afdwingbaar; tijd, plaats en wijze van uitvoering kunnen wel worden voorgeschreven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>This street may be opened with consent.</source>
            <translation>Deze straat mag met toestemming worden opengebroken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>A part of the planned period is free: {period}.</source>
            <translation>Een deel van de geplande periode is vrij: {period}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>No {days} days in a row of the planned period are free.</source>
            <translation>De geplande periode heeft geen {days} aaneengesloten vrije dagen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Exempt: the kind of work is {kind}.</source>
            <translation>Uitgezonderd: soort werk {kind}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Exempt: the text of the work says “{word}”.</source>
            <translation>Uitgezonderd: in de tekst van het werk staat “{word}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Graafrust {period}. {reason}</source>
            <translation>Graafrust {period}. {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>The period is provisional until the joint work is completed.</source>
            <translation>De periode is voorlopig totdat het gezamenlijke werk gereed is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>The work is placed by {precision}: it may lie outside.</source>
            <translation>De plaats van het werk is alleen als {precision} bekend; het werk kan erbuiten liggen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Carry out before or together with the rebuilding, up to {day}.</source>
            <translation>Voer uit vóór of samen met de herinrichting, uiterlijk {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Join joint work {number} before {day}.</source>
            <translation>Sluit vóór {day} aan bij gezamenlijk werk {number}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Carry out within {period}.</source>
            <translation>Voer uit binnen {period}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Wait until {day}.</source>
            <translation>Wacht tot {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Ask for consent.</source>
            <translation>Vraag toestemming.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Agree on time, place and manner.</source>
            <translation>Maak afspraken over tijd, plaats en wijze van uitvoering.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust.py" />
            <source>Ask for an exception.</source>
            <translation>Vraag een ontheffing aan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>Follows from joint work {number}: closed for {years} years ({rule}).</source>
            <translation>Volgt uit gezamenlijk werk {number}: {years} jaar dicht ({rule}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>street class {name}</source>
            <translation>wegcategorie {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>kind of work {kind}</source>
            <translation>soort werk {kind}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>number of the collaboration</source>
            <translation>termijn van de samenwerking</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/graafrust_zones.py" />
            <source>the longest that applies: {rule}</source>
            <translation>de langste geldende termijn: {rule}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/if_moved.py" />
            <source>Events or graafrust block the place in that period.</source>
            <translation>Evenementen of graafrust blokkeren de plek in die periode.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/if_moved.py" />
            <source>The others cannot be carried out together with it then.</source>
            <translation>De andere werken kunnen dan niet samen met dit werk worden uitgevoerd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/if_moved.py" />
            <source>Outside the room of this work: it can start from {first} up to and including {last}.</source>
            <translation>Buiten de schuifruimte van dit werk: het kan beginnen van {first} tot en met {last}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Rules of Afstemming</source>
            <translation>Rekenregels van Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Practice of convenants on joint works; no norm</source>
            <translation>Praktijk van convenanten over gezamenlijk werk; geen norm</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Openings avoided, if all opportunities are carried out</source>
            <translation>Opbrekingen voorkomen, als alle koppelkansen doorgaan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>openings</source>
            <translation>opbrekingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Sum over the opportunities of their members minus one.</source>
            <translation>Som over de koppelkansen van het aantal werken min één.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Openings avoided by what was decided</source>
            <translation>Opbrekingen voorkomen door wat is besloten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>The same, of the proposals to which every partner that has a work in it agreed.</source>
            <translation>Hetzelfde, van de voorstellen waarmee elke partner met een werk erin akkoord is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Nuisance days avoided</source>
            <translation>Vermeden hinderdagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>working days</source>
            <translation>werkdagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Sum over the opportunities of the members' durations minus the joint duration, never below 0.</source>
            <translation>Som over de koppelkansen van de duur van de werken min de gezamenlijke duur, nooit onder 0.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>To be renewed jointly, per discipline</source>
            <translation>Gezamenlijk te vernieuwen, per discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>km</source>
            <translation>km</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Trench that the members of the opportunities do jointly, each member with its own part.</source>
            <translation>Tracé dat de werken in de koppelkansen gezamenlijk doen, elk werk met zijn eigen deel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Openings per street and year, as planned</source>
            <translation>Opbrekingen per straat en jaar, zoals gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>openings per street</source>
            <translation>opbrekingen per straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Works that begin in that year in streets where any work is planned, divided by the number of these streets. Works without a street name count as a street each.</source>
            <translation>Werken die in dat jaar beginnen in straten waar enig werk is gepland, gedeeld door het aantal van die straten. Werken zonder straatnaam tellen elk als een straat.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Openings per street and year, with the proposals</source>
            <translation>Opbrekingen per straat en jaar, met de voorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>The same, but the members of an opportunity open the street once, in its joint period.</source>
            <translation>Hetzelfde, maar de werken in een koppelkans openen de straat één keer, in de gezamenlijke periode.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Graafrust kept</source>
            <translation>Graafrust nagekomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>share</source>
            <translation>aandeel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Of the works that meet a graafrust that lies there now: those that need not break it (not strijdig and not exempt).</source>
            <translation>Van de werken die een graafrust treffen die er nu ligt: die deze niet hoeven te breken (niet strijdig en niet uitgezonderd).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Works strijdig with graafrust</source>
            <translation>Werken strijdig met graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>works</source>
            <translation>werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Works without a free day in a graafrust that lies there now.</source>
            <translation>Werken zonder vrije dag in een graafrust die er nu ligt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Works with a firm date</source>
            <translation>Werken met een vaste datum</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Of the works still to be done: those that are vastgesteld or in uitvoering, and known to the quarter or finer.</source>
            <translation>Van de werken die nog moeten gebeuren: die zijn vastgesteld of in uitvoering, en op het kwartaal of fijner bekend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Proposals</source>
            <translation>Voorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>proposals</source>
            <translation>voorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Opportunities that were put before a meeting.</source>
            <translation>Koppelkansen die aan een overleg zijn voorgelegd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Decided</source>
            <translation>Besloten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Proposals to which every partner that has a work in it agreed.</source>
            <translation>Voorstellen waarmee elke partner met een werk erin akkoord is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Done</source>
            <translation>Gereed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Decided proposals of which every work is gereed.</source>
            <translation>Besloten voorstellen waarvan elk werk gereed is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Agreements kept</source>
            <translation>Afspraken nagekomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/indicators.py" />
            <source>Of the actions that were due or closed: those that were done (nagekomen).</source>
            <translation>Van de acties die moesten of afgesloten zijn: die zijn nagekomen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>One of the works is in a group made by hand.</source>
            <translation>Een van de werken zit in een handmatige groep.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>These works were put apart by hand.</source>
            <translation>Deze werken zijn met de hand losgekoppeld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The works only touch: they share no trench.</source>
            <translation>De werken raken elkaar alleen: ze delen geen sleuf.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The place of one of the works is uncertain; they can be grouped by hand.</source>
            <translation>De plaats van een van de werken is onzeker; ze kunnen handmatig worden gegroepeerd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The shared place is larger than an opportunity may span, and no piece is long enough.</source>
            <translation>De gedeelde plaats is groter dan een koppelkans mag zijn, en geen enkel deel is lang genoeg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The work of {partner} takes {days} days, longer than a joint period may last ({limit} days).</source>
            <translation>Het werk van {partner} duurt {days} dagen, langer dan een gezamenlijke periode mag duren ({limit} dagen).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Events or graafrust block every joint period that both works can reach.</source>
            <translation>Evenementen of graafrust blokkeren elke gezamenlijke periode die voor beide werken haalbaar is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>There is no joint period that both works can reach.</source>
            <translation>Er is geen gezamenlijke periode die voor beide werken haalbaar is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The work of {partner} is in an opportunity with a work that was put apart from the other by hand.</source>
            <translation>Het werk van {partner} zit in een koppelkans met een werk dat met de hand van het andere is losgekoppeld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The work of {partner} is in another opportunity: that avoids more openings or shifts less.</source>
            <translation>Het werk van {partner} zit in een andere koppelkans: die vermijdt meer opbrekingen of vraagt minder verschuiving.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>The works are in another coordination point.</source>
            <translation>De werken zitten in een ander coördinatiepunt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>{count} works hang together here: grouped by a search that proves that no grouping avoids more openings.</source>
            <translation>Hier hangen {count} werken samen: gegroepeerd met een zoekmethode die bewijst dat geen groepering meer openingen voorkomt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>{count} works hang together here: grouped by a greedy search with local improvement; of openings avoided at most {more} more can be had.</source>
            <translation>Hier hangen {count} werken samen: gegroepeerd met een gretige zoekmethode met lokale verbetering; aan voorkomen openingen is hooguit {more} meer haalbaar.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Of a group made by hand {lost} of {all} works are no longer matched.</source>
            <translation>Van een handmatige groep worden {lost} van de {all} werken niet meer vergeleken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/opportunities.py" />
            <source>Grouped by hand, but there is no joint period that all works can reach.</source>
            <translation>Handmatig gegroepeerd, maar er is geen gezamenlijke periode die voor alle werken haalbaar is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>The partners agreed on this period.</source>
            <translation>De partners zijn deze periode overeengekomen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>No joint period is left within the horizon that all works can reach beside what is agreed.</source>
            <translation>Binnen de horizon blijft naast wat is afgesproken geen gezamenlijke periode over die alle werken kunnen halen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>Within the horizon there is no joint period that all works can reach.</source>
            <translation>Binnen de horizon is er geen gezamenlijke periode die alle werken kunnen halen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>A work of it is not delivered any more: determine the opportunities again.</source>
            <translation>Een werk ervan is niet meer aangeleverd: bepaal de kansen opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>In {year} the street would rest after, or be closed by this before, {numbers}.</source>
            <translation>In {year} heeft de straat graafrust na {numbers}, of zou dit werk die juist voor {numbers} veroorzaken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>The capacity of {partner} in {year} ({measure}) is taken.</source>
            <translation>De capaciteit van {partner} in {year} ({measure}) is op.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/programme.py" />
            <source>In this way the programme as a whole shifts less or disturbs fewer other works.</source>
            <translation>Zo verschuift het programma als geheel minder, of verstoort het minder andere werken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Openings avoided</source>
            <translation>Vermeden opbrekingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Members minus one: the street opens once instead of once per member.</source>
            <translation>Aantal werken min één: de straat gaat één keer open in plaats van één keer per werk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Sum of the members' durations minus the working days from the first start to the last end of the joint execution, never below 0.</source>
            <translation>Som van de duur van de werken, min de werkdagen van de eerste start tot het laatste einde van de gezamenlijke uitvoering; nooit lager dan 0.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Shared metres</source>
            <translation>Gedeelde meters</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>m</source>
            <translation>m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Metres of trench that the members have in common.</source>
            <translation>Meters sleuf die de werken gemeen hebben.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Parties</source>
            <translation>Partijen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>parties</source>
            <translation>partijen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Different combinations of partner and discipline.</source>
            <translation>Verschillende combinaties van partner en discipline.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Fit in time</source>
            <translation>Past in de tijd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>1 minus the mean over the members of the shift, each as a share of the room that the member has in the direction in which it moves. A member that keeps its date counts as 0.</source>
            <translation>1 min het gemiddelde van de verschuivingen van de werken, elk als aandeel van de ruimte die het werk heeft in de richting waarin het schuift. Een werk dat zijn datum houdt, telt als 0.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Hardness</source>
            <translation>Projecthardheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/analysis/score.py" />
            <source>Mean over the members of the step on the scale idee 0, voornemen ¼, gepland ½, vastgesteld ¾, in uitvoering 1.</source>
            <translation>Gemiddelde over de werken van de trede op de schaal idee 0, voornemen ¼, gepland ½, vastgesteld ¾, in uitvoering 1.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>BRT in grey (PDOK)</source>
            <translation>BRT in grijs (PDOK)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>BRT (PDOK)</source>
            <translation>BRT (PDOK)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>BGT, from 1:10,000 (PDOK)</source>
            <translation>BGT, vanaf 1:10.000 (PDOK)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>The base map cannot be added.</source>
            <translation>De ondergrond kan niet worden toegevoegd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/base_map.py" />
            <source>Go on without: the streets of the dossier stay.</source>
            <translation>Ga zonder verder: de straten van het dossier blijven staan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/chart_file.py" />
            <source>There is nothing to draw yet.</source>
            <translation>Er is nog niets te tekenen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/chart_file.py" />
            <source>The file cannot be written.</source>
            <translation>Het bestand kan niet worden geschreven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/chart_file.py" />
            <source>Close it where it is open, or choose another folder.</source>
            <translation>Sluit het waar het open staat, of kies een andere map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/dossier_source.py" />
            <source>This table of the dossier cannot be shown on the map.</source>
            <translation>Deze tabel van het dossier kan niet op de kaart worden getoond.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/dossier_source.py" />
            <source>Check that it is a dossier of Afstemming and that it can be read.</source>
            <translation>Controleer of het een dossier van Afstemming is en of het te lezen is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Areas</source>
            <translation>Vlakken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Lines</source>
            <translation>Lijnen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Points</source>
            <translation>Punten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Conflicts with graafrust</source>
            <translation>Strijdig met graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Works</source>
            <translation>Werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Decisions</source>
            <translation>Besluiten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Opportunities to work together</source>
            <translation>Kansen om samen te werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Coordination points</source>
            <translation>Coördinatiepunten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Overlaps</source>
            <translation>Overlappen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Graafrust</source>
            <translation>Graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Events</source>
            <translation>Evenementen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Streets</source>
            <translation>Straten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/layers.py" />
            <source>Afstemming – {name}</source>
            <translation>Afstemming – {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>hollow: only the half year or year is known</source>
            <translation>hol: alleen het halfjaar of jaar is bekend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>search area, no exact place yet</source>
            <translation>zoekgebied, nog geen exacte plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>opportunity</source>
            <translation>koppelkans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>opportunity; the darker, the better</source>
            <translation>koppelkans; hoe donkerder, hoe beter</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/legend.py" />
            <source>coordination point</source>
            <translation>coördinatiepunt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Subtitle</source>
            <translation>Ondertitel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Collaboration</source>
            <translation>Samenwerking</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Source and day</source>
            <translation>Bron en peildatum</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Scale</source>
            <translation>Schaal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>it cannot be written</source>
            <translation>het kan niet worden geschreven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>This template cannot be read.</source>
            <translation>Dit sjabloon kan niet worden gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>This template holds no map that is called “{name}”.</source>
            <translation>In dit sjabloon staat geen kaart die “{name}” heet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Save our template anew, change it in QGIS, and keep the ids of its items.</source>
            <translation>Bewaar ons sjabloon opnieuw, pas het aan in QGIS en laat de id's van de onderdelen staan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/map_layout.py" />
            <source>Legend</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>Shift</source>
            <translation>Verschuiving</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>Joint execution</source>
            <translation>Gezamenlijke uitvoering</translation>
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
            <translation>Werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>Own planning</source>
            <translation>Eigen planning</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{partner} (lead)</source>
            <translation>{partner} (trekker)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>fixed</source>
            <translation>vast</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>1 day later</source>
            <translation>1 dag later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>1 day earlier</source>
            <translation>1 dag eerder</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{days} days later</source>
            <translation>{days} dagen later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{days} days earlier</source>
            <translation>{days} dagen eerder</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{months} months later</source>
            <translation>{months} mnd later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/member_table.py" />
            <source>{months} months earlier</source>
            <translation>{months} mnd eerder</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_map.py" />
            <source>joint area</source>
            <translation>gezamenlijk gebied</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_map.py" />
            <source>where the works meet</source>
            <translation>waar de werken samenkomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_map.py" />
            <source>other works</source>
            <translation>overige werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Coordination point</source>
            <translation>Coördinatiepunt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>These works lie in the same place, but their periods cannot be brought together. Their partners must agree who goes first, and what that means for the street.</source>
            <translation>Deze werken liggen op dezelfde plaats, maar hun perioden zijn niet bij elkaar te brengen. De partners moeten afspreken wie eerst gaat en wat dat voor de straat betekent.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Time between the works</source>
            <translation>Tijd tussen de werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>of 100</source>
            <translation>van 100</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>certainty {percent}%</source>
            <translation>zekerheid {percent}%</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>openings avoided</source>
            <translation>voorkomen opbrekingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>nuisance days avoided</source>
            <translation>vermeden hinderdagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>shared length</source>
            <translation>gedeelde lengte</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>After this work</source>
            <translation>Na dit werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Graafrust until {day}.</source>
            <translation>Graafrust t/m {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>No known work of a partner falls in that period.</source>
            <translation>In die periode valt geen bekend werk van een partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Last chance to join, otherwise closed for:</source>
            <translation>Laatste kans om mee te doen; daarna dicht voor:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>… and {count} more</source>
            <translation>… en nog {count}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>until {day}</source>
            <translation>t/m {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Cost share in proportion to size</source>
            <translation>Verdeelsleutel naar omvang</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>by {measure}</source>
            <translation>naar {measure}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Also possible</source>
            <translation>Ook mogelijk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{months} months more shift (weighted)</source>
            <translation>{months} mnd meer verschuiving (gewogen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Agreed period (found: {period})</source>
            <translation>Afgesproken periode (gevonden: {period})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Joint period</source>
            <translation>Gezamenlijke periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>Period of the works</source>
            <translation>Periode van de werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>overlap in time</source>
            <translation>gelijktijdig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{days} days apart</source>
            <translation>{days} dagen ertussen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>1 day apart</source>
            <translation>1 dag ertussen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/opportunity_page.py" />
            <source>{months} months apart</source>
            <translation>{months} mnd ertussen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>overlaps</source>
            <translation>overlappen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>opportunities</source>
            <translation>koppelkansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>coordination points</source>
            <translation>coördinatiepunten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>works against graafrust</source>
            <translation>werken strijdig met graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Peildatum</source>
            <translation>Peildatum</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Main figures</source>
            <translation>Kerncijfers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Partners</source>
            <translation>Partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>in opportunities</source>
            <translation>in koppelkansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>delivered</source>
            <translation>geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>nothing yet</source>
            <translation>nog niets</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Opportunities by score</source>
            <translation>Koppelkansen op score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>… and {count} more; all of them stand in the workbook</source>
            <translation>… en nog {count}; alle staan in het werkboek</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/overview_page.py" />
            <source>Legend (works in the colour of their partner)</source>
            <translation>Legenda (werken in de kleur van hun partner)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/page_parts.py" />
            <source>page {page} of {pages}</source>
            <translation>pagina {page} van {pages}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/page_parts.py" />
            <source>Peildatum {day} · Source: deliveries of {deliveries} · {dossier}</source>
            <translation>Peildatum {day} · Bron: leveringen van {deliveries} · {dossier}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Plans</source>
            <translation>Plannen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Opportunities</source>
            <translation>Kansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Conflicts</source>
            <translation>Conflicten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>The QGIS project cannot be written: {reason}</source>
            <translation>Het QGIS-project kan niet worden geschreven: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project.py" />
            <source>Close the project in QGIS and check that there is room and that you may write here.</source>
            <translation>Sluit het project in QGIS en controleer of er ruimte is en of u hier mag schrijven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project_layouts.py" />
            <source>Map A3</source>
            <translation>Kaart A3</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/project_layouts.py" />
            <source>Atlas of opportunities A3</source>
            <translation>Atlas koppelkansen A3</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>decided or being carried out</source>
            <translation>vastgesteld of in uitvoering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>planned</source>
            <translation>gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>idea or intention</source>
            <translation>idee of voornemen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>completed</source>
            <translation>gereed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>from afar: thin, in the colour of the partner</source>
            <translation>van ver: dun, in de kleur van de partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>would fall in the graafrust after a proposal</source>
            <translation>zou in de graafrust na een voorstel vallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>falls wholly in a graafrust: no free days (strijdig)</source>
            <translation>valt geheel in een graafrust: geen vrije dagen (strijdig)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>falls partly in a graafrust: shift it (te vermijden)</source>
            <translation>valt deels in een graafrust: verschuiven (te vermijden)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>from afar a dot for each opportunity</source>
            <translation>van ver: een stip per kans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>score {low} to {top}</source>
            <translation>score {low} tot {top}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>every partner agreed</source>
            <translation>alle partners zijn akkoord</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>to be discussed further</source>
            <translation>nader te overleggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>a partner does not agree</source>
            <translation>een partner is niet akkoord</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>to reconsider: something changed since</source>
            <translation>te herbeoordelen: er is sindsdien iets veranderd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>put before the meeting, not all have spoken</source>
            <translation>voorgelegd, nog niet iedereen heeft zich uitgesproken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>withdrawn</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>more than 3 years left</source>
            <translation>nog meer dan 3 jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>1 to 3 years left</source>
            <translation>nog 1 tot 3 jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>less than a year left</source>
            <translation>nog minder dan een jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>expired</source>
            <translation>verlopen</translation>
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
            <translation>graafrust, voorlopig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>definite</source>
            <translation>definitief</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>provisional, until the joint work is completed</source>
            <translation>voorlopig, totdat het gezamenlijke werk gereed is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/renderers.py" />
            <source>from afar: plain brown</source>
            <translation>van ver: effen bruin</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>Openings per street</source>
            <translation>Opbrekingen per straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>As planned</source>
            <translation>Zoals gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>With the proposals</source>
            <translation>Met de voorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>1 opening</source>
            <translation>1 opbreking</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>{count} openings</source>
            <translation>{count} opbrekingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>{low} to {high} openings</source>
            <translation>{low} of {high} opbrekingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/street_openings.py" />
            <source>{low} openings or more</source>
            <translation>{low} opbrekingen of meer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/styling.py" />
            <source>This style cannot be read: {reason}</source>
            <translation>Deze stijl kan niet worden gelezen: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/styling.py" />
            <source>Mend the file in QGIS, or take it away: the style of Afstemming then counts.</source>
            <translation>Herstel het bestand in QGIS of haal het weg: dan geldt de stijl van Afstemming.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/styling.py" />
            <source>The style cannot be written: {reason}</source>
            <translation>De stijl kan niet worden weggeschreven: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/styling.py" />
            <source>Check that there is room and that you may write here.</source>
            <translation>Controleer of er ruimte is en of u hier mag schrijven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/town_map.py" />
            <source>carried out together</source>
            <translation>samen uitgevoerd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/town_map.py" />
            <source>works going on in {year}</source>
            <translation>werken die in {year} lopen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>number</source>
            <translation>nummer</translation>
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
            <translation>afdeling</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>discipline</source>
            <translation>discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>partner's reference</source>
            <translation>kenmerk van de partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>description</source>
            <translation>omschrijving</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>kind</source>
            <translation>soort werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>street</source>
            <translation>straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>streets</source>
            <translation>straten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>street class</source>
            <translation>wegcategorie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>town</source>
            <translation>woonplaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>precision of the place</source>
            <translation>nauwkeurigheid van de plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>certainty of the place (0–1)</source>
            <translation>zekerheid van de plaats (0–1)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>first day</source>
            <translation>eerste dag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>last day</source>
            <translation>laatste dag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>precision of the period</source>
            <translation>nauwkeurigheid van de periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>duration (working days)</source>
            <translation>duur (werkdagen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>earliest start</source>
            <translation>vroegste start</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>preferred start</source>
            <translation>gewenste start</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>latest end</source>
            <translation>uiterste einde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>completed on</source>
            <translation>gereed op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>hardness</source>
            <translation>hardheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>priority</source>
            <translation>prioriteit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>level</source>
            <translation>niveau</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>size</source>
            <translation>omvang</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>unit of size</source>
            <translation>eenheid van de omvang</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>width (m)</source>
            <translation>breedte (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>estimate (euro)</source>
            <translation>raming (euro)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>contact</source>
            <translation>contactpersoon</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>documents</source>
            <translation>documenten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>who may see it</source>
            <translation>wie het mag zien</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>delivery</source>
            <translation>levering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>file</source>
            <translation>bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>sheet or layer</source>
            <translation>blad of laag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>row</source>
            <translation>rij</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>assumed fields</source>
            <translation>aangenomen velden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>reason</source>
            <translation>reden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>origin</source>
            <translation>herkomst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>provisional</source>
            <translation>voorlopig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>possible with consent</source>
            <translation>mogelijk met toestemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>score (0–100)</source>
            <translation>score (0–100)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>certainty (0–1)</source>
            <translation>zekerheid (0–1)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>shared length (m)</source>
            <translation>gedeelde lengte (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>shared area (m²)</source>
            <translation>gedeelde oppervlakte (m²)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>weighted shift (months)</source>
            <translation>gewogen verschuiving (maanden)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>grouped by hand</source>
            <translation>handmatig gekoppeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>graafrust until</source>
            <translation>graafrust t/m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>work A</source>
            <translation>werk A</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>work B</source>
            <translation>werk B</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>distance (m)</source>
            <translation>afstand (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>place</source>
            <translation>plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>time</source>
            <translation>tijd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>days between</source>
            <translation>dagen ertussen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>within one partner</source>
            <translation>binnen één partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>under the rule of one partner</source>
            <translation>alleen volgens de regel van</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Q{n} {year}</source>
            <translation>{n}e kwartaal {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>H{n} {year}</source>
            <translation>{n}e helft {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>week {week} {year}</source>
            <translation>week {week} {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>unknown, counts as gepland</source>
            <translation>onbekend, telt als gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Shared length</source>
            <translation>Gedeelde lengte</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Graafrust until</source>
            <translation>Graafrust t/m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>graafrust until {day}</source>
            <translation>graafrust t/m {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Origin</source>
            <translation>Herkomst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Distance</source>
            <translation>Afstand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cartography/words_on_map.py" />
            <source>Not in an opportunity because</source>
            <translation>Waarom niet in een koppelkans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/compat.py" />
            <source>The Python package openpyxl is missing, so no workbook can be made.</source>
            <translation>Het Python-pakket openpyxl ontbreekt, dus er kan geen werkboek worden gemaakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/compat.py" />
            <source>Install the plugin from its zip file: that carries openpyxl along.</source>
            <translation>Installeer de plugin vanuit het zipbestand: daarin zit openpyxl.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>due on {day}</source>
            <translation>uiterlijk {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>too late</source>
            <translation>te laat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>Agreed to be carried out together in {period}.</source>
            <translation>Afgesproken: samen uitvoeren in {period}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>not reported as done</source>
            <translation>niet gereedgemeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>{partner} withdrew.</source>
            <translation>{partner} trok zich terug.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>Did not answer</source>
            <translation>Nog niet geantwoord</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>{count} of {all}</source>
            <translation>{count} van {all}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>A proposal that is not there any more</source>
            <translation>Een projectvoorstel dat er niet meer is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>new in this opportunity: {title}</source>
            <translation>nieuw in deze koppelkans: {title}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>no longer in it: {title}</source>
            <translation>niet meer in deze koppelkans: {title}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>free again from {day}</source>
            <translation>weer vrij vanaf {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>graafrust zone</source>
            <translation>graafrustzone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>Since {meeting}:</source>
            <translation>Sinds {meeting}:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_items.py" />
            <source>Not delivered or confirmed for {months} months:</source>
            <translation>Langer dan {months} maanden niet geleverd of bevestigd:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_view.py" />
            <source>an opportunity that is not there any more</source>
            <translation>een koppelkans die er niet meer is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agenda_view.py" />
            <source>and {count} more</source>
            <translation>en nog {count}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreed_content.py" />
            <source>The opportunities have not been determined yet.</source>
            <translation>De koppelkansen zijn nog niet bepaald.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreed_content.py" />
            <source>Run step Kansen first.</source>
            <translation>Voer eerst stap Kansen uit.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>The folder does not exist.</source>
            <translation>De map bestaat niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>Check the name of the folder.</source>
            <translation>Controleer de naam van de map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>There is no file to take in.</source>
            <translation>Er is geen bestand om in te lezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>Put the partners' files in this folder.</source>
            <translation>Zet de bestanden van de partners in deze map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>it is no JSON at line {line}, character {character}</source>
            <translation>op regel {line}, teken {character} is het geen geldige JSON</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>“{name}” is missing</source>
            <translation>“{name}” ontbreekt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>The description of the collaboration is faulty: {reason}.</source>
            <translation>De beschrijving van de samenwerking is onjuist: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>Compare it with the one in the demo folder.</source>
            <translation>Vergelijk haar met die in de voorbeeldmap.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/agreements.py" />
            <source>there is no rule “{name}”</source>
            <translation>er is geen regel “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>The due date lies before the day on which the partners are asked.</source>
            <translation>De uiterste datum ligt vóór de dag waarop de partners gevraagd worden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>Choose a later day.</source>
            <translation>Kies een latere dag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>There is no partner to ask.</source>
            <translation>Er is geen partner om te vragen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>Take in deliveries first, or name partners of this collaboration.</source>
            <translation>Lees eerst leveringen in, of noem partners van deze samenwerking.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>Send the partner its part of this round again, and read in what comes back.</source>
            <translation>Stuur de partner zijn deel van deze ronde opnieuw, en lees in wat terugkomt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>This answer belongs to another round.</source>
            <translation>Dit antwoord hoort bij een andere ronde.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>This work is not one of this partner (any more).</source>
            <translation>Dit werk is niet (meer) van deze partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>This opportunity is not in the dossier (any more).</source>
            <translation>Deze koppelkans staat niet (meer) in het dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consult.py" />
            <source>written round</source>
            <translation>raadpleging</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>Writing {file}</source>
            <translation>{file} wordt geschreven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>No written round is open.</source>
            <translation>Er loopt geen raadpleging.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>Begin one first: it has a day before which the partners answer.</source>
            <translation>Begin er eerst een: die heeft een dag waarvóór de partners antwoorden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>not confirmed for {months} months</source>
            <translation>al {months} maanden niet bevestigd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>its period is past; is it done?</source>
            <translation>de periode is voorbij; is het gereed?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/consultation_form.py" />
            <source>it could not be placed on the map</source>
            <translation>het kon niet op de kaart worden geplaatst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/correct.py" />
            <source>There is no such correction.</source>
            <translation>Deze correctie is er niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/correct.py" />
            <source>What was drawn is empty or crosses itself.</source>
            <translation>Wat is getekend, is leeg of kruist zichzelf.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/correct.py" />
            <source>Draw it again, without crossing lines.</source>
            <translation>Teken het opnieuw, zonder kruisende lijnen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/correct.py" />
            <source>This work is not in the dossier (any more).</source>
            <translation>Dit werk staat niet (meer) in het dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/corrections.py" />
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/corrections.py" />
            <source>Still relevant</source>
            <translation>Nog relevant</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/decide.py" />
            <source>a work that is not delivered any more</source>
            <translation>een werk dat niet meer wordt geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/desk.py" />
            <source>{count} rows are marked as the partner's own; they are not stored, since this desk does not work for that partner.</source>
            <translation>{count} rijen zijn gemarkeerd als eigen van de partner; ze zijn niet opgeslagen, want deze werkplek werkt niet voor die partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/desk.py" />
            <source>Own plans are taken in at the partner's own desk only.</source>
            <translation>Eigen plannen worden alleen op de werkplek van de partner zelf ingelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/desk.py" />
            <source>What stands in {columns} is not stored: the partner keeps it to itself, and this dossier is shared.</source>
            <translation>Wat in {columns} staat wordt niet bewaard: de partner houdt het voor zichzelf, en dit dossier is gedeeld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Map pack</source>
            <translation>Kaartenpakket</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>A PDF with an overview and a page per proposal</source>
            <translation>Een PDF met een overzicht en een pagina per voorstel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Project proposals</source>
            <translation>Projectvoorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Each proposal on paper: map, works, planning, cost share, decisions with a place to sign</source>
            <translation>Elk voorstel op papier: kaart, werken, planning, verdeelsleutel, besluiten met plaats om te tekenen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Integral year plan</source>
            <translation>Integraal jaarplan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>The proposals of the year by status, with a map, planning bars and totals</source>
            <translation>De voorstellen van het jaar naar status, met kaart, planningsbalken en totalen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Convenant report</source>
            <translation>Convenantrapportage</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>What the collaboration achieves, over the years</source>
            <translation>Wat de samenwerking bereikt, door de jaren heen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Minutes and list of decisions</source>
            <translation>Verslag en besluitenlijst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Attendance, decisions and actions of the last meeting</source>
            <translation>Aanwezigen, besluiten en acties van het laatste overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Workbook</source>
            <translation>Werkboek</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Summary, proposals with decision columns to fill in and send back, works, planning, graafrust</source>
            <translation>Samenvatting, voorstellen met besluitkolommen om in te vullen en terug te sturen, werken, planning, graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>GeoPackage</source>
            <translation>GeoPackage</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Proposals, works, overlaps and graafrust as layers for every GIS, with their style</source>
            <translation>Voorstellen, werken, overlappen en graafrust als lagen voor elk GIS, met hun stijl</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>GeoJSON</source>
            <translation>GeoJSON</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Proposals, works and graafrust for web maps</source>
            <translation>Voorstellen, werken en graafrust voor webkaarten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/document_list.py" />
            <source>The last day on which a work can still join, for your agenda</source>
            <translation>De laatste dag waarop een werk nog kan meedoen, voor uw agenda</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>Of this delivery the rows are not kept.</source>
            <translation>Van deze levering zijn de rijen niet bewaard.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>Take the partner's file in again.</source>
            <translation>Lees het bestand van de partner opnieuw in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>More than one delivery is called so.</source>
            <translation>Meer dan één levering heet zo.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>No delivery is called so.</source>
            <translation>Geen enkele levering heet zo.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/documents.py" />
            <source>Choose one of: {deliveries}.</source>
            <translation>Kies uit: {deliveries}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/doubts.py" />
            <source>{count} works leave a question open; nothing was stored.</source>
            <translation>{count} werken laten een vraag open; er is niets opgeslagen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/doubts.py" />
            <source>Take the file in from the window and answer, or let doubtful works be new ones (ON_DOUBT).</source>
            <translation>Lees het bestand in vanuit het venster en beantwoord de vragen, of laat twijfelgevallen nieuwe werken zijn (ON_DOUBT).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>The work has no title.</source>
            <translation>Het werk heeft geen titel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>Say in a few words what is done.</source>
            <translation>Zeg in een paar woorden wat er gebeurt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>This partner is not in the dossier.</source>
            <translation>Deze partner staat niet in het dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>Write a year, a date, or for instance “Q3 2027” or “2e helft 2028”.</source>
            <translation>Schrijf een jaar, een datum, of bijvoorbeeld “Q3 2027” of “2e helft 2028”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/draw.py" />
            <source>drawn by hand</source>
            <translation>met de hand getekend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/engine_in_database.py" />
            <source>Only a dossier on a server has an engine in the database.</source>
            <translation>Alleen van een dossier op een server kan de database zelf de werken vergelijken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/engine_in_database.py" />
            <source>Determine the opportunities of a dossier in a file at the desk.</source>
            <translation>Bepaal de koppelkansen van een dossier in een bestand op deze pc.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/exchange.py" />
            <source>Your collaboration</source>
            <translation>Uw samenwerking</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/exchange.py" />
            <source>The dossier holds nothing of this partner.</source>
            <translation>Het dossier bevat niets van deze partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/exchange.py" />
            <source>Choose another partner.</source>
            <translation>Kies een andere partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{period} (weighted shift {cost} months)</source>
            <translation>{period} (gewogen verschuiving {cost} maanden)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{partner}: {title} – can join until {day}</source>
            <translation>{partner}: {title} – kan meedoen t/m {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>only by the rule of {partner}: {a} and {b}</source>
            <translation>alleen volgens de regel van {partner}: {a} en {b}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{partner}: {title} ({period}) – free again from {day}</source>
            <translation>{partner}: {title} ({period}) – weer vrij vanaf {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>{sign}{months} months</source>
            <translation>{sign}{months} mnd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>It is in another opportunity with that work.</source>
            <translation>Het zit met dat werk in een andere koppelkans.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>Could join in {period}: weighted shift {sign}{cost} months, itself {shift}.</source>
            <translation>Kan meedoen in {period}: gewogen verschuiving {sign}{cost} maanden, zelf {shift}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/explain.py" />
            <source>Graafrust follows until {day}.</source>
            <translation>Daarna volgt graafrust t/m {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>The year, when the period has no year of its own or nothing but a year is given.</source>
            <translation>Het jaar, als de periode zelf geen jaar heeft of alleen een jaar is gegeven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>Together with y: the place in metres (RD) or degrees.</source>
            <translation>Samen met y: de plaats in meters (RD) of graden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>Together with x: the place in metres (RD) or degrees.</source>
            <translation>Samen met x: de plaats in meters (RD) of graden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>Together with the longitude: the place in degrees (WGS84).</source>
            <translation>Samen met de lengtegraad: de plaats in graden (WGS84).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>Together with the latitude: the place in degrees (WGS84).</source>
            <translation>Samen met de breedtegraad: de plaats in graden (WGS84).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>How long the work lasts; days, weeks or months are understood.</source>
            <translation>Hoe lang het werk duurt; dagen, weken of maanden worden begrepen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/field_titles.py" />
            <source>The place as WKT or GeoJSON.</source>
            <translation>De plaats als WKT of GeoJSON.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/filtering.py" />
            <source>This layer has no field with the names of its areas.</source>
            <translation>Deze laag heeft geen veld met de namen van de gebieden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/filtering.py" />
            <source>Choose a layer with a text field, such as wijknaam.</source>
            <translation>Kies een laag met een tekstveld, zoals wijknaam.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>row {row}</source>
            <translation>rij {row}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>The hidden row and column by which the rows are known were removed.</source>
            <translation>De verborgen rij en kolom waaraan de rijen worden herkend, zijn verwijderd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>Fill in the workbook as it was sent, and save it as .xlsx or .ods; columns may be hidden, not removed.</source>
            <translation>Vul het werkboek in zoals het is verstuurd en bewaar het als .xlsx of .ods; kolommen mogen worden verborgen, niet verwijderd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This is a file of another kind: it lacks the hidden parts by which answers are known.</source>
            <translation>Dit is een ander soort bestand: de verborgen delen waaraan antwoorden worden herkend ontbreken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This file cannot be read as a workbook.</source>
            <translation>Dit bestand kan niet als werkboek worden gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>Save it as .xlsx or .ods, and close it in the other program.</source>
            <translation>Bewaar het als .xlsx of .ods en sluit het in het andere programma.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This is no workbook of Afstemming to fill in, or its hidden sheet was removed.</source>
            <translation>Dit is geen invulwerkboek van Afstemming, of het verborgen blad is verwijderd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>The hidden sheet of this workbook was changed.</source>
            <translation>Het verborgen blad van dit werkboek is gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This workbook was made by another version of Afstemming.</source>
            <translation>Dit werkboek is met een andere versie van Afstemming gemaakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This is no workbook of Afstemming to fill in.</source>
            <translation>Dit is geen invulwerkboek van Afstemming.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>a row without a name</source>
            <translation>een rij zonder naam</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This row is not one of the workbook as it was sent.</source>
            <translation>Deze rij staat niet in het werkboek zoals het is verstuurd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>A cell that must not change was changed: “{was}” became “{now}”. Rows may have been mixed up.</source>
            <translation>Een cel die vaststaat is gewijzigd: “{was}” werd “{now}”. Mogelijk zijn rijen door elkaar geraakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>In {place} cells were merged: the answer is read for {first}, not for {others}.</source>
            <translation>In {place} zijn cellen samengevoegd: het antwoord is gelezen voor {first}, niet voor {others}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/form_reader.py" />
            <source>This row stands in the workbook more than once, with different answers: {places}.</source>
            <translation>Deze rij staat meer dan eens in het werkboek, met verschillende antwoorden: {places}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/grouping.py" />
            <source>a work that is gone</source>
            <translation>een werk dat er niet meer is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/grouping.py" />
            <source>Apart: {works}</source>
            <translation>Apart: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/grouping.py" />
            <source>Together: {works}</source>
            <translation>Samen: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/handover.py" />
            <source>A copy cannot replace the dossier itself.</source>
            <translation>Een kopie kan het dossier zelf niet vervangen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/handover.py" />
            <source>Choose another name.</source>
            <translation>Kies een andere naam.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/handover.py" />
            <source>Copying {file}</source>
            <translation>{file} kopiëren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/inbox.py" />
            <source>Only a dossier on a server has an inbox.</source>
            <translation>Alleen een dossier op een server heeft een postvak.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/inbox.py" />
            <source>Take the file of the partner in as a delivery.</source>
            <translation>Neem het bestand van de partner in als levering.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The layer cannot be read: its source is missing, or it is no vector layer.</source>
            <translation>De laag kan niet gelezen worden: de bron ontbreekt, of het is geen vectorlaag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Repair its source in QGIS first.</source>
            <translation>Herstel eerst de bron in QGIS.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The layer holds no features.</source>
            <translation>De laag bevat geen objecten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Check its filter, and whether features were selected.</source>
            <translation>Controleer het filter, en of er objecten geselecteerd zijn.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The layer says it has {total} features, but gave {count}.</source>
            <translation>De laag zegt {total} objecten te hebben, maar gaf er {count}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Look in QGIS whether its source gives all of them.</source>
            <translation>Kijk in QGIS of de bron ze allemaal geeft.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The layer holds {count} features; at most {most} are taken in.</source>
            <translation>De laag bevat {count} objecten; er worden er hoogstens {most} ingelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Set a filter on the layer, or select the works.</source>
            <translation>Zet een filter op de laag, of selecteer de werken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The project has {count} layers called “{name}”.</source>
            <translation>Het project heeft {count} lagen die “{name}” heten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Choose a layer of the project that is open now.</source>
            <translation>Kies een laag van het project dat nu open is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>QGIS knows no PostgreSQL connection called “{name}”.</source>
            <translation>QGIS kent geen PostgreSQL-verbinding met de naam “{name}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Make it in Layer › Data Source Manager › PostgreSQL.</source>
            <translation>Maak haar via Kaartlagen › Databronnen beheren › PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>The table cannot be opened.</source>
            <translation>De tabel kan niet geopend worden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/layers.py" />
            <source>Open it in QGIS's browser: check the connection, the name, and what you may see.</source>
            <translation>Open haar in de browser van QGIS: controleer de verbinding, de naam en uw rechten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Trying {file}</source>
            <translation>{file} wordt geprobeerd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>was “{name}” last time</source>
            <translation>heette de vorige keer “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>as in the profile “{name}”</source>
            <translation>zoals in het profiel “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>{reason} ({count} rows)</source>
            <translation>{reason} (rijen: {count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Is “{column}” the {field}?</source>
            <translation>Is “{column}” het veld {field}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Which column says when the work is?</source>
            <translation>Welke kolom zegt wanneer het werk is?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Which column says where the work is?</source>
            <translation>Welke kolom zegt waar het werk is?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Which column says whose work it is?</source>
            <translation>Welke kolom zegt van wie het werk is?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Column “{name}” is new.</source>
            <translation>Kolom “{name}” is nieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Column “{name}” is gone.</source>
            <translation>Kolom “{name}” is weg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Column “{old}” seems to be called “{new}” now.</source>
            <translation>Kolom “{old}” lijkt nu “{new}” te heten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>What is “{value}” as {field}? ({count} rows)</source>
            <translation>Wat betekent “{value}” voor {field}? (rijen: {count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Does the day or the month come first?</source>
            <translation>Staat de dag of de maand voorop?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>Most places lie far from the collaboration's streets.</source>
            <translation>De meeste plaatsen liggen ver van de straten van de samenwerking.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/mapping.py" />
            <source>The file does not say which coordinate system it is in.</source>
            <translation>Het bestand zegt niet in welk coördinatenstelsel het staat.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>Attendance</source>
            <translation>Aanwezigheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>Meeting closed</source>
            <translation>Overleg afgesloten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>{partner}: decision taken back</source>
            <translation>{partner}: besluit teruggenomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>Work out: {about}</source>
            <translation>Uitwerken: {about}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting.py" />
            <source>put before the meeting</source>
            <translation>voorgelegd aan het overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>Figure</source>
            <translation>Cijfer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>Proposal</source>
            <translation>Voorstel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>no longer put before the meeting</source>
            <translation>niet meer voorgelegd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>new</source>
            <translation>nieuw</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>joint period</source>
            <translation>gezamenlijke periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_memory.py" />
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_pack.py" />
            <source>Each proposal on paper: map, works, planning, cost share, decisions</source>
            <translation>Elk voorstel op papier: kaart, werken, planning, verdeelsleutel, besluiten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_pack.py" />
            <source>Summary, proposals with the decisions on them, works, planning, graafrust</source>
            <translation>Samenvatting, voorstellen met de besluiten erover, werken, planning, graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>form of cooperation</source>
            <translation>vorm van samenwerking</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>lead party</source>
            <translation>trekker</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>opens the street</source>
            <translation>opent de straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>restores the street</source>
            <translation>herstelt de straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>pilot</source>
            <translation>pilot</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>to be aligned with residents</source>
            <translation>bewonersafstemming nodig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>done on</source>
            <translation>uitgevoerd op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>remark</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>{partner}: {decision}</source>
            <translation>{partner}: {decision}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>reason: {words}</source>
            <translation>reden: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>action: {words}</source>
            <translation>actie: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>escalated to: {words}</source>
            <translation>geëscaleerd naar: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>an opportunity</source>
            <translation>een koppelkans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>Meeting of {day}</source>
            <translation>Overleg van {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>This is no date.</source>
            <translation>Dit is geen datum.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/meeting_words.py" />
            <source>Write for instance 1-12-2026.</source>
            <translation>Schrijf bijvoorbeeld 1-12-2026.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The authentication configuration “{name}” does not exist in this QGIS.</source>
            <translation>De authenticatieconfiguratie “{name}” bestaat niet in deze QGIS.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Make it in Settings › Options › Authentication, or choose another.</source>
            <translation>Maak haar via Extra › Opties › Authenticatie, of kies een andere.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service sent the request, with what you log in with, on to another host.</source>
            <translation>De service stuurde de aanvraag, met uw inloggegevens, door naar een andere server.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Take it in from that address itself, if you trust it.</source>
            <translation>Lees in vanaf dat adres zelf, als u het vertrouwt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service did not answer within {seconds} seconds.</source>
            <translation>De service antwoordde niet binnen {seconds} seconden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Try again later, or ask for a smaller layer.</source>
            <translation>Probeer het later opnieuw, of vraag om een kleinere laag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The secure connection failed: the certificate of the service is not trusted.</source>
            <translation>De beveiligde verbinding mislukte: het certificaat van de service wordt niet vertrouwd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Ask the manager of the service, or of your network, which certificate QGIS must trust.</source>
            <translation>Vraag de beheerder van de service of van uw netwerk welk certificaat QGIS moet vertrouwen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The proxy of your network does not let the request through.</source>
            <translation>De proxy van uw netwerk laat de aanvraag niet door.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Check Settings › Options › Network in QGIS.</source>
            <translation>Controleer Extra › Opties › Netwerk in QGIS.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The answer of the service is cut off or damaged.</source>
            <translation>Het antwoord van de service is afgebroken of beschadigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Try again; when it stays so, tell the manager of the service.</source>
            <translation>Probeer het opnieuw; blijft het zo, meld het dan aan de beheerder van de service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Check the address and the chosen layer.</source>
            <translation>Controleer het adres en de gekozen laag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>There is nothing at this address (HTTP {status}).</source>
            <translation>Er is niets op dit adres (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Check the address; perhaps the layer was moved or renamed.</source>
            <translation>Controleer het adres; misschien is de laag verplaatst of hernoemd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service itself fails (HTTP {status}).</source>
            <translation>De service zelf faalt (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Try again later; when it stays so, tell the manager of the service.</source>
            <translation>Probeer het later opnieuw; blijft het zo, meld het dan aan de beheerder van de service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service refuses the request (HTTP {status}).</source>
            <translation>De service weigert de aanvraag (HTTP {status}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>The service cannot be reached.</source>
            <translation>De service is niet bereikbaar.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/network.py" />
            <source>Check the address and your network connection; QGIS must be allowed through the proxy.</source>
            <translation>Controleer het adres en uw netwerkverbinding; QGIS moet door de proxy mogen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>Changed by others ({time}): {what}</source>
            <translation>Door anderen gewijzigd ({time}): {what}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>decisions</source>
            <translation>besluiten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>actions</source>
            <translation>acties</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>meeting</source>
            <translation>overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>attendance</source>
            <translation>aanwezigheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>consultation</source>
            <translation>raadpleging</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>answers</source>
            <translation>antwoorden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>deliveries</source>
            <translation>leveringen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>corrections</source>
            <translation>correcties</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>events</source>
            <translation>evenementen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>opportunities determined anew</source>
            <translation>koppelkansen opnieuw bepaald</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>groupings by hand</source>
            <translation>groeperingen met de hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>rules</source>
            <translation>regels</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>contacts</source>
            <translation>contactpersonen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/news.py" />
            <source>capacities</source>
            <translation>capaciteiten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>otherwise</source>
            <translation>anders</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>taken away</source>
            <translation>weggehaald</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>{what}: in the copy {here}; on the server {there}</source>
            <translation>{what}: in de kopie {here}; op de server {there}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>This is no copy of this dossier that was taken along.</source>
            <translation>Dit is geen meegenomen kopie van dit dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>Choose the file that was made by taking the dossier along.</source>
            <translation>Kies het bestand dat bij het meenemen van het dossier is gemaakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>{file}, taken in {day} {time}</source>
            <translation>{file}, ingelezen {day} {time}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>take in a delivery</source>
            <translation>levering inlezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>change works</source>
            <translation>werken wijzigen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>correct works</source>
            <translation>werken corrigeren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>drop a correction</source>
            <translation>correctie laten vervallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>confirm works</source>
            <translation>werken bevestigen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>change rules</source>
            <translation>regels wijzigen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/offline.py" />
            <source>change the collaboration</source>
            <translation>samenwerking wijzigen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/packages.py" />
            <source>no workbooks (.xlsx) can be made; reading them, and all other documents, go on</source>
            <translation>er kunnen geen werkboeken (.xlsx) worden gemaakt; ze inlezen, en alle andere stukken, gaan gewoon door</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/packages.py" />
            <source>determining takes longer, on the GEOS of QGIS; the results are the same</source>
            <translation>bepalen duurt langer, met de GEOS van QGIS; de uitkomsten zijn gelijk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/packages.py" />
            <source>the programme over the years is searched for, without proof that it is the best</source>
            <translation>het programma over de jaren wordt gezocht, zonder bewijs dat het het beste is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>No opportunity is called so.</source>
            <translation>Geen koppelkans heet zo.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>Give a number such as K-001.</source>
            <translation>Geef een nummer zoals K-001.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>works: {kind}</source>
            <translation>werken: {kind}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>This meeting is not in the dossier.</source>
            <translation>Dit overleg staat niet in het dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>No meeting was held yet.</source>
            <translation>Er is nog geen overleg gehouden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>Choose one of: {names}.</source>
            <translation>Kies een van: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/papers.py" />
            <source>Begin one in step Overleg.</source>
            <translation>Begin er een in stap Overleg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>There is a column profile “{name}” already.</source>
            <translation>Er is al een kolomprofiel “{name}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>Delete that one first, or change the name in the file.</source>
            <translation>Verwijder dat eerst, of wijzig de naam in het bestand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>There is no column profile “{name}”.</source>
            <translation>Er is geen kolomprofiel “{name}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>The column profile cannot be written ({error}).</source>
            <translation>Het kolomprofiel kan niet worden geschreven ({error}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/profiles.py" />
            <source>Choose another folder.</source>
            <translation>Kies een andere map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>The file cannot be read: {reason}.</source>
            <translation>Het bestand kan niet worden gelezen: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Save it as CSV with encoding UTF-8.</source>
            <translation>Bewaar het als CSV met codering UTF-8.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Columns are missing: {names}.</source>
            <translation>Er ontbreken kolommen: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>The first row must read: partner;discipline;year;measure;value.</source>
            <translation>De eerste rij moet luiden: partner;discipline;jaar;maat;waarde.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>This is not a value that can be used here.</source>
            <translation>Deze waarde kan hier niet worden gebruikt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Give a year such as 2030.</source>
            <translation>Geef een jaar zoals 2030.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Give a number of 0 or more.</source>
            <translation>Geef een getal van 0 of meer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Opportunities in the programme</source>
            <translation>Koppelkansen in het programma</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>{chosen} of {all}</source>
            <translation>{chosen} van {all}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Openings avoided with everyone as planned</source>
            <translation>Opbrekingen voorkomen met iedereen zoals gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Openings avoided by combining two by two</source>
            <translation>Opbrekingen voorkomen door twee aan twee te combineren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Works that cannot keep clear of the graafrust that follows</source>
            <translation>Werken die de graafrust die volgt niet kunnen mijden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Found by a greedy search with local improvement; how good it is was not proved.</source>
            <translation>Gevonden door stap voor stap de beste keus te doen en te verbeteren; hoe goed dat is, is niet bewezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Proved: no programme avoids more openings (the greedy search found {searched}).</source>
            <translation>Bewezen: geen programma voorkomt meer opbrekingen (het zoeken zelf vond er {searched}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Proved: no programme avoids more than {bound} openings.</source>
            <translation>Bewezen: geen programma voorkomt meer dan {bound} opbrekingen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>How sure</source>
            <translation>Hoe zeker</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>left out</source>
            <translation>niet in het programma</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Best period of its own</source>
            <translation>Eigen beste periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Weighted shift (months)</source>
            <translation>Gewogen verschuiving (maanden)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Programme</source>
            <translation>Programma</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Per year</source>
            <translation>Per jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Joint projects</source>
            <translation>Gezamenlijke projecten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Measure</source>
            <translation>Maat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Capacity</source>
            <translation>Capaciteit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/programme.py" />
            <source>Load per partner</source>
            <translation>Belasting per partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>A work that is {hardness} should carry: {fields}.</source>
            <translation>Bij hardheid {hardness} hoort een werk te hebben: {fields}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Complete it in the next delivery.</source>
            <translation>Vul het aan in de volgende levering.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>This may be the same work as that of {other}: same place, discipline and days, alike in name.</source>
            <translation>Dit is mogelijk hetzelfde werk als dat van {other}: zelfde plaats, discipline en dagen, en de naam lijkt erop.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Agree whose work it is; let one of the two lapse.</source>
            <translation>Spreek af van wie het werk is; laat een van de twee vervallen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The place lies far outside the area of the collaboration.</source>
            <translation>De plaats ligt ver buiten het gebied van de samenwerking.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Check the coordinates.</source>
            <translation>Controleer de coördinaten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>A length, area or duration of nothing.</source>
            <translation>Een lengte, oppervlakte of duur van niets.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Check the size and the shape.</source>
            <translation>Controleer de omvang en de vorm.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The period lies very far ahead.</source>
            <translation>De periode ligt heel ver vooruit.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Check the year.</source>
            <translation>Controleer het jaar.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The period lies very long ago.</source>
            <translation>De periode ligt heel lang geleden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The work lies in the past, but is not reported as completed.</source>
            <translation>Het werk ligt in het verleden, maar is niet gereedgemeld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Ask the partner whether it was done.</source>
            <translation>Vraag de partner of het is uitgevoerd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The period covers several years, too vague to plan together.</source>
            <translation>De periode beslaat meerdere jaren; dat is te vaag om samen te plannen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Name the year that is most likely.</source>
            <translation>Noem het jaar dat het meest waarschijnlijk is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>The hardness is not given; the work counts as planned (gepland).</source>
            <translation>De hardheid is niet gegeven; het werk telt als gepland.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Deliver a column with the hardness or the phase.</source>
            <translation>Lever een kolom met de hardheid of de fase.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Not delivered or confirmed for a long time.</source>
            <translation>Lange tijd niet geleverd of bevestigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>Ask the partner whether the work is still relevant.</source>
            <translation>Vraag de partner of het werk nog actueel is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>another partner</source>
            <translation>een andere partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>delivered {days} days ago</source>
            <translation>{days} dagen geleden geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>plans until {day}</source>
            <translation>plant tot en met {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/quality.py" />
            <source>{percent}% past without completion</source>
            <translation>{percent}% verlopen zonder gereedmelding</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/reading.py" />
            <source>It is not known what kind of address this is.</source>
            <translation>Het is niet bekend wat voor adres dit is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/reading.py" />
            <source>An address begins with one of: {kinds}.</source>
            <translation>Een adres begint met een van: {kinds}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>The partner now delivers what was corrected here; the correction is done with.</source>
            <translation>De partner levert nu wat hier was gecorrigeerd; de correctie is daarmee afgehandeld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>The partner changed what was corrected here; the correction “{value}” was kept.</source>
            <translation>De partner heeft gewijzigd wat hier was gecorrigeerd; de correctie “{value}” is behouden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>May be “{title}” of the earlier delivery ({percent}%); taken in as a new work.</source>
            <translation>Is misschien “{title}” uit de vorige levering ({percent}%); ingelezen als nieuw werk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>Taken to be “{title}” of the earlier delivery ({percent}%).</source>
            <translation>Opgevat als “{title}” uit de vorige levering ({percent}%).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/recognise.py" />
            <source>Take the file in from the window to answer, or ask the partner for fixed references.</source>
            <translation>Lees het bestand in vanuit het venster om te antwoorden, of vraag de partner om vaste kenmerken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>Openings per 100 streets and year</source>
            <translation>Opbrekingen per 100 straten en jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>as planned</source>
            <translation>zoals gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>with the proposals</source>
            <translation>met de voorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>decided</source>
            <translation>besloten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/result_charts.py" />
            <source>Over the meetings</source>
            <translation>Over de overleggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Indicator</source>
            <translation>Kengetal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Unit</source>
            <translation>Afdeling</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Meaning</source>
            <translation>Betekenis</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Indicators</source>
            <translation>Kengetallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/results.py" />
            <source>Per meeting</source>
            <translation>Per overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This workbook was made from another dossier.</source>
            <translation>Dit werkboek is uit een ander dossier gemaakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This is the public version: no decisions are filled in on it.</source>
            <translation>Dit is de openbare versie: daarop worden geen besluiten ingevuld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>These columns are not in the workbook any more and are not read: {names}.</source>
            <translation>Deze kolommen staan niet meer in het werkboek en worden niet gelezen: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Read back: {file} ({count} lines)</source>
            <translation>Ingelezen: {file} ({count} regels)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>workbook</source>
            <translation>werkboek</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>About</source>
            <translation>Betreft</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Now in the dossier</source>
            <translation>Nu in het dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Filled in</source>
            <translation>Ingevuld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Explanation</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Place in the workbook</source>
            <translation>Plaats in het werkboek</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Read back</source>
            <translation>Teruglezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Open the dossier that it was made from, or send the partners a new workbook.</source>
            <translation>Open het dossier waaruit het is gemaakt, of stuur de partners een nieuw werkboek.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>The dossier says something else since the workbook was made (then: {was}).</source>
            <translation>Het dossier zegt iets anders dan toen het werkboek werd gemaakt (toen: {was}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This is not in the dossier any more.</source>
            <translation>Dit staat niet meer in het dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>Works that it is about changed since the workbook was made.</source>
            <translation>Werken waarover het gaat zijn gewijzigd sinds het werkboek werd gemaakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>“{value}” is none of: {words}</source>
            <translation>“{value}” is geen van: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>“{value}” is no date; write for example 1-4-2027.</source>
            <translation>“{value}” is geen datum; schrijf bijvoorbeeld 1-4-2027.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>“{value}” is no period; write for example 2028, 2e helft 2028 or 1-4-2027.</source>
            <translation>“{value}” is geen periode; schrijf bijvoorbeeld 2028, 2e helft 2028 of 1-4-2027.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>A decision cannot be erased; choose “ingetrokken”.</source>
            <translation>Een besluit kan niet worden gewist; kies “ingetrokken”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>A date or remark without a decision: choose a decision with it.</source>
            <translation>Een datum of opmerking zonder besluit: kies er een besluit bij.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This partner takes no part in this proposal.</source>
            <translation>Deze partner doet niet mee in dit voorstel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>The written round of this workbook is not in the dossier.</source>
            <translation>De raadpleging van dit werkboek staat niet in het dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>The written round of this workbook, {title}, was closed on {day}; its answers do not count for a later round.</source>
            <translation>De raadpleging van dit werkboek, {title}, is op {day} gesloten; de antwoorden tellen niet voor een latere raadpleging.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>A wish or remark without an answer: choose an answer with it.</source>
            <translation>Een wens of opmerking zonder antwoord: kies er een antwoord bij.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/round_trip.py" />
            <source>This proposal is not in the dossier any more.</source>
            <translation>Dit voorstel staat niet meer in het dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>The works of all partners, and events</source>
            <translation>De werken van alle partners, en evenementen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>Where partners can work together</source>
            <translation>Waar partners samen kunnen werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>Streets that must rest, and how long still</source>
            <translation>Straten die rust hebben, en hoelang nog</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>Works that fall in a graafrust</source>
            <translation>Werken die in een graafrust vallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/see.py" />
            <source>What the meeting said of each proposal</source>
            <translation>Wat het overleg van elk voorstel zei</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/server.py" />
            <source>{count} works are marked as own (eigen): they stay in the file, and what was determined with them is to be determined anew on the server.</source>
            <translation>{count} werken zijn als eigen gemerkt: zij blijven in het bestand, en wat ermee bepaald was, moet op de server opnieuw worden bepaald.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/sharing.py" />
            <source>only {partner}</source>
            <translation>alleen {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/sharing.py" />
            <source>Reference</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/sharing.py" />
            <source>Shareability</source>
            <translation>Deelbaarheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/sharing.py" />
            <source>Seen by {audience}</source>
            <translation>Gezien door {audience}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{title}: {before} → {after}</source>
            <translation>{title}: {before} → {after}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>This work is in no opportunity.</source>
            <translation>Dit werk zit in geen koppelkans.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{number} ends: {reason}</source>
            <translation>{number} vervalt: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>score {before} → {after} ({sign}{change})</source>
            <translation>score {before} → {after} ({sign}{change})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{number} goes on without this work: {reason}</source>
            <translation>{number} gaat door zonder dit werk: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>The others together in {period}; {score}</source>
            <translation>De anderen samen in {period}; {score}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{number} becomes an opportunity: together in {period}; {score}</source>
            <translation>{number} wordt een koppelkans: samen in {period}; {score}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>{number}: together in {period}; {score}</source>
            <translation>{number}: samen in {period}; {score}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>Graafrust until {after} instead of {before}</source>
            <translation>Graafrust t/m {after} in plaats van {before}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>Others move along: {works}</source>
            <translation>Anderen schuiven mee: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>Can then be done together with {works}</source>
            <translation>Kan dan samen met {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>The work itself is {verdict} with graafrust; free from {day}</source>
            <translation>Het werk zelf is {verdict} met graafrust; vrij vanaf {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>The work itself is free of graafrust then</source>
            <translation>Het werk zelf is dan vrij van graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>Get strijdig by the graafrust that follows: {works}</source>
            <translation>Wordt strijdig door de graafrust die volgt: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/shift.py" />
            <source>No longer strijdig by the graafrust that follows: {works}</source>
            <translation>Niet meer strijdig door de graafrust die volgt: {works}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/store.py" />
            <source>No partner is called so.</source>
            <translation>Geen enkele partner heet zo.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/store.py" />
            <source>Choose one of: {partners}.</source>
            <translation>Kies uit: {partners}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/street_openings.py" />
            <source>Per street</source>
            <translation>Per straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/street_openings.py" />
            <source>Town</source>
            <translation>Woonplaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/street_openings.py" />
            <source>Openings as planned</source>
            <translation>Opbrekingen zoals gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/street_openings.py" />
            <source>Openings with the proposals</source>
            <translation>Opbrekingen met de koppelkansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Recognising what was delivered before</source>
            <translation>Herkennen wat eerder is geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Storing {file}</source>
            <translation>{file} wordt opgeslagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Reading {file}</source>
            <translation>{file} wordt gelezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>This same file was delivered by {partner} already, on {day}.</source>
            <translation>Ditzelfde bestand is al geleverd door {partner}, op {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>Check whose plans it holds; take it in for one partner only.</source>
            <translation>Controleer van wie de plannen zijn; lees het bestand voor één partner in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/take_in.py" />
            <source>{file} supplements what {partner} delivered before in this job.</source>
            <translation>{file} is een aanvulling op wat {partner} eerder in deze verwerking leverde.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>hardness unknown</source>
            <translation>hardheid onbekend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>room to shift: {first} – {last}</source>
            <translation>schuifruimte: {first} – {last}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>delivered: {period}</source>
            <translation>geleverd: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Up to and including</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Can start from</source>
            <translation>Kan beginnen vanaf</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Can end by</source>
            <translation>Kan eindigen uiterlijk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Carried out jointly from</source>
            <translation>Samen uitgevoerd vanaf</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/timeline.py" />
            <source>Carried out jointly until</source>
            <translation>Samen uitgevoerd tot en met</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/cycle/whole_job.py" />
            <source>Making the project</source>
            <translation>Project wordt gemaakt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>It begins with {prefix}</source>
            <translation>Het begint met {prefix}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>It is read as name=value, separated by spaces.</source>
            <translation>Het wordt gelezen als naam=waarde, gescheiden door spaties.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>A password does not belong in the address of a dossier.</source>
            <translation>Een wachtwoord hoort niet in het adres van een dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>Keep it in QGIS’s authentication (authcfg=…) or in a service of PostgreSQL (service=…).</source>
            <translation>Bewaar het in de authenticatie van QGIS (authcfg=…) of in een service van PostgreSQL (service=…).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>Use only: {names}.</source>
            <translation>Gebruik alleen: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>It names a schema and a service or host, for instance {example}.</source>
            <translation>Het noemt een schema en een service of server, bijvoorbeeld {example}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>The connection with {host} would not be encrypted (sslmode={mode}).</source>
            <translation>De verbinding met {host} zou niet versleuteld zijn (sslmode={mode}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>Use sslmode=require, or better verify-full.</source>
            <translation>Gebruik sslmode=require, of beter: verify-full.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/address.py" />
            <source>The address of the dossier is not understood.</source>
            <translation>Het adres van het dossier wordt niet begrepen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Dossier created</source>
            <translation>Dossier gemaakt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Collaboration saved</source>
            <translation>Samenwerking opgeslagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Rules saved</source>
            <translation>Regels opgeslagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} street segments taken in</source>
            <translation>{count} straatsegmenten ingelezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>Column profile “{name}” deleted</source>
            <translation>Kolomprofiel “{name}” verwijderd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} opportunities found</source>
            <translation>{count} koppelkansen gevonden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} groupings by hand</source>
            <translation>{count} handmatige groepen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/dossier.py" />
            <source>{count} capacities</source>
            <translation>{count} capaciteiten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The dossier exists already.</source>
            <translation>Het dossier bestaat al.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Open it, or choose another name.</source>
            <translation>Open het of kies een andere naam.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The coordinate system “{crs}” is unknown.</source>
            <translation>Het coördinatenstelsel “{crs}” is onbekend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Use a code such as EPSG:28992.</source>
            <translation>Gebruik een code zoals EPSG:28992.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The dossier does not exist.</source>
            <translation>Het dossier bestaat niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Check the name and the folder.</source>
            <translation>Controleer de naam en de map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Opened for reading only.</source>
            <translation>Alleen-lezen geopend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The file or its folder is write-protected.</source>
            <translation>Het bestand of de map is beveiligd tegen schrijven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>No automatic copy of the dossier could be made. {why}</source>
            <translation>Er kon geen reservekopie van het dossier worden gemaakt. {why}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>{who} on {host} is working in this dossier (seen at {time}); you can read along.</source>
            <translation>{who} werkt in dit dossier op {host} (laatst gezien om {time}); u kunt meelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>Another desk has worked in this dossier since; close it and open it again to go on.</source>
            <translation>Een ander heeft intussen in dit dossier gewerkt; sluit het en open het opnieuw om verder te gaan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/file_home.py" />
            <source>The dossier cannot be changed now.</source>
            <translation>Het dossier kan nu niet worden gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>{partner}: taken back</source>
            <translation>{partner}: teruggenomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>{count} actions</source>
            <translation>{count} acties</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>taken back</source>
            <translation>teruggenomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>{count} answers</source>
            <translation>{count} antwoorden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>{count} works</source>
            <translation>{count} werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>This was changed again since, so that step cannot be undone.</source>
            <translation>Dit is sindsdien weer gewijzigd; deze stap kan niet ongedaan gemaakt worden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/meetings.py" />
            <source>Change it by hand to what it should be.</source>
            <translation>Wijzig het met de hand in wat het moet zijn.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>There is no automatic copy of this dossier.</source>
            <translation>Er is geen reservekopie van dit dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>Ask who manages the network drive for a backup.</source>
            <translation>Vraag de beheerder van de netwerkschijf om een back-up.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>the copy of {moment} was put back</source>
            <translation>de reservekopie van {moment} is teruggezet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>{who} on {host} is working in this dossier.</source>
            <translation>{who} op {host} werkt in dit dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/restore.py" />
            <source>Ask to close it there, and put the copy back then.</source>
            <translation>Vraag om het daar te sluiten en zet de kopie dan terug.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_connection.py" />
            <source>A dossier on a server needs the Python package psycopg2, and this QGIS has none.</source>
            <translation>Een dossier op een server heeft het Python-pakket psycopg2 nodig, en dat heeft deze QGIS niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_connection.py" />
            <source>It comes with QGIS for Windows; on Debian install python3-psycopg2. Dossiers in a file work without.</source>
            <translation>Het hoort bij QGIS voor Windows; installeer op Debian python3-psycopg2. Dossiers in een bestand werken zonder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_connection.py" />
            <source>QGIS does not know the authentication “{id}”.</source>
            <translation>QGIS kent de authenticatie “{id}” niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_connection.py" />
            <source>Choose one that is in QGIS’s settings, or make it there.</source>
            <translation>Kies er een die in de instellingen van QGIS staat, of maak hem daar.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_engine.py" />
            <source>The server compares the works</source>
            <translation>De server vergelijkt de werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Open it, or choose another schema.</source>
            <translation>Open het, of kies een ander schema.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The schema was set up for EPSG:{theirs}, not for {ours}.</source>
            <translation>Het schema is ingericht voor EPSG:{theirs}, niet voor {ours}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Choose that coordinate system, or have another schema set up.</source>
            <translation>Kies dat coördinatenstelsel, of laat een ander schema inrichten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The schema is set up, but there is no dossier in it yet.</source>
            <translation>Het schema is ingericht, maar er staat nog geen dossier in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Make a new one at this address, or move a file to it.</source>
            <translation>Maak een nieuw dossier op dit adres, of zet er een bestand naar over.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>This dossier was made by a newer version of Afstemming (schema {theirs}, this plugin knows {ours}).</source>
            <translation>Dit dossier is gemaakt met een nieuwere versie van Afstemming (schema {theirs}, deze plugin kent {ours}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Update the plugin. The dossier was not changed.</source>
            <translation>Werk de plugin bij. Het dossier is niet gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The dossier on the server is of an older version; the administrator must run the script of this one.</source>
            <translation>Het dossier op de server is van een oudere versie; de beheerder moet het script van deze versie uitvoeren.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>There is no dossier in this schema.</source>
            <translation>In dit schema staat geen dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Check the address, and whether your account has a role in it; an administrator sets up the schema with resources/server/afstemming.sql.</source>
            <translation>Controleer het adres, en of uw account er een rol in heeft; een beheerder richt het schema in met resources/server/afstemming.sql.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>You may not change this: it belongs to another partner or to the coordinator.</source>
            <translation>Dit mag u niet wijzigen: het is van een andere partner of van de coördinator.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>A partner changes its own deliveries, works, decisions and answers; ask the coordinator for the rest.</source>
            <translation>Een partner wijzigt zijn eigen leveringen, werken, besluiten en antwoorden; vraag de rest aan de coördinator.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The change on which the connection broke was not stored; do it again.</source>
            <translation>De wijziging waarbij de verbinding wegviel, is niet opgeslagen; doe haar opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The connection broke while storing; it is not known whether the change was stored.</source>
            <translation>De verbinding brak af tijdens het opslaan; het is niet bekend of de wijziging is opgeslagen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>It is found out when the server is back. Look then, before you do it again.</source>
            <translation>Dat wordt nagegaan zodra de server er weer is. Kijk dan eerst, voordat u het opnieuw doet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The server does not let go of the earlier change.</source>
            <translation>De server laat de eerdere wijziging niet los.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>The change on which the connection broke was stored after all.</source>
            <translation>De wijziging waarbij de verbinding wegviel, is toch opgeslagen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Nothing was done now: look at what it is, and go on.</source>
            <translation>Er is nu niets gedaan: bekijk hoe het er staat en ga verder.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>{who} changed the same at {time}; your change was not stored.</source>
            <translation>{who} heeft dit om {time} ook gewijzigd; uw wijziging is niet opgeslagen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_home.py" />
            <source>Look at what it is now, and change it again if need be.</source>
            <translation>Kijk hoe het nu is, en wijzig het zo nodig opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>A text holds characters that a database cannot keep.</source>
            <translation>In een tekst staan tekens die een database niet kan bewaren.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Take them out of the list and try again.</source>
            <translation>Haal ze uit de lijst en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The dossier is unchanged.</source>
            <translation>Het dossier is niet gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Try again in a moment.</source>
            <translation>Probeer het zo dadelijk opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The disk of the server is full.</source>
            <translation>De schijf van de server is vol.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Ask its administrator to make room and try again.</source>
            <translation>Vraag de beheerder om ruimte te maken en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Another desk is storing a long change.</source>
            <translation>Een andere werkplek slaat een lange wijziging op.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server has no room for more users now.</source>
            <translation>De server heeft nu geen plaats voor meer gebruikers.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server could not finish this: {reason}.</source>
            <translation>De server kon dit niet afmaken: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The dossier on the server is of another version than this plugin.</source>
            <translation>Het dossier op de server is van een andere versie dan deze plugin.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Ask the administrator to run the script of this version.</source>
            <translation>Vraag de beheerder om het script van deze versie uit te voeren.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>What is marked as own (eigen) has no place on a shared server.</source>
            <translation>Wat als eigen is gemerkt, hoort niet op een gedeelde server.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server was stopped or ended the connection.</source>
            <translation>De server is gestopt of heeft de verbinding verbroken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The database says: {reason}.</source>
            <translation>Melding van de database: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server does not accept the user or the password.</source>
            <translation>De server aanvaardt de gebruiker of het wachtwoord niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>It may have expired: set a new one, and change it in QGIS’s authentication or in your service file.</source>
            <translation>Het kan verlopen zijn: stel een nieuw wachtwoord in, en wijzig het in de authenticatie van QGIS of in uw service-bestand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>No safe connection (TLS) with the server could be made: {reason}.</source>
            <translation>Er kon geen veilige verbinding (TLS) met de server worden gemaakt: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Ask its administrator; without TLS the plugin connects with this machine only.</source>
            <translation>Vraag het de beheerder; zonder TLS verbindt de plugin alleen met deze computer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>The server does not know this: {reason}.</source>
            <translation>De server kent dit niet: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Check the address of the dossier and your service file.</source>
            <translation>Controleer het adres van het dossier en uw service-bestand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>There is no connection with the server: {reason}.</source>
            <translation>Er is geen verbinding met de server: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>Check the network and try again; what was not stored yet must be done again.</source>
            <translation>Controleer het netwerk en probeer het opnieuw; wat nog niet was opgeslagen, moet opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>it does not answer</source>
            <translation>hij antwoordt niet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>at this address and port no server is running</source>
            <translation>op dit adres en deze poort draait geen server</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>its name is not known on this network</source>
            <translation>zijn naam is op dit netwerk niet bekend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>from this network it cannot be reached</source>
            <translation>vanaf dit netwerk is hij niet te bereiken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/server_trouble.py" />
            <source>it was broken off</source>
            <translation>de verbinding is verbroken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The file cannot be reached: {reason}.</source>
            <translation>Het bestand is niet bereikbaar: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Check the folder, the network and your rights.</source>
            <translation>Controleer de map, het netwerk en uw rechten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Put back a backup copy.</source>
            <translation>Zet een back-up terug.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Put back the automatic copy of {moment}: step “Put back a copy of the dossier” in the Processing toolbox, or open the dossier in the panel.</source>
            <translation>Zet de reservekopie van {moment} terug: met “Reservekopie van het dossier terugzetten” in de gereedschapskist van Processing, of open het dossier in het paneel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The file is damaged or no dossier.</source>
            <translation>Het bestand is beschadigd of geen dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The name of this file, with its folders, is too long here: {count} characters.</source>
            <translation>De naam van dit bestand is, met zijn mappen, hier te lang: {count} tekens.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Choose a shorter name, or a folder with a shorter path.</source>
            <translation>Kies een kortere naam, of een map met een korter pad.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The disk is full.</source>
            <translation>De schijf is vol.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Make room and try again.</source>
            <translation>Maak ruimte vrij en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Another program is writing in the dossier.</source>
            <translation>Een ander programma schrijft in het dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The dossier cannot be written.</source>
            <translation>Er kan niet in het dossier worden geschreven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Check your rights on the file and its folder.</source>
            <translation>Controleer uw rechten op het bestand en de map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>The disk could not be read or written.</source>
            <translation>De schijf kon niet worden gelezen of beschreven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/trouble.py" />
            <source>Check the room on the disk and the connection, and try again.</source>
            <translation>Controleer de ruimte op de schijf en de verbinding, en probeer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/versions.py" />
            <source>This file is a GeoPackage or database, but no dossier of Afstemming.</source>
            <translation>Dit bestand is een GeoPackage of database, maar geen dossier van Afstemming.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/dossier/versions.py" />
            <source>Take it in as a delivery, or choose the dossier file.</source>
            <translation>Lees het in als levering of kies het dossierbestand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>There is not enough room on the disk to write this file.</source>
            <translation>Er is te weinig ruimte op de schijf om dit bestand te schrijven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>Free some space or choose another folder; a file that was there is unchanged.</source>
            <translation>Maak ruimte vrij of kies een andere map; een bestand dat er al stond is niet gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>This file cannot be written: it is open in another program, or writing is not allowed here.</source>
            <translation>Dit bestand kan niet worden geschreven: het is open in een ander programma, of schrijven mag hier niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>Close it there, or choose another name or folder; the existing file is unchanged.</source>
            <translation>Sluit het daar, of kies een andere naam of map; het bestaande bestand is niet gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>This file cannot be written ({reason}).</source>
            <translation>Dit bestand kan niet worden geschreven ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/atomic.py" />
            <source>Choose another name or folder; a file that was there is unchanged.</source>
            <translation>Kies een andere naam of map; een bestand dat er al stond is niet gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/audience.py" />
            <source>confidential</source>
            <translation>vertrouwelijk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/audience.py" />
            <source>{count} opportunities rest on works that do not leave this desk; they are left out.</source>
            <translation>{count} koppelkansen berusten op werken die dit bureau niet verlaten; ze zijn weggelaten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/audience.py" />
            <source>part of a grouping that cannot be shared</source>
            <translation>deel van een groep die niet gedeeld kan worden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Last chances {name}</source>
            <translation>Laatste kansen {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Last chance {number}: {partner}, {work}</source>
            <translation>Laatste kans {number}: {partner}, {work}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>This is the last day on which this work can join {number}.</source>
            <translation>Dit is de laatste dag waarop dit werk kan meedoen met {number}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Joint period: {period}</source>
            <translation>Gezamenlijke periode: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Own period: {period}</source>
            <translation>Eigen periode: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>After it graafrust until {day}.</source>
            <translation>Daarna graafrust tot en met {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/calendar.py" />
            <source>Last chance</source>
            <translation>Laatste kans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/cell_text.py" />
            <source>(shortened)</source>
            <translation>(ingekort)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Written round for {partner}</source>
            <translation>Raadpleging van {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Written round</source>
            <translation>Raadpleging</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your works</source>
            <translation>Uw werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your proposals</source>
            <translation>Uw voorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Feedback</source>
            <translation>Terugkoppeling</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Rejected rows</source>
            <translation>Afgekeurde rijen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Data quality</source>
            <translation>Datakwaliteit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>To fill in: is it still relevant, and when would you rather do it?</source>
            <translation>In te vullen: is het nog relevant, en wanneer doet u het liever?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>To fill in: do you agree, and when would it suit you?</source>
            <translation>In te vullen: bent u akkoord, en wanneer past het u?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>What was decided and promised on what you take part in</source>
            <translation>Wat is besloten en toegezegd over wat u aangaat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your works that must join now or wait for years</source>
            <translation>Uw werken die nu moeten meedoen of jaren moeten wachten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your works in streets that rest</source>
            <translation>Uw werken in straten met graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>What was repaired, assumed or doubted</source>
            <translation>Wat is hersteld, aangenomen of betwijfeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Delivered rows to repair</source>
            <translation>Aangeleverde rijen om te herstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Please answer on or before {day}</source>
            <translation>Graag antwoord uiterlijk {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>1. “Your works”: say of each work whether it is still relevant, moved, cancelled or not known yet.</source>
            <translation>1. “Uw werken”: geef bij elk werk aan of het nog relevant is, verschoven, vervallen of nog niet bekend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>2. “Your proposals”: say whether you agree. It is a first word: decisions are taken at the meeting.</source>
            <translation>2. “Uw voorstellen”: geef aan of u akkoord bent. Het is een eerste reactie: besluiten vallen in het overleg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>3. A wish is a period such as 2028, 2e helft 2028 or 1-4-2028; choose from the list or type it.</source>
            <translation>3. Een wens is een periode zoals 2028, 2e helft 2028 of 1-4-2028; kies uit de lijst of typ haar.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Only the light cells can be changed. Save the workbook and send it back: it is read in as it is.</source>
            <translation>Alleen de lichte cellen kunnen worden gewijzigd. Bewaar het werkboek en stuur het terug: het wordt zo ingelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>In this workbook</source>
            <translation>In dit werkboek</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>As delivered</source>
            <translation>Zoals geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your answer</source>
            <translation>Uw antwoord</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Own period</source>
            <translation>Eigen periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Until</source>
            <translation>T/m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Confirmed on</source>
            <translation>Bevestigd op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Why we ask</source>
            <translation>Waarom we het vragen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Still relevant?</source>
            <translation>Nog relevant?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Preferred period</source>
            <translation>Gewenste periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>fill in the light cells</source>
            <translation>vul de lichte cellen in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>You have no works that are still to be done.</source>
            <translation>U heeft geen werken die nog moeten worden uitgevoerd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Your works, and how far they would shift</source>
            <translation>Uw werken, en hoever ze zouden schuiven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Works of the others</source>
            <translation>Werken van de anderen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>You decided</source>
            <translation>Uw besluit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Do you agree?</source>
            <translation>Akkoord?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>None of your works takes part in a proposal.</source>
            <translation>Geen van uw werken doet mee in een voorstel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>stays where it is</source>
            <translation>blijft staan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>what came of it so far</source>
            <translation>wat er tot nu toe van kwam</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>Nothing was decided or promised yet.</source>
            <translation>Er is nog niets besloten of toegezegd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>to reconsider ({decision})</source>
            <translation>te herbeoordelen ({decision})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>the meeting</source>
            <translation>het overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/consultation.py" />
            <source>action, {status}</source>
            <translation>actie, {status}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>As of peildatum {day}.</source>
            <translation>Per peildatum {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>What we achieve together</source>
            <translation>Wat we samen bereiken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>openings fewer, if all opportunities are carried out</source>
            <translation>opbrekingen minder als alle koppelkansen doorgaan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>of these decided</source>
            <translation>daarvan besloten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>nuisance days fewer</source>
            <translation>hinderdagen minder</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>to be renewed together</source>
            <translation>samen te vernieuwen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>of the works keeps graafrust</source>
            <translation>van de werken houdt zich aan graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>All figures come from what the partners delivered and decided, judged as of the peildatum with the rules of the collaboration. Amounts of money are not part of them.</source>
            <translation>Alle cijfers komen uit wat de partners hebben geleverd en besloten, beoordeeld per peildatum met de regels van de samenwerking. Bedragen maken er geen deel van uit.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Nothing was kept of an earlier meeting yet; from the next one on the course is shown over the meetings.</source>
            <translation>Van een eerder overleg is nog niets bewaard; vanaf het volgende is het verloop over de overleggen te zien.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>To be renewed together, in km per discipline</source>
            <translation>Samen te vernieuwen, in km per discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Meeting</source>
            <translation>Overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Carried out</source>
            <translation>Uitgevoerd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Firm dates</source>
            <translation>Vaste data</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>What we do together</source>
            <translation>Wat we samen doen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>{put} proposals were put before a meeting; {agreed} are agreed by every partner in them, and {done} are carried out.</source>
            <translation>{put} voorstellen zijn aan een overleg voorgelegd; over {agreed} zijn alle betrokken partners het eens en {done} zijn uitgevoerd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>No proposal was put before a meeting yet. The map shows the koppelkansen that were found.</source>
            <translation>Er is nog geen voorstel aan een overleg voorgelegd. De kaart toont de gevonden koppelkansen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Estimate (€)</source>
            <translation>Raming (€)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>On {day} {now} streets or parts of streets rest; {joint} follow from joint work.</source>
            <translation>Op {day} geldt op {now} plaatsen graafrust; {joint} zones volgen uit gezamenlijk werk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>{share} of the works that meet a graafrust need not break it; {broken} works have no free day.</source>
            <translation>{share} van de werken die een graafrust treffen hoeft die niet te doorbreken; {broken} werken hebben geen vrije dag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Who takes part</source>
            <translation>Wie doet mee</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Works in agreed proposals</source>
            <translation>Werken in voorstellen met akkoord</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Works in proposals</source>
            <translation>Werken in voorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/convenant_report.py" />
            <source>Latest delivery</source>
            <translation>Laatste levering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_places.py" />
            <source>Doubtful and rejected places</source>
            <translation>Twijfelachtige en afgekeurde plaatsen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Report of the delivery of {partner}</source>
            <translation>Verslag van de levering van {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Delivery</source>
            <translation>Levering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>What was seen</source>
            <translation>Wat is gezien</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Read as</source>
            <translation>Gelezen als</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>accepted</source>
            <translation>geaccepteerd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Weight</source>
            <translation>Zwaarte</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Rows</source>
            <translation>Rijen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>What to do</source>
            <translation>Wat te doen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>delivered on {day}: {file}</source>
            <translation>geleverd op {day}: {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Summary</source>
            <translation>Samenvatting</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Rows delivered</source>
            <translation>Geleverde rijen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Accepted as they are</source>
            <translation>Geaccepteerd zoals ze zijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Accepted, repaired</source>
            <translation>Geaccepteerd, hersteld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Accepted, doubtful</source>
            <translation>Geaccepteerd, twijfel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Rejected</source>
            <translation>Afgekeurd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Accepted, but without a place on the map</source>
            <translation>Geaccepteerd, maar zonder plaats op de kaart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Correct it and deliver it again.</source>
            <translation>Verbeter het en lever het opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Nothing to remark.</source>
            <translation>Niets op te merken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>The row cannot be used as a work; it is kept, but takes no part.</source>
            <translation>De rij is niet bruikbaar als werk; ze is bewaard, maar doet niet mee.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Taken in, but it may be wrong: please check.</source>
            <translation>Ingelezen, maar mogelijk onjuist: controleer dit.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Taken in after a repair that we are sure of; what you wrote is unchanged here.</source>
            <translation>Ingelezen na een herstel waar we zeker van zijn; wat u schreef staat hier onveranderd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Something was not delivered and is assumed.</source>
            <translation>Iets is niet geleverd en daarom aangenomen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Worth knowing, or lacking for the phase of the work.</source>
            <translation>Goed om te weten, of het ontbreekt voor de fase van het werk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>The sheet “{name}” holds your own rows, columns and values exactly as you delivered them; only the first four columns, the colours and the notes on cells are ours.</source>
            <translation>Het blad “{name}” bevat uw eigen rijen, kolommen en waarden, precies zoals u ze leverde; alleen de eerste vier kolommen, de kleuren en de notities bij cellen zijn van ons.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Point at a coloured cell to read what was seen in it and what to do.</source>
            <translation>Wijs een gekleurde cel aan om te lezen wat er is gezien en wat u kunt doen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>Please correct your own plans and deliver them again, with the same references; what we know of a work then stays with it.</source>
            <translation>Verbeter uw eigen plannen en lever ze opnieuw, met dezelfde kenmerken; wat wij van een werk weten blijft er dan bij.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/delivery_report.py" />
            <source>This delivery has {count} rows; those that were accepted as they are are left out here.</source>
            <translation>Deze levering heeft {count} rijen; de rijen die zonder meer zijn geaccepteerd staan hier niet bij.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange.py" />
            <source>A template is a workbook (.xlsx) or a GeoPackage (.gpkg).</source>
            <translation>Een sjabloon is een werkboek (.xlsx) of een GeoPackage (.gpkg).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange.py" />
            <source>Choose one of these.</source>
            <translation>Kies een hiervan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange_geopackage.py" />
            <source>Writing {sheet}</source>
            <translation>{sheet} schrijven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange_workbook.py" />
            <source>A shape has too many points for a cell of a workbook.</source>
            <translation>Een vorm heeft te veel punten voor een cel van een werkboek.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/exchange_workbook.py" />
            <source>Choose a GeoPackage (.gpkg) instead.</source>
            <translation>Kies in plaats daarvan een GeoPackage (.gpkg).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works (areas)</source>
            <translation>Werken (vlakken)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works (lines)</source>
            <translation>Werken (lijnen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works (points)</source>
            <translation>Werken (punten)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works without a place</source>
            <translation>Werken zonder plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Works per proposal</source>
            <translation>Werken per voorstel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>This GeoPackage is open in another program.</source>
            <translation>Dit GeoPackage is open in een ander programma.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>Remove its layers from the project there, or choose another name.</source>
            <translation>Verwijder de lagen daar uit het project of kies een andere naam.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/geopackage.py" />
            <source>The GeoPackage cannot be written ({reason}).</source>
            <translation>Het GeoPackage kan niet worden geschreven ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>Meeting pack {name}</source>
            <translation>Overlegpakket {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>{title}: not in this pack. {reason}</source>
            <translation>{title}: niet in dit pakket. {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>Made with Afstemming</source>
            <translation>Gemaakt met Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>as of {day}</source>
            <translation>peildatum {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>no analysis yet</source>
            <translation>nog geen analyse</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>public version</source>
            <translation>openbare versie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>for the partners</source>
            <translation>voor de partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>joint proposals</source>
            <translation>projectvoorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>street openings avoided</source>
            <translation>vermeden straatopeningen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>points to coordinate</source>
            <translation>coördinatiepunten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>last chances</source>
            <translation>laatste kansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>{count} pages</source>
            <translation>{count} bladzijden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>No proposals: see the sheet with overlaps for the reasons.</source>
            <translation>Geen voorstellen: zie het blad met overlappen voor de redenen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>The first last-chance days</source>
            <translation>De eerste laatste-kansdagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/index_page.py" />
            <source>Last day to join</source>
            <translation>Laatste dag om mee te doen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/layer_styles.py" />
            <source>Style of Afstemming</source>
            <translation>Stijl van Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/layer_styles.py" />
            <source>opportunity, score {least} and more</source>
            <translation>koppelkans, score {least} en hoger</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/layer_styles.py" />
            <source>opportunity, lower score</source>
            <translation>koppelkans, lagere score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/map_pack.py" />
            <source>Map pack {name}</source>
            <translation>Kaartenpakket {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/map_pack.py" />
            <source>Map pack: page {page} of {pages}</source>
            <translation>Kaartenpakket: pagina {page} van {pages}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Maps are made as {kinds}.</source>
            <translation>Kaarten worden gemaakt als {kinds}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Give the file one of these endings.</source>
            <translation>Geef het bestand een van deze extensies.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Drawing the map</source>
            <translation>De kaart tekenen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>There is no opportunity to make a map of.</source>
            <translation>Er is geen koppelkans om een kaart van te maken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Choose another map.</source>
            <translation>Kies een andere kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Map atlas</source>
            <translation>Kaartenatlas</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Map {number}</source>
            <translation>Kaart {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Numbers</source>
            <translation>Nummers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/maps.py" />
            <source>Proposals by status</source>
            <translation>Voorstellen naar status</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Choose another one.</source>
            <translation>Kies een ander.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Minutes are made as PDF or as ODT.</source>
            <translation>Een verslag wordt gemaakt als PDF of als ODT.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Minutes and decisions</source>
            <translation>Verslag en besluitenlijst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Draft: the meeting is not closed yet.</source>
            <translation>Concept: het overleg is nog niet afgesloten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>present</source>
            <translation>aanwezig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>proposals discussed</source>
            <translation>voorstellen besproken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>agreed by all</source>
            <translation>door allen akkoord</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Everything was judged as of peildatum {day}.</source>
            <translation>Alles is beoordeeld per peildatum {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>absent</source>
            <translation>afwezig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>There</source>
            <translation>Aanwezig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Nobody was noted.</source>
            <translation>Er is niemand genoteerd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>List of decisions</source>
            <translation>Besluitenlijst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Nothing was decided.</source>
            <translation>Er is niets besloten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Lead party (trekker)</source>
            <translation>Trekker</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Reason or condition</source>
            <translation>Reden of voorwaarde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Put to</source>
            <translation>Voorgelegd aan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>An opportunity that is not there any more</source>
            <translation>Een koppelkans die er niet meer is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>nothing said yet</source>
            <translation>nog niets gezegd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Form of cooperation</source>
            <translation>Vorm van samenwerking</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Opens the street</source>
            <translation>Breekt de straat open</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Restores the street</source>
            <translation>Herstelt de straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Actions</source>
            <translation>Acties</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/minutes.py" />
            <source>Still open of earlier meetings</source>
            <translation>Nog open van eerdere overleggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>not firmer than {hardness}; it may still change or lapse</source>
            <translation>niet harder dan {hardness}; kan nog wijzigen of vervallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>hardness was not delivered; taken as gepland</source>
            <translation>projecthardheid niet geleverd; gerekend als gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>the place is not known exactly</source>
            <translation>de plaats is niet exact bekend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>size or duration was not delivered; measured or reckoned by rule</source>
            <translation>omvang of duur niet geleverd; gemeten of berekend volgens de regel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>not confirmed for over {months} months</source>
            <translation>langer dan {months} maanden niet bevestigd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>assumed, not delivered: {fields}</source>
            <translation>aanname, niet geleverd: {fields}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>near by the rule of {partner} only</source>
            <translation>alleen volgens de regel van {partner} dichtbij (eenzijdig)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>1 work</source>
            <translation>1 werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>1 graafrust zone</source>
            <translation>1 graafrustgebied</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>{count} graafrust zones</source>
            <translation>{count} graafrustzones</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>Excepted: {kinds}.</source>
            <translation>Uitgezonderd: {kinds}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_facts.py" />
            <source>{verdict}: {names}.</source>
            <translation>{verdict}: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>{period} (found: {other})</source>
            <translation>{period} (gevonden: {other})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Agreed period</source>
            <translation>Afgesproken periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Pilot</source>
            <translation>Pilot</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Residents</source>
            <translation>Bewoners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>must be aligned with residents</source>
            <translation>bewonersafstemming nodig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Action</source>
            <translation>Actie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>By whom</source>
            <translation>Wie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Before</source>
            <translation>Vóór</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>Work out what was decided</source>
            <translation>Het besluit uitwerken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_parts.py" />
            <source>all works</source>
            <translation>alle werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Project proposal {number}</source>
            <translation>Projectvoorstel {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>For the meeting</source>
            <translation>Voor het overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>peildatum {day}</source>
            <translation>peildatum {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>In this bundle</source>
            <translation>In deze bundel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>There is nothing to propose.</source>
            <translation>Er is niets voor te stellen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Why the partners must talk</source>
            <translation>Waarom de partners moeten overleggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Their fixed periods have no common period.</source>
            <translation>Hun vaste periodes hebben geen gezamenlijke periode.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>agreed period</source>
            <translation>afgesproken periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>period of the works</source>
            <translation>periode van de werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>score of 100, certainty {percent}%</source>
            <translation>score van 100, zekerheid {percent}%</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Works that take part</source>
            <translation>Deelnemende werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Hardness of the plan</source>
            <translation>Hardheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Contact (role)</source>
            <translation>Contact (rol)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Shifts</source>
            <translation>Schuift</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>lead</source>
            <translation>trekker</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>1 work of it is not delivered any more: the opportunities are to be determined again.</source>
            <translation>1 werk ervan is niet meer aangeleverd: bepaal de kansen opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>{count} works of it are not delivered any more: the opportunities are to be determined again.</source>
            <translation>{count} werken ervan zijn niet meer aangeleverd: bepaal de kansen opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Planning</source>
            <translation>Planning</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Light: the partner's own period. Full: its part of the joint period (shaded).</source>
            <translation>Licht: de eigen periode van de partner. Vol: het aandeel in de gezamenlijke periode (vlak).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>graafrust that follows</source>
            <translation>graafrust die volgt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>How we do it</source>
            <translation>Hoe we het doen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>to be agreed</source>
            <translation>nog af te spreken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Order in depth</source>
            <translation>Volgorde in diepte</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>{partner} (proposal, to be agreed)</source>
            <translation>{partner} (voorstel, nog af te spreken)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>{partner} (found: {other})</source>
            <translation>{partner} (gevonden: {other})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Expected gain</source>
            <translation>Verwachte opbrengst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>What counts</source>
            <translation>Wat telt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Cost share (verdeelsleutel) in proportion to size</source>
            <translation>Verdeelsleutel naar omvang</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Together</source>
            <translation>Samen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>* measured from the geometry or assumed, since it was not delivered in this unit</source>
            <translation>* gemeten op de geometrie of aangenomen, omdat het niet in deze eenheid is geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>After this work: graafrust and last chance</source>
            <translation>Na dit werk: graafrust en laatste kans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>No graafrust follows from this work.</source>
            <translation>Uit dit werk volgt geen graafrust.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Graafrust from {begin} until {day}</source>
            <translation>Graafrust van {begin} tot en met {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>provisional until the work is done</source>
            <translation>voorlopig, tot het werk gereed is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>These parties are missed: their works in the street would fall in the graafrust. They can still join.</source>
            <translation>Deze partijen missen nog: hun werken in de straat zouden in de graafrust vallen. Zij kunnen nog aanhaken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Can join until</source>
            <translation>Aanhaken tot</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Otherwise</source>
            <translation>Anders</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>has to keep clear of the graafrust</source>
            <translation>moet de graafrust vermijden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>strijdig; free again from {day}</source>
            <translation>strijdig; weer vrij vanaf {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Conflicts and risks</source>
            <translation>Conflicten en risico's</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>would become strijdig; free again from {day}</source>
            <translation>wordt strijdig; weer vrij vanaf {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>event or blockade in the place</source>
            <translation>evenement of blokkade ter plaatse</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>When or verdict</source>
            <translation>Wanneer of oordeel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>None known.</source>
            <translation>Geen bekend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Decision per partner</source>
            <translation>Besluit per partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>File and layer</source>
            <translation>Bestand en laag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Delivered</source>
            <translation>Geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Holds</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Sources, as of peildatum {day}</source>
            <translation>Bronnen, per peildatum {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/proposal_story.py" />
            <source>Not told to this audience.</source>
            <translation>Wordt aan deze doelgroep niet vermeld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Settlement of restoring (m²), + pays, − receives: {parts}</source>
            <translation>Verrekening herstel (m²), + betaalt, − ontvangt: {parts}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>months</source>
            <translation>maanden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>years</source>
            <translation>jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Match works of different units or disciplines of one partner</source>
            <translation>Werken van verschillende afdelingen of disciplines van één partner vergelijken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Kinds that are never matched</source>
            <translation>Soorten werk die nooit worden gekoppeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Largest distance between near works</source>
            <translation>Grootste afstand tussen werken bij elkaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Distance, own rule of a partner</source>
            <translation>Afstand, eigen regel van een partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Smallest shared trench of an overlap</source>
            <translation>Kleinste gedeelde sleuf van een overlap</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Or smallest shared part of the smaller work</source>
            <translation>Of kleinste gedeelde deel van het kleinste werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Works with an uncertain place are grouped</source>
            <translation>Werken met een onzekere plaats worden gekoppeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>An area wider than this is a site, not a street that is crossed</source>
            <translation>Een vlak dat breder is dan dit is een terrein, geen straat die wordt gekruist</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Half width of the work strip</source>
            <translation>Halve breedte van de werkstrook</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Half width of the work strip, other disciplines</source>
            <translation>Halve breedte van de werkstrook, overige disciplines</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Radius around a point</source>
            <translation>Straal rond een punt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Room to shift, earlier/later</source>
            <translation>Schuifruimte, eerder/later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Preparation after the reference date</source>
            <translation>Voorbereiding na de peildatum</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Weight of a shift</source>
            <translation>Gewicht van een verschuiving</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Flexibility of all movable works, plus or minus</source>
            <translation>Flexibiliteit van alle verschuifbare werken, plus of min</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Progress per working day</source>
            <translation>Voortgang per werkdag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Progress per working day, other disciplines</source>
            <translation>Voortgang per werkdag, overige disciplines</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Shortest execution</source>
            <translation>Kortste uitvoering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Largest gap that can be bridged</source>
            <translation>Grootste tussentijd die te overbruggen is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Gap, own rule of a partner</source>
            <translation>Tussentijd, eigen regel van een partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Largest extent of a joint area</source>
            <translation>Grootste omvang van een gezamenlijk gebied</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Longest joint period</source>
            <translation>Langste gezamenlijke periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust after a joint work</source>
            <translation>Graafrust na een gezamenlijk werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust per street class</source>
            <translation>Graafrust per straatklasse</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust per kind of work</source>
            <translation>Graafrust per soort werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust zone on either side of a street</source>
            <translation>Graafrustzone aan weerszijden van een straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust zone without a streets layer, around the joint area</source>
            <translation>Graafrustzone zonder stratenlaag, rond het gezamenlijke gebied</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Part of a street segment that must be covered</source>
            <translation>Deel van een straatdeel dat bedekt moet zijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Kinds exempt from graafrust</source>
            <translation>Soorten werk die zijn uitgezonderd van graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Words that make a work exempt from graafrust</source>
            <translation>Woorden waardoor een werk is uitgezonderd van graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Graafrust limited in force for</source>
            <translation>Graafrust beperkt afdwingbaar voor</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Agreement about works for which graafrust is limited in force</source>
            <translation>Afspraak over werken waarvoor graafrust beperkt afdwingbaar is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Weights of the score</source>
            <translation>Gewichten van de score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>References of the score</source>
            <translation>Referenties van de score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Settle the restoring of the street (kostenverevening)</source>
            <translation>Herstel van de straat verrekenen (kostenverevening)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Data that a work must carry at which hardness</source>
            <translation>Gegevens die een werk bij welke hardheid moet hebben</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Periods further away than this are doubted</source>
            <translation>Periodes die verder weg liggen dan dit worden betwijfeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>A work that was not confirmed for this long is shown as stale</source>
            <translation>Een werk dat zo lang niet is bevestigd wordt als verouderd getoond</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Works further outside the area than this are doubted</source>
            <translation>Werken die verder buiten het gebied liggen dan dit worden betwijfeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>Works may be the same when their outlines differ less than</source>
            <translation>Werken zijn mogelijk dezelfde als hun omtrek minder verschilt dan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>And when their titles are alike for at least</source>
            <translation>En als hun titels gelijken voor minstens</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>by hand only</source>
            <translation>alleen met de hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/rules_text.py" />
            <source>from a confidence of {percent}%</source>
            <translation>vanaf een zekerheid van {percent}%</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/sheet_input.py" />
            <source>Choose one of the words of the list.</source>
            <translation>Kies een van de woorden uit de lijst.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/sheet_input.py" />
            <source>Write a date, for example 1-4-2027.</source>
            <translation>Vul een datum in, bijvoorbeeld 1-4-2027.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/story_parts.py" />
            <source>Peildatum {day} · {dossier}</source>
            <translation>Peildatum {day} · {dossier}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/story_parts.py" />
            <source>Name and signature</source>
            <translation>Naam en handtekening</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Joint proposals {collaboration}</source>
            <translation>Projectvoorstellen {collaboration}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>To reconsider</source>
            <translation>Te herbeoordelen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>All works</source>
            <translation>Alle werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Not compared</source>
            <translation>Niet vergeleken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Contacts</source>
            <translation>Contactpersonen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>What is proposed, what it is worth, and who decides what</source>
            <translation>Wat wordt voorgesteld, wat het oplevert en wie wat besluit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Decisions on what has changed since</source>
            <translation>Besluiten over wat sindsdien is gewijzigd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Same street, no common period: talk to each other</source>
            <translation>Zelfde straat, geen gezamenlijke periode: met elkaar praten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Own planning, shift, execution and share of each work</source>
            <translation>Eigen planning, verschuiving, uitvoering en aandeel van elk werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>The same in bars, quarter by quarter</source>
            <translation>Hetzelfde in balken, kwartaal voor kwartaal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>All pairs, and why a pair is in no proposal</source>
            <translation>Alle paren, en waarom een paar in geen voorstel zit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Streets that rest, and what that means for each work in them</source>
            <translation>Straten die rusten, en wat dat betekent voor elk werk erin</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Works that must join now or wait for years</source>
            <translation>Werken die nu moeten meedoen of jaren moeten wachten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Every work, with its proposal</source>
            <translation>Elk werk, met het voorstel waarin het meedoet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Works that took no part, and why</source>
            <translation>Werken die niet meededen, en waarom</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook.py" />
            <source>Who speaks for whom</source>
            <translation>Wie spreekt namens wie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Decided on</source>
            <translation>Besloten op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>What is otherwise now</source>
            <translation>Wat er nu anders is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>decided upon something else than what there is now</source>
            <translation>besloten over iets anders dan er nu ligt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>no longer there</source>
            <translation>vervallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No decision has to be taken again.</source>
            <translation>Geen besluit hoeft opnieuw te worden genomen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Size</source>
            <translation>Omvang</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Unit of measure</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>all works of the current deliveries</source>
            <translation>alle werken van de huidige leveringen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No works were delivered.</source>
            <translation>Er zijn geen werken geleverd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Work A</source>
            <translation>Werk A</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Work B</source>
            <translation>Werk B</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>How they meet</source>
            <translation>Hoe ze samenkomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>In place</source>
            <translation>In plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>In time</source>
            <translation>In tijd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Distance (m)</source>
            <translation>Afstand (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Days between</source>
            <translation>Dagen ertussen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Shared m</source>
            <translation>Gedeelde m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Of the smaller</source>
            <translation>Van het kleinste</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Shared m²</source>
            <translation>Gedeelde m²</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>One-way for</source>
            <translation>Eenzijdig voor</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Why not in a proposal</source>
            <translation>Waarom niet in een voorstel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>all pairs that are near in place and time</source>
            <translation>alle paren die in plaats en tijd bij elkaar liggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>A sheet cannot hold all {count} overlaps; the smallest are left out.</source>
            <translation>Een blad kan niet alle {count} overlappen bevatten; de kleinste zijn weggelaten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No overlaps were found.</source>
            <translation>Er zijn geen overlappen gevonden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Work in the zone</source>
            <translation>Werk in de zone</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Closed until</source>
            <translation>Dicht tot en met</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Follows from</source>
            <translation>Volgt uit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Provisional</source>
            <translation>Voorlopig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Reasons</source>
            <translation>Redenen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Clash from</source>
            <translation>Botst van</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Clash until</source>
            <translation>Botst t/m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>First free day</source>
            <translation>Eerste vrije dag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Alternative</source>
            <translation>Alternatief</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>streets that rest, and the works that fall in it</source>
            <translation>straten die rusten, en de werken die daarin vallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No street rests.</source>
            <translation>Er rust geen straat.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Graafrust from</source>
            <translation>Graafrust van</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Contact</source>
            <translation>Contactpersoon</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>join now, or wait until the graafrust is over</source>
            <translation>nu meedoen, of wachten tot de graafrust voorbij is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No work would be shut out.</source>
            <translation>Geen werk zou worden buitengesloten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>works that were not compared</source>
            <translation>werken die niet zijn vergeleken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>All works were compared.</source>
            <translation>Alle werken zijn vergeleken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Sheet or layer</source>
            <translation>Blad of laag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>What stood there</source>
            <translation>Wat er stond</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>delivered, but not usable as a work</source>
            <translation>geleverd, maar niet bruikbaar als werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No rows were rejected.</source>
            <translation>Er zijn geen rijen afgekeurd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>repaired, assumed and doubtful values</source>
            <translation>herstelde, aangenomen en twijfelachtige waarden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>organisation and role</source>
            <translation>organisatie en rol</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_lists.py" />
            <source>No contacts are known.</source>
            <translation>Er zijn geen contactpersonen bekend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>a column per quarter</source>
            <translation>een kolom per kwartaal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>own period</source>
            <translation>eigen periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>joint execution</source>
            <translation>gezamenlijke uitvoering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_planning.py" />
            <source>In the partner's colour:</source>
            <translation>In de kleur van de partner:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>ranked by score; fill in decision, date and remark in the light cells</source>
            <translation>op volgorde van score; vul besluit, datum en opmerking in de lichte cellen in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>ranked by score</source>
            <translation>op volgorde van score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Score and its terms</source>
            <translation>Score en haar onderdelen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Gain</source>
            <translation>Winst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Map</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Leading partner</source>
            <translation>Trekker</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Tabled on</source>
            <translation>Voorgelegd op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Certainty</source>
            <translation>Zekerheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Afterwards</source>
            <translation>Daarna</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Why they must talk</source>
            <translation>Waarom zij moeten praten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>fixed periods that do not meet</source>
            <translation>vaste periodes die niet samenvallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>No points to coordinate.</source>
            <translation>Geen coördinatiepunten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Share of the work</source>
            <translation>Verdeelsleutel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Shift (months)</source>
            <translation>Verschuiving (maanden)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Execution</source>
            <translation>Uitvoering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>% by m</source>
            <translation>% naar m</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>% by m²</source>
            <translation>% naar m²</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>in the order of execution</source>
            <translation>in volgorde van uitvoering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>score {score}</source>
            <translation>score {score}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>★ led by {partner}</source>
            <translation>★ trekker {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>also possible: {periods}</source>
            <translation>ook mogelijk: {periods}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>no longer delivered: {count} of its works</source>
            <translation>niet meer geleverd: {count} van de werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>form: {form}</source>
            <translation>vorm: {form}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>found: {period}</source>
            <translation>gevonden: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>found as lead: {partner}</source>
            <translation>gevonden trekker: {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>opens the street: {partner}</source>
            <translation>breekt open: {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>restores the street: {partner}</source>
            <translation>herstelt: {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>carried out on {day}</source>
            <translation>uitgevoerd op {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>Total</source>
            <translation>Totaal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_proposals.py" />
            <source>by m: not every work has a length</source>
            <translation>naar m: niet elk werk heeft een lengte</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>No analysis has been made yet: this workbook holds the deliveries only.</source>
            <translation>Er is nog geen analyse gemaakt: dit werkboek bevat alleen de leveringen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>metres of shared trench</source>
            <translation>meter gedeelde sleuf</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>{works} works of {partners} partners, {pairs} pairs near each other, {proposals} proposals and {points} points to coordinate. If all proposals are carried out, the graafrust that follows shuts out {more} more works.</source>
            <translation>{works} werken van {partners} partners, {pairs} paren bij elkaar in de buurt, {proposals} voorstellen en {points} coördinatiepunten. Worden alle voorstellen uitgevoerd, dan sluit de graafrust daarna nog {more} werken uit.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Partners and their deliveries</source>
            <translation>Partners en hun leveringen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Accepted</source>
            <translation>Geaccepteerd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Unplaced</source>
            <translation>Zonder plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Oldest delivery</source>
            <translation>Oudste levering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Age (days)</source>
            <translation>Ouderdom (dagen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Past, not completed</source>
            <translation>Verstreken, niet gereed</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Plans until</source>
            <translation>Plant tot en met</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Weakest link: {partner} plans until {day}; beyond that day nothing can be combined with its works.</source>
            <translation>Zwakste schakel: {partner} plant tot en met {day}; daarna valt er met deze partner niets te combineren.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Rules in force</source>
            <translation>Geldende regels</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>assumption</source>
            <translation>aanname</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>agreed</source>
            <translation>afgesproken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>How to read this</source>
            <translation>Leeswijzer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>A number marked as an assumption has no source in the agreements of the collaboration; set it in the rules.</source>
            <translation>Een getal met de aanduiding aanname heeft geen bron in de afspraken van de samenwerking; stel het in bij de regels.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Periods stand in the precision in which they are known; the dates beside them are their first and last day.</source>
            <translation>Periodes staan in de precisie waarin zij bekend zijn; de datums ernaast zijn hun eerste en laatste dag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>The score (0–100) says what a proposal is worth, the certainty how much of it rests on delivered sizes and durations. Money is not in it.</source>
            <translation>De score (0–100) zegt wat een voorstel waard is, de zekerheid hoeveel daarvan berust op geleverde omvang en duur. Geld telt niet mee.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>The workbook that is made in one go with the map pack, in the meeting pack, has a link to the map of each proposal.</source>
            <translation>Het werkboek dat samen met het kaartenpakket wordt gemaakt, in het overlegpakket, heeft bij elk voorstel een link naar de kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Confidential: of these works a partner shares only place, period and contact; their shares of the work are measured from the map.</source>
            <translation>Vertrouwelijk: van deze werken deelt een partner alleen plaats, periode en contact; hun aandeel in de verdeelsleutel is van de kaart gemeten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/workbook_summary.py" />
            <source>Public version: without names, addresses and totals over fewer than three confidential works.</source>
            <translation>Openbare versie: zonder namen, adressen en totalen over minder dan drie vertrouwelijke werken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Integral year plan {year}</source>
            <translation>Integraal jaarplan {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Year plan {year}</source>
            <translation>Jaarplan {year}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>With a look ahead at {span}. As of peildatum {day}.</source>
            <translation>Met een doorkijk naar {span}. Per peildatum {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>proposals that begin in {year}</source>
            <translation>voorstellen die in {year} beginnen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>opportunities that begin in {year}</source>
            <translation>koppelkansen die in {year} beginnen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>of them agreed</source>
            <translation>daarvan akkoord</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>works that begin</source>
            <translation>werken die beginnen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>trench planned</source>
            <translation>sleuf gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>partners together</source>
            <translation>partners samen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>No proposals were put before a meeting yet: what is shown are all koppelkansen of the analysis.</source>
            <translation>Er zijn nog geen voorstellen aan een overleg voorgelegd: getoond worden alle koppelkansen uit de analyse.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>No joint project begins in this year.</source>
            <translation>In dit jaar begint geen gezamenlijk project.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Planning of the joint projects</source>
            <translation>Planning van de gezamenlijke projecten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Going on from an earlier year</source>
            <translation>Loopt door uit een eerder jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Coordination points in {year}: the same street, no common period</source>
            <translation>Coördinatiepunten in {year}: zelfde straat, geen gezamenlijke periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Works that begin</source>
            <translation>Werken die beginnen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Of them together</source>
            <translation>Daarvan samen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Trench planned (m)</source>
            <translation>Sleuf gepland (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>With the proposals (m)</source>
            <translation>Met de voorstellen (m)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Totals of {year} per partner</source>
            <translation>Totalen van {year} per partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Totals of {year} per discipline</source>
            <translation>Totalen van {year} per discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>No partner gave what it can carry out in these years.</source>
            <translation>Geen partner heeft opgegeven wat in deze jaren maakbaar is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>too much</source>
            <translation>te veel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>The years {first} up to {last}</source>
            <translation>De jaren {first} tot en met {last}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Trench (km)</source>
            <translation>Sleuf (km)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Openings per 100 streets</source>
            <translation>Opbrekingen per 100 straten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>with the opportunities</source>
            <translation>met de koppelkansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Works per partner and year, as planned → with the proposals</source>
            <translation>Werken per partner en jaar, zoals gepland → met de voorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Works of other partners all begin in {year} and stay there: see the totals of that year.</source>
            <translation>De werken van de andere partners beginnen alle in {year} en blijven daar: zie de totalen van dat jaar.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Changes since the last meeting</source>
            <translation>Wijzigingen sinds het vorige overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>There was no earlier meeting to compare with.</source>
            <translation>Er is geen eerder overleg om mee te vergelijken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Since: {meeting}.</source>
            <translation>Sinds: {meeting}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Nothing changed.</source>
            <translation>Er is niets gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Then</source>
            <translation>Toen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/export/year_plan.py" />
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>Not on this PC:</source>
            <translation>Niet op deze pc:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>Afstemming works, but this PC lacks {names}. What that costs: menu Plugins › Afstemming › About.</source>
            <translation>Afstemming werkt, maar op deze pc ontbreekt {names}. Wat dat scheelt: menu Plug-ins › Afstemming › Over Afstemming.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>About Afstemming</source>
            <translation>Over Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>For a question to whoever helps you</source>
            <translation>Voor een vraag aan wie u helpt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>Python packages that are used when they are here; none has to be installed:</source>
            <translation>Python-pakketten die worden gebruikt als ze er zijn; geen ervan hoeft te worden geïnstalleerd:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>not here, and not missed: it is not used</source>
            <translation>niet aanwezig, en niet gemist: het wordt niet gebruikt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/about_dialog.py" />
            <source>not here: {cost}</source>
            <translation>niet aanwezig: {cost}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>From a service or layer</source>
            <translation>Van een service of laag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Where the data come from</source>
            <translation>Waar de gegevens vandaan komen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Layer of this project</source>
            <translation>Laag van dit project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>A vector layer of this project</source>
            <translation>Een vectorlaag van dit project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Only the selected features</source>
            <translation>Alleen de geselecteerde objecten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Takes in what is selected in the layer, nothing else</source>
            <translation>Neemt alleen op wat in de laag is geselecteerd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Works can also be drawn by hand in such a layer; edits that are not saved count as well.</source>
            <translation>Werken kunnen in zo'n laag ook met de hand getekend worden; wijzigingen die nog niet zijn opgeslagen tellen mee.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Layer</source>
            <translation>Laag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Show the layers</source>
            <translation>Toon de lagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>First ask which layers there are, with the button beside it</source>
            <translation>Vraag eerst met de knop ernaast welke lagen er zijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Asking…</source>
            <translation>Bezig met opvragen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Asking the service for its layers</source>
            <translation>Lagen van de service opvragen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>{count} layers</source>
            <translation>{count} lagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>This should not happen: {error}. See the log “Afstemming”.</source>
            <translation>Dit had niet mogen gebeuren: {error}. Zie het logboek “Afstemming”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>(an address of your own)</source>
            <translation>(een eigen adres)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>The address of the service, as its owner gives it</source>
            <translation>Het adres van de service, zoals de eigenaar het opgeeft</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Name and password as QGIS keeps them; for most services not needed</source>
            <translation>Naam en wachtwoord zoals QGIS ze bewaart; voor de meeste services niet nodig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Connection in QGIS</source>
            <translation>Verbinding in QGIS</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Authentication</source>
            <translation>Authenticatie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Show the tables</source>
            <translation>Toon de tabellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>Make a connection in Layer › Data Source Manager › PostgreSQL first.</source>
            <translation>Maak eerst een verbinding via Kaartlagen › Databronnen beheren › PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/address_dialog.py" />
            <source>A connection that QGIS knows already</source>
            <translation>Een verbinding die QGIS al kent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Which works are near, and how far they may shift</source>
            <translation>Welke werken dichtbij zijn, en hoever ze mogen schuiven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Two works are near when they lie within this distance (rule Distance)</source>
            <translation>Twee werken liggen dicht bij elkaar als hun afstand niet groter is dan dit (regel Afstand)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source> months</source>
            <translation> maanden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Months that works may be apart</source>
            <translation>Maanden die werken uit elkaar mogen liggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Works further apart in time are never moved towards each other (rule Time)</source>
            <translation>Werken die in tijd verder uit elkaar liggen, worden nooit naar elkaar toe geschoven (regel Tijd)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>How far every movable work may shift; far left: by its own hardness (rule Room to shift)</source>
            <translation>Hoe ver elk verschuifbaar werk mag schuiven; helemaal links: volgens de eigen hardheid (regel Schuifruimte)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>and</source>
            <translation>en</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>&amp;Near within</source>
            <translation>&amp;Bij elkaar binnen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>&amp;Flexibility</source>
            <translation>&amp;Flexibiliteit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>by hardness</source>
            <translation>volgens hardheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>± {years} years</source>
            <translation>± {years} jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>{count} months</source>
            <translation>{count} maanden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/agreements_box.py" />
            <source>Agreements: {words}</source>
            <translation>Afspraken: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/at_hand.py" />
            <source>Looking around the opportunities</source>
            <translation>De koppelkansen worden bekeken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/base_map_box.py" />
            <source>Base map</source>
            <translation>Ondergrond</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/base_map_box.py" />
            <source>A map of PDOK under your layers, when there is a network; without one, the streets of the dossier</source>
            <translation>Een kaart van PDOK onder uw lagen, als er een netwerk is; zonder netwerk de straten van het dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/base_map_box.py" />
            <source>No base map</source>
            <translation>Geen ondergrond</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/base_map_box.py" />
            <source>PDOK cannot be reached ({reason}); the map keeps the streets of the dossier.</source>
            <translation>PDOK is niet bereikbaar ({reason}); op de kaart blijven de straten van het dossier staan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Leave a work out…</source>
            <translation>Werk weglaten…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>The work is no longer in one opportunity with the others</source>
            <translation>Het werk zit niet meer met de andere in één koppelkans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Add a work…</source>
            <translation>Werk toevoegen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>A work nearby, or selected on the map, joins</source>
            <translation>Een werk in de buurt, of geselecteerd op de kaart, doet mee</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Split…</source>
            <translation>Splitsen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Part of the works on the one side, the others on the other</source>
            <translation>Een deel van de werken aan de ene kant, de rest aan de andere</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Merge with…</source>
            <translation>Samenvoegen met…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>One opportunity of this one and others</source>
            <translation>Eén koppelkans van deze en andere</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Undo the last change by hand</source>
            <translation>Laatste wijziging met de hand ongedaan maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Also after a restart</source>
            <translation>Ook na opnieuw starten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>All changes by hand…</source>
            <translation>Alle wijzigingen met de hand…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>With their reasons; any of them can be taken back</source>
            <translation>Met hun redenen; elk is terug te nemen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Leave out of {number}…</source>
            <translation>Weglaten uit {number}…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Add to {number}…</source>
            <translation>Toevoegen aan {number}…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Leave a work out of {number}</source>
            <translation>Werk weglaten uit {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Which work should not be in it?</source>
            <translation>Welk werk hoort er niet in?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{number}: {title} left out</source>
            <translation>{number}: {title} weggelaten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Add a work to {number}</source>
            <translation>Werk toevoegen aan {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Nothing is near; select the works to add on the map first.</source>
            <translation>Er is niets in de buurt; selecteer eerst op de kaart de werken die erbij moeten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Which works should join? Those selected on the map come first.</source>
            <translation>Welke werken doen mee? Die op de kaart geselecteerd zijn staan bovenaan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{number}: {title} added</source>
            <translation>{number}: {title} toegevoegd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Split {number}</source>
            <translation>{number} splitsen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Tick the works of the one part; the others are the other part.</source>
            <translation>Vink de werken van het ene deel aan; de overige vormen het andere deel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{number} split</source>
            <translation>{number} gesplitst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Merge</source>
            <translation>Samenvoegen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{numbers} become one opportunity.</source>
            <translation>{numbers} worden één koppelkans.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Merge {number} with …</source>
            <translation>{number} samenvoegen met …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Which opportunities belong with it? The nearest come first.</source>
            <translation>Welke koppelkansen horen erbij? De dichtstbijzijnde staan bovenaan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{numbers} merged</source>
            <translation>{numbers} samengevoegd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Undone: {what}</source>
            <translation>Ongedaan gemaakt: {what}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Determining opportunities</source>
            <translation>Kansen worden bepaald</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Changes by hand</source>
            <translation>Wijzigingen met de hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Choose one to take it back</source>
            <translation>Kies er een om die terug te nemen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>apart</source>
            <translation>apart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>together</source>
            <translation>samen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>These wishes hold at every determination, until they are taken back.</source>
            <translation>Deze wensen gelden bij elke bepaling, tot ze worden teruggenomen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>Take back</source>
            <translation>Terugnemen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>The selected wishes no longer hold; everything is determined again</source>
            <translation>De geselecteerde wensen gelden niet meer; alles wordt opnieuw bepaald</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/by_hand.py" />
            <source>{count} changes by hand taken back</source>
            <translation>{count} wijzigingen met de hand teruggenomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Type in a cell to change it</source>
            <translation>Typ in een cel om die te wijzigen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Add a row</source>
            <translation>Rij toevoegen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Remove the row</source>
            <translation>Rij verwijderen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Colour</source>
            <translation>Kleur</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Disciplines</source>
            <translation>Disciplines</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Spellings</source>
            <translation>Schrijfwijzen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>System</source>
            <translation>Systeem</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Several values are separated by a semicolon.</source>
            <translation>Meer waarden worden gescheiden door een puntkomma.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Erase all contacts</source>
            <translation>Alle contactpersonen wissen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Units</source>
            <translation>Afdelingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Text about graafrust</source>
            <translation>Tekst over graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Save as file…</source>
            <translation>Opslaan als bestand…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>the code is used twice</source>
            <translation>de code komt twee keer voor</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>This partner has plans in the dossier and stays: {partners}.</source>
            <translation>Deze partner heeft plannen in het dossier en blijft: {partners}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Put it back, or take its deliveries out first.</source>
            <translation>Zet hem terug, of haal eerst zijn leveringen weg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>Row {row} of {table}: {reason}.</source>
            <translation>Rij {row} van {table}: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>there is no partner with code “{code}”</source>
            <translation>er is geen partner met code “{code}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>a code and a name are needed</source>
            <translation>een code en een naam zijn nodig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>“{value}” is no colour such as #0072B2</source>
            <translation>“{value}” is geen kleur zoals #0072B2</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>“{value}” is no discipline; there are: {words}</source>
            <translation>“{value}” is geen discipline; er zijn: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>“{value}” is no level; there are: {words}</source>
            <translation>“{value}” is geen niveau; er zijn: {words}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/collaboration_dialog.py" />
            <source>a role is needed</source>
            <translation>een rol is nodig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Make workbooks…</source>
            <translation>Werkboeken maken…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>A workbook for every partner, with its own part; to be sent to it</source>
            <translation>Een werkboek voor elke partner, met zijn eigen deel; om te versturen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Read in answers…</source>
            <translation>Antwoorden inlezen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Workbooks that came back; you see what changes before it is stored</source>
            <translation>Werkboeken die terugkwamen; u ziet wat er wijzigt voordat het bewaard wordt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Folder for the workbooks</source>
            <translation>Map voor de werkboeken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>{count} workbooks are in {folder}</source>
            <translation>{count} werkboeken staan in {folder}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Making workbooks</source>
            <translation>Werkboeken maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>{count} answers of {file} taken in</source>
            <translation>{count} antwoorden uit {file} ingelezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Read in {file}</source>
            <translation>{file} inlezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>What would change; untick what must not be stored</source>
            <translation>Wat er zou veranderen; vink uit wat niet bewaard moet worden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>Take in what is ticked</source>
            <translation>Lees in wat is aangevinkt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_files.py" />
            <source>{changes} new answers, {conflicts} in conflict with what the dossier says now, {refused} that cannot be taken in; {same} are known already.</source>
            <translation>{changes} nieuwe antwoorden, {conflicts} in strijd met wat het dossier nu zegt, {refused} die niet ingelezen kunnen worden; {same} zijn al bekend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Answered on</source>
            <translation>Antwoord op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Wish</source>
            <translation>Wens</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Also those who simply agree</source>
            <translation>Ook wie gewoon akkoord is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Also show works that are simply still relevant, and plain agreements</source>
            <translation>Toon ook werken die gewoon nog relevant zijn, en kale akkoorden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Begin a round…</source>
            <translation>Raadpleging beginnen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Ask every partner for its own part before the meeting</source>
            <translation>Vraag elke partner vóór het overleg naar zijn eigen deel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Close the round</source>
            <translation>Raadpleging sluiten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>No more answers are awaited</source>
            <translation>Er worden geen antwoorden meer verwacht</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Everything still relevant</source>
            <translation>Alles nog relevant</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>The chosen partner says, by telephone for instance, that all its unanswered works still hold</source>
            <translation>De gekozen partner zegt, bijvoorbeeld per telefoon, dat al zijn nog niet beantwoorde werken nog gelden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Take over the wish</source>
            <translation>Wens overnemen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Change the chosen work as its partner wishes: another period, or cancelled</source>
            <translation>Wijzig het gekozen werk zoals zijn partner wil: een andere periode, of vervallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Who answered</source>
            <translation>Wie antwoordde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Before a meeting every partner looks once more at its own plans: are they still relevant, have they moved, does it agree with the opportunities? Begin a round with a due date; what comes back is on the agenda.</source>
            <translation>Vóór een overleg kijkt elke partner nog eens naar zijn eigen plannen: zijn ze nog relevant, zijn ze verschoven, is hij het eens met de koppelkansen? Begin een raadpleging met een uiterste datum; wat terugkomt staat op de agenda.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>late</source>
            <translation>te laat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>The round has begun; now send every partner its part</source>
            <translation>De raadpleging is begonnen; stuur nu elke partner zijn deel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Close this round?</source>
            <translation>Deze raadpleging sluiten?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Not answered: {partners}.</source>
            <translation>Niet geantwoord: {partners}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>{partner}: are {count} works still relevant?</source>
            <translation>{partner}: zijn {count} werken nog relevant?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>{partner}: {work}, {before} → {after}?</source>
            <translation>{partner}: {work}, {before} → {after}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>for instance: autumn round</source>
            <translation>bijvoorbeeld: najaarsronde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>How this round is called in lists and workbooks</source>
            <translation>Hoe deze raadpleging heet in lijsten en werkboeken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>The last day on which answers are awaited</source>
            <translation>De laatste dag waarop antwoorden verwacht worden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>The partners that are asked for their part</source>
            <translation>De partners die om hun deel gevraagd worden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Round</source>
            <translation>Raadpleging</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>&lt;b&gt;{title}&lt;/b&gt;, due {day}: {answered} of {all} partners answered.</source>
            <translation>&lt;b&gt;{title}&lt;/b&gt;, uiterlijk {day}: {answered} van {all} partners antwoordden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Late: {partners}.</source>
            <translation>Te laat: {partners}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/consultation_panel.py" />
            <source>Closed on {day}.</source>
            <translation>Gesloten op {day}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Deliveries</source>
            <translation>Leveringen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Places</source>
            <translation>Plaatsen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Files…</source>
            <translation>Bestanden…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Take in files of partners, several at once</source>
            <translation>Bestanden van partners inlezen, ook meer tegelijk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Folder…</source>
            <translation>Map…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Takes in every file of a folder and determines the opportunities at once</source>
            <translation>Leest alle bestanden in een map in en bepaalt meteen de koppelkansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Take in this delivery again…</source>
            <translation>Deze levering opnieuw inlezen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Profiles…</source>
            <translation>Profielen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Make a template for partners…</source>
            <translation>Sjabloon voor partners maken…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Service or layer…</source>
            <translation>Service of laag…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>ArcGIS, WFS, OGC API – Features, PostgreSQL, or a layer of this project</source>
            <translation>ArcGIS, WFS, OGC API – Features, PostgreSQL, of een laag van dit project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>&lt;h3&gt;No deliveries yet&lt;/h3&gt;&lt;p&gt;Drag the partners' files here: workbooks, CSV, shapefiles, GeoPackages, GeoJSON.&lt;/p&gt;&lt;p&gt;Begin with the streets layer: then works with only a street name get a place.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Nog geen leveringen&lt;/h3&gt;&lt;p&gt;Sleep de bestanden van de partners hierheen: werkboeken, CSV, shapefiles, GeoPackages, GeoJSON.&lt;/p&gt;&lt;p&gt;Begin met de stratenlaag: dan krijgen werken met alleen een straatnaam een plaats.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Shows the report of this delivery</source>
            <translation>Toont het verslag van deze levering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Choose a delivery to read its report.</source>
            <translation>Kies een levering om het verslag te lezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Report ({count})</source>
            <translation>Verslag ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>report {name}.xlsx</source>
            <translation>verslag {name}.xlsx</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Report as workbook…</source>
            <translation>Verslag als werkboek…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Report written: {file}</source>
            <translation>Verslag geschreven: {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Making the report</source>
            <translation>Verslag wordt gemaakt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Files of partners</source>
            <translation>Bestanden van partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>The template was made: {file}</source>
            <translation>Het sjabloon is gemaakt: {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Folder with files of partners</source>
            <translation>Map met bestanden van partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Where is {file}?</source>
            <translation>Waar staat {file}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Looking at the files</source>
            <translation>Bestanden worden bekeken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Taking in</source>
            <translation>Bezig met inlezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>{accepted} accepted, of which {unplaced} without a place; {rejected} rejected</source>
            <translation>{accepted} ingelezen, waarvan {unplaced} zonder plaats; {rejected} afgekeurd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>Nothing to ask.</source>
            <translation>Niets te vragen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_page.py" />
            <source>{works} works, {opportunities} opportunities</source>
            <translation>{works} werken, {opportunities} koppelkansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>What each partner handed over, with what was taken in; Enter shows the report of a delivery</source>
            <translation>Wat elke partner aanleverde en wat daarvan is opgenomen; Enter toont het verslag van een levering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Partner / delivery</source>
            <translation>Partner / levering</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>No place</source>
            <translation>Zonder plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Nothing delivered yet</source>
            <translation>Nog niets geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Graafrust, events</source>
            <translation>Graafrust, evenementen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Streets layer: {count} streets</source>
            <translation>Stratenlaag: {count} straten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Report: {counts}</source>
            <translation>Verslag: {counts}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>Nothing to report of this delivery.</source>
            <translation>Over deze levering is niets te melden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/deliveries_tree.py" />
            <source>{file}, {layer}; profile: {profile}</source>
            <translation>{file}, {layer}; profiel: {profile}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Take in a delivery</source>
            <translation>Levering inlezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Take in deliveries</source>
            <translation>Leveringen inlezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>The day on which the partner handed it over</source>
            <translation>De dag waarop de partner het aanleverde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Show columns and words also when there is nothing to ask</source>
            <translation>Toon kolommen en waarden ook als er niets te vragen is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>To look at how the columns are read, also when all is clear</source>
            <translation>Om te zien hoe de kolommen gelezen worden, ook als alles duidelijk is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Ask {host} for places that the streets layer does not give</source>
            <translation>{host} vragen naar plaatsen die de stratenlaag niet geeft</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Of works without a place the street, house numbers and town are sent to {host}, nothing else; of works that a partner keeps as its own, nothing. This choice is kept for you.</source>
            <translation>Van werken zonder plaats gaan straat, huisnummers en woonplaats naar {host}, verder niets; van werken die een partner voor zichzelf houdt, gaat er niets heen. Deze keuze wordt voor u bewaard.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Delivered on</source>
            <translation>Geleverd op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Layer or sheet</source>
            <translation>Laag of blad</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>events and blockades</source>
            <translation>evenementen en blokkades</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>What the file holds</source>
            <translation>Wat er in het bestand staat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>(a column of the file tells)</source>
            <translation>(volgt uit een kolom van het bestand)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Choose a partner, or type the name of a new one</source>
            <translation>Kies een partner of typ de naam van een nieuwe</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Part of the partner with plans of its own, such as riool or wegen; may stay empty</source>
            <translation>Onderdeel van de partner met eigen plannen, zoals riool of wegen; mag leeg blijven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/delivery_dialog.py" />
            <source>Sheet or layer of the file; empty: all of them</source>
            <translation>Werkblad of laag van het bestand; leeg: allemaal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Afstemming</source>
            <translation>Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Peildatum: the day as of which everything is judged</source>
            <translation>Peildatum: de dag waarnaar alles wordt beoordeeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>New dossier…</source>
            <translation>Nieuw dossier…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Open a dossier…</source>
            <translation>Dossier openen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Collaboration…</source>
            <translation>Samenwerking…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Tour</source>
            <translation>Rondleiding</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Take in what the partners hand over, and see what is the matter with it</source>
            <translation>Opnemen wat de partners aanleveren, en zien wat ermee is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>All plans on the map, by theme, filter and year</source>
            <translation>Alle plannen op de kaart, per thema, filter en jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>What can be done jointly, best first, and why</source>
            <translation>Wat samen kan, de beste eerst, en waarom</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Walk through the agenda, decide, and ask the partners in writing</source>
            <translation>De agenda doorlopen, besluiten, en de partners schriftelijk raadplegen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Documents and workbooks for the partners</source>
            <translation>Documenten en werkboeken voor de partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>What the collaboration achieves, in figures and charts</source>
            <translation>Wat de samenwerking oplevert, in cijfers en grafieken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>&lt;h3&gt;Start here&lt;/h3&gt;&lt;p&gt;A dossier holds the plans of all partners of one collaboration, and what was decided about them. Make one, open one, or look around in the example town.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Begin hier&lt;/h3&gt;&lt;p&gt;Een dossier bevat de plannen van alle partners van één samenwerking, en wat daarover is besloten. Maak een dossier, open er een, of kijk rond in de voorbeeldstad.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Is this new to you? The tour takes a few minutes and changes nothing of yours.</source>
            <translation>Nieuw hier? De rondleiding duurt een paar minuten en verandert niets van u.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Open a shared dossier…</source>
            <translation>Gedeeld dossier openen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Look around in the example</source>
            <translation>Rondkijken in het voorbeeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Tour of the example</source>
            <translation>Rondleiding door het voorbeeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>No dossier open</source>
            <translation>Geen dossier geopend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/dock.py" />
            <source>Taking in the example</source>
            <translation>Voorbeeld wordt ingelezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>To report</source>
            <translation>Om te rapporteren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Maps</source>
            <translation>Kaarten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Data</source>
            <translation>Gegevens</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>A bundle with a proposal to decide on and to sign, for what was put before the meeting</source>
            <translation>Een bundel met per voorstel een besluit en ruimte om te tekenen, van wat aan het overleg is voorgelegd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>A3, an overview and a page per proposal and coordination point</source>
            <translation>A3, een overzicht en een pagina per voorstel en coördinatiepunt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Summary, proposals with decision columns, works, planning, graafrust, rejected rows, contacts</source>
            <translation>Samenvatting, voorstellen met kolommen voor besluiten, werken, planning, graafrust, afgekeurde rijen, contactpersonen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Attendance, decisions and actions; as PDF, or as ODT to edit</source>
            <translation>Aanwezigheid, besluiten en acties; als PDF, of als ODT om te bewerken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>The proposals of a year, totals, capacity, planning and the years after it</source>
            <translation>De voorstellen van een jaar, totalen, capaciteit, planning en de jaren erna</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>What is achieved over the years, with plots and maps</source>
            <translation>Wat over de jaren is bereikt, met grafieken en kaarten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>A map, or an atlas</source>
            <translation>Een kaart, of een atlas</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>PDF, PNG or SVG at print quality, A4 to A1</source>
            <translation>PDF, PNG of SVG in drukkwaliteit, A4 tot A1</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Template of the maps</source>
            <translation>Sjabloon van de kaarten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>The print layout, to change in QGIS for your house style</source>
            <translation>De afdrukindeling, om in QGIS aan te passen voor uw huisstijl</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>QGIS project</source>
            <translation>QGIS-project</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>A project in which the dossier opens with everything styled</source>
            <translation>Een project waarin het dossier volledig opgemaakt opent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Proposals, works, overlaps and graafrust as layers for every GIS</source>
            <translation>Voorstellen, werken, overlappen en graafrust als lagen voor elk GIS</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Meeting pack</source>
            <translation>Overlegpakket</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/document_list.py" />
            <source>Everything in one zip file, with a page that opens it; to mail or to put on a tablet</source>
            <translation>Alles in één zipbestand, met een pagina die het opent; om te mailen of op een tablet te zetten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>Delivered now</source>
            <translation>Nu geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>Stop: store nothing</source>
            <translation>Stoppen: niets opslaan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>One earlier work was chosen twice; choose another for one of them.</source>
            <translation>Eén eerder werk is twee keer gekozen; kies bij een van beide een ander.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>none of these: a new work</source>
            <translation>geen van deze: een nieuw werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>Which works are the same?</source>
            <translation>Welke werken zijn dezelfde?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>These works have no fixed reference and were changed. Say which work of the earlier delivery each of them is: it then keeps its corrections and decisions. What you answer is remembered.</source>
            <translation>Deze werken hebben geen vast kenmerk en zijn gewijzigd. Zeg welk werk uit de vorige levering elk van hen is: het houdt dan zijn correcties en besluiten. Uw antwoord wordt onthouden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>All: the likeliest</source>
            <translation>Alle: het waarschijnlijkste</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>All: new works</source>
            <translation>Alle: nieuwe werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>keep the correction: {value}</source>
            <translation>houd de correctie: {value}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>take what is delivered: {value}</source>
            <translation>neem wat is geleverd: {value}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>Do these corrections still hold?</source>
            <translation>Gelden deze correcties nog?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>You corrected these works by hand, and their partner has changed the same since.</source>
            <translation>U hebt deze werken met de hand gecorrigeerd, en hun partner heeft sindsdien hetzelfde gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>All: keep</source>
            <translation>Alle: houden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/doubts_dialog.py" />
            <source>All: as delivered</source>
            <translation>Alle: zoals geleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>Draw a work…</source>
            <translation>Werk tekenen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>Whose work it is</source>
            <translation>Van wie het werk is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>What is done, in a few words</source>
            <translation>Wat er gebeurt, in een paar woorden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>for instance: replace the sewer</source>
            <translation>bijvoorbeeld: riool vervangen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>What is worked on: the kind of line and the order of depth follow from it</source>
            <translation>Waaraan gewerkt wordt; daaruit volgen de lijnsoort en de dieptevolgorde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>From when until when; a year, quarter or dates</source>
            <translation>Van wanneer tot wanneer; een jaar, een kwartaal of datums</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>2028, Q3 2027, 2e helft 2028, 1-4-2027 – 1-9-2027 …</source>
            <translation>2028, Q3 2027, 2e helft 2028, 1-4-2027 – 1-9-2027 …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/draw_dialog.py" />
            <source>How fixed the planning is; it gives the room to shift</source>
            <translation>Hoe vast de planning is; dat bepaalt de schuifruimte</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Show all years again</source>
            <translation>Weer alle jaren tonen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Show everything again</source>
            <translation>Weer alles tonen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Clear filter</source>
            <translation>Filter wissen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Show only what you tick; nothing ticked: all</source>
            <translation>Toon alleen wat u aanvinkt; niets aangevinkt: alles</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Neighbourhoods of a map layer</source>
            <translation>Wijken of buurten uit een kaartlaag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>By town</source>
            <translation>Per plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>not delivered</source>
            <translation>niet opgegeven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>{works} of {all_works} works and {opportunities} of {all_opportunities} opportunities</source>
            <translation>{works} van {all_works} werken en {opportunities} van {all_opportunities} kansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/filter_bar.py" />
            <source>Add a layer with the areas of neighbourhoods to the project first</source>
            <translation>Voeg eerst een laag met wijken of buurten aan het project toe</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>What the partners handed over</source>
            <translation>Wat de partners hebben aangeleverd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Every partner hands over its plans in its own file. Drag files here: they are read, placed in the street and judged; the report tells what was doubtful.</source>
            <translation>Elke partner levert zijn planning in zijn eigen bestand. Sleep bestanden hierheen: ze worden gelezen, in de straat geplaatst en beoordeeld; het verslag vertelt wat twijfelachtig was.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>One map of all plans</source>
            <translation>Eén kaart van alle plannen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>A colour per partner, a line per discipline. These buttons show the plans, the opportunities, graafrust, conflicts or decisions.</source>
            <translation>Een kleur per partner, een lijnsoort per discipline. Deze knoppen tonen de plannen, de koppelkansen, de graafrust, de conflicten of de besluiten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>What happens when</source>
            <translation>Wat er wanneer speelt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Click a year to see what is at work in it; drag over several. “All years” shows everything again.</source>
            <translation>Klik op een jaar om te zien wat er dan speelt; sleep over meer jaren. ‘Alle jaren’ toont alles weer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Opportunities, best first</source>
            <translation>Koppelkansen, de beste eerst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Works of different partners that are near each other and can be done at once. Choose one: the map goes there and the explanation tells why.</source>
            <translation>Werken van verschillende partners die bij elkaar liggen en tegelijk kunnen. Kies er een: de kaart gaat erheen en de uitleg zegt waarom.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Shift on the timeline</source>
            <translation>Schuiven op de tijdlijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Every work has its bar. Drag one and see at once what it does to the score and to graafrust; nothing is kept until you say so.</source>
            <translation>Elk werk heeft zijn balk. Versleep er een en zie meteen wat dat doet met de score en de graafrust; er wordt niets bewaard tot u dat zegt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>How flexible are you?</source>
            <translation>Hoe flexibel bent u?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Let plans shift by more years and more opportunities appear. The count moves along; “Determine” makes it so.</source>
            <translation>Laat plannen meer jaren schuiven en er komen meer koppelkansen. De telling loopt mee; met ‘Bepalen’ legt u het vast.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Begin the meeting</source>
            <translation>Het overleg beginnen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Here you begin a meeting. The agenda holds actions, opportunities and conflicts; per partner you note what it says, saved at once.</source>
            <translation>Hier begint u een overleg. Op de agenda staan acties, koppelkansen en conflicten; per partner noteert u wat hij zegt, en dat is meteen bewaard.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>On the wall</source>
            <translation>Op het scherm in de zaal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Meeting mode shows the same in large type with the map beside it. Page Down goes to the next item, Esc goes back.</source>
            <translation>De vergadermodus toont hetzelfde in grote letters met de kaart ernaast. Page Down gaat naar het volgende punt, Esc gaat terug.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>What goes to the partners</source>
            <translation>Wat er naar de partners gaat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Proposals, maps, minutes and workbooks are made from the dossier. Partners fill in a workbook; you read it back.</source>
            <translation>Voorstellen, kaarten, verslagen en werkboeken worden uit het dossier gemaakt. Partners vullen een werkboek in; u leest het terug.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>What came of it</source>
            <translation>Wat ervan kwam</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Fewer openings of the street, in figures and charts, per meeting and per year. That was the tour; ▶ above starts it again, and F1 opens the help on any page.</source>
            <translation>Minder opbrekingen, in cijfers en grafieken, per overleg en per jaar. Dat was de rondleiding; met ▶ hierboven begint zij opnieuw, en met F1 opent u op elke pagina de help.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>End the tour (Esc)</source>
            <translation>De rondleiding stoppen (Esc)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>To the step before (←)</source>
            <translation>Naar de vorige stap (←)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>To the next step (→)</source>
            <translation>Naar de volgende stap (→)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>{at} of {count}</source>
            <translation>{at} van {count}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/first_tour.py" />
            <source>Ready</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>Flexibility curve: what comes of it when every movable work may shift so many years</source>
            <translation>Flexibiliteitscurve: wat het oplevert als elk verschuifbaar werk zoveel jaar mag schuiven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>Counting failed: {error}</source>
            <translation>Tellen is mislukt: {error}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>Counting opportunities</source>
            <translation>Koppelkansen tellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>± {years} y</source>
            <translation>± {years} jr</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>With these agreements: &lt;b&gt;{opportunities} opportunities&lt;/b&gt; that avoid {openings} openings, from {overlaps} overlaps.</source>
            <translation>Met deze afspraken: &lt;b&gt;{opportunities} koppelkansen&lt;/b&gt; die {openings} opbrekingen voorkomen, uit {overlaps} overlappen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>Counting …</source>
            <translation>Tellen …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/flexibility.py" />
            <source>With these agreements: {near} pairs of works near each other, &lt;b&gt;{overlaps} overlaps&lt;/b&gt;; counting opportunities …</source>
            <translation>Met deze afspraken: {near} paren van werken bij elkaar, &lt;b&gt;{overlaps} overlappen&lt;/b&gt;; koppelkansen worden geteld …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>The help is not here.</source>
            <translation>De help is hier niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>Install the plugin from its zip file: that carries the help along.</source>
            <translation>Installeer de plugin uit zijn zipbestand: daar zit de help in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>No browser could be opened for the help.</source>
            <translation>Er kon geen browser worden geopend voor de help.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>Open this file yourself.</source>
            <translation>Open dit bestand zelf.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/help.py" />
            <source>Help on this window (F1)</source>
            <translation>Help bij dit venster (F1)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>House style</source>
            <translation>Huisstijl</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>For all documents: PDF, maps and workbook. What you leave empty is as Afstemming makes it.</source>
            <translation>Voor alle documenten: PDF, kaarten en werkboek. Wat u leeg laat is zoals Afstemming het maakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Colour of headings and tables</source>
            <translation>Kleur van koppen en tabellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Own font</source>
            <translation>Eigen lettertype</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>A font of your own instead of that of the documents</source>
            <translation>Een eigen lettertype in plaats van dat van de documenten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>It must be there on this computer</source>
            <translation>Het moet op deze computer staan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>A picture at the head of each document</source>
            <translation>Een afbeelding bovenaan elk document</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Pictures</source>
            <translation>Afbeeldingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>A print layout of QGIS of your own for the maps</source>
            <translation>Een eigen afdruklay-out van QGIS voor de kaarten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>For all my dossiers, not for this one alone</source>
            <translation>Voor al mijn dossiers, niet alleen voor dit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Kept with your QGIS settings, for dossiers without a style of their own</source>
            <translation>Bewaard bij uw QGIS-instellingen, voor dossiers zonder eigen stijl</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Colour of headings</source>
            <translation>Kleur van koppen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/house_style_dialog.py" />
            <source>Template of maps</source>
            <translation>Sjabloon van kaarten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/judged_deliveries.py" />
            <source>The weakest link: plans the least far ahead</source>
            <translation>De zwakste schakel: plant het minst ver vooruit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/list_export.py" />
            <source>Export list…</source>
            <translation>Lijst exporteren…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/list_export.py" />
            <source>Export this list as shown to Excel or CSV</source>
            <translation>Deze lijst, zoals getoond, exporteren naar Excel of CSV</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/list_export.py" />
            <source>{file} is ready</source>
            <translation>{file} is klaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/list_export.py" />
            <source>column {number}</source>
            <translation>kolom {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Build or refresh the map</source>
            <translation>Kaart opbouwen of verversen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Adds the dossier's layers, or refreshes them; your own changes to layers stay</source>
            <translation>Voegt de lagen van het dossier toe of ververst ze; uw eigen wijzigingen aan lagen blijven behouden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Zoom to all works</source>
            <translation>Zoomen naar alle werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Styles</source>
            <translation>Stijlen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Keep the style of a layer as your own, or go back to that of Afstemming</source>
            <translation>Bewaar de stijl van een laag als eigen stijl, of ga terug naar die van Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Filter of map, list and timeline</source>
            <translation>Filter voor kaart, lijst en tijdlijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Step of the year ruler</source>
            <translation>Stap van de jarenbalk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>What one click on the ruler chooses, and the step of the Temporal Controller</source>
            <translation>Wat één klik op de balk kiest, en de stap van de tijdregelaar van QGIS</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>per year</source>
            <translation>per jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>per half year</source>
            <translation>per halfjaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>per quarter</source>
            <translation>per kwartaal</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>per month</source>
            <translation>per maand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Earlier</source>
            <translation>Eerder</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>All years</source>
            <translation>Alle jaren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>Click a year to see all that plays then, end days included.</source>
            <translation>Klik op een jaar om alles te zien wat dan speelt, einddagen inbegrepen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/map_page.py" />
            <source>In {period}: {works} works and {opportunities} opportunities play</source>
            <translation>In {period} spelen {works} werken en {opportunities} kansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>rows taken in</source>
            <translation>rijen ingelezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>of which without a place</source>
            <translation>waarvan zonder plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>rejected</source>
            <translation>afgekeurd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>Open questions</source>
            <translation>Open vragen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>Enter goes to where the question is answered</source>
            <translation>Enter gaat naar de plek waar de vraag te beantwoorden is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>What the report of this delivery would say</source>
            <translation>Wat het verslag van deze levering zou zeggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>Click to go there</source>
            <translation>Klik om ernaartoe te gaan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_check.py" />
            <source>Still open; taken in as proposed when you leave it so, and not asked again:</source>
            <translation>Nog open; laat u het zo, dan wordt het ingelezen zoals voorgesteld en niet opnieuw gevraagd:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>(no field)</source>
            <translation>(geen veld)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Kept with each work, but not used</source>
            <translation>Blijft bij elk werk bewaard, maar wordt niet gebruikt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Field of column {name}</source>
            <translation>Veld van kolom {name}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>First rows of the file</source>
            <translation>Eerste rijen van het bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Say above a column what it holds</source>
            <translation>Zeg boven een kolom wat erin staat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>{rows} rows and {columns} columns. Say above a column what it holds; columns in bold are used.</source>
            <translation>{rows} rijen en {columns} kolommen. Kies boven een kolom wat erin staat; vette kolommen worden gebruikt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Columns of the file</source>
            <translation>Kolommen van het bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Per column what it is read as, how sure that is and why</source>
            <translation>Per kolom waarvoor die gelezen wordt, hoe zeker dat is en waarom</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Sure?</source>
            <translation>Zeker?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Values</source>
            <translation>Waarden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>new column</source>
            <translation>nieuwe kolom</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>empty</source>
            <translation>leeg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>sure</source>
            <translation>zeker</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>doubtful</source>
            <translation>twijfel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>not found</source>
            <translation>niet gevonden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>geometry of the file</source>
            <translation>geometrie van het bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>When: {columns}</source>
            <translation>Wanneer: {columns}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Where: {columns}</source>
            <translation>Waar: {columns}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Without a column: {fields}</source>
            <translation>Zonder kolom: {fields}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_columns.py" />
            <source>Gone since last time: {columns}</source>
            <translation>Weg sinds de vorige keer: {columns}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>What comes first in a date such as 3-4-2027</source>
            <translation>Wat er vooraan staat in een datum als 3-4-2027</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>Periods of the file</source>
            <translation>Perioden in het bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>Periods as they stand in the file, and how they are read</source>
            <translation>Perioden zoals ze in het bestand staan, en hoe ze gelezen worden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>In the file</source>
            <translation>In het bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>Day and month</source>
            <translation>Dag en maand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>as the coordinates say</source>
            <translation>zoals de coördinaten zeggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>Coordinate system</source>
            <translation>Coördinatenstelsel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>day first</source>
            <translation>dag voorop</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>month first</source>
            <translation>maand voorop</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>as the column says</source>
            <translation>zoals de kolom zegt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>not certain; taken as day first</source>
            <translation>niet zeker; gelezen als dag voorop</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>as the column says: {order}</source>
            <translation>zoals de kolom zegt: {order}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>day first (3-4 is 3 April)</source>
            <translation>dag voorop (3-4 is 3 april)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>month first (3-4 is 4 March)</source>
            <translation>maand voorop (3-4 is 4 maart)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{period} (aanname)</source>
            <translation>{period} (aanname)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>(empty)</source>
            <translation>(leeg)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>First in row {row}.</source>
            <translation>Eerst in rij {row}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>No row has a place yet.</source>
            <translation>Nog geen rij heeft een plaats.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{crs}: the file states none, the numbers say so.</source>
            <translation>{crs}: het bestand noemt er geen, de getallen wijzen het uit.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>x and y are exchanged in the file; that is put right.</source>
            <translation>x en y zijn in het bestand verwisseld; dat wordt hersteld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>The middle lies {metres} m from {street}.</source>
            <translation>Het midden ligt {metres} m van {street}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>The middle lies at {x}, {y}.</source>
            <translation>Het midden ligt op {x}, {y}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} placed</source>
            <translation>{count} geplaatst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} of them by street</source>
            <translation>waarvan {count} op straat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} without a place</source>
            <translation>{count} zonder plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} with impossible coordinates</source>
            <translation>{count} met onmogelijke coördinaten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_places.py" />
            <source>{count} far outside the streets</source>
            <translation>{count} ver buiten de straten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Words of the partner</source>
            <translation>Woorden van de partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Per word of the partner what it means here</source>
            <translation>Per woord van de partner wat het hier betekent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Value in the file</source>
            <translation>Waarde in het bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Means</source>
            <translation>Betekent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>What the partner's words mean. What you choose is remembered for this partner.</source>
            <translation>Wat de woorden van de partner betekenen. Uw keuze wordt voor deze partner onthouden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>No column holds words of a list (discipline, kind, hardness, level, who may see it).</source>
            <translation>Geen kolom bevat woorden van een lijst (discipline, soort, hardheid, niveau, deelbaarheid).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>{field}, column “{column}”</source>
            <translation>{field}, kolom “{column}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>Nearly every row says something else: it is read word by word.</source>
            <translation>Bijna elke rij zegt iets anders: het wordt woord voor woord gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>… and {count} other values</source>
            <translation>… en {count} andere waarden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>(unknown)</source>
            <translation>(onbekend)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>{name} (resembles it)</source>
            <translation>{name} (lijkt erop)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>What {value} means</source>
            <translation>Wat {value} betekent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>running text</source>
            <translation>lopende tekst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>{count} to choose</source>
            <translation>{count} te kiezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>all sure</source>
            <translation>alles zeker</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_values.py" />
            <source>left open</source>
            <translation>open gelaten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Columns and words of {file}</source>
            <translation>Kolommen en waarden van {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Tables of the file</source>
            <translation>Tabellen van het bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Which table of the file is shown below</source>
            <translation>Welke tabel van het bestand hieronder staat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>table {number}</source>
            <translation>tabel {number}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>T&amp;able</source>
            <translation>T&amp;abel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>&amp;Back</source>
            <translation>V&amp;orige</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>&amp;Next</source>
            <translation>&amp;Volgende</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>&amp;Take in</source>
            <translation>&amp;Inlezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>1 Table</source>
            <translation>1 Tabel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>2 Columns</source>
            <translation>2 Kolommen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>3 Values</source>
            <translation>3 Waarden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>4 Dates and place</source>
            <translation>4 Datums en plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>5 Check</source>
            <translation>5 Controle</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Trying this on all rows …</source>
            <translation>Wordt op alle rijen geprobeerd …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Nothing can be taken in yet.</source>
            <translation>Er kan nog niets worden ingelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>{count} questions open</source>
            <translation>{count} vragen open</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>1 question open</source>
            <translation>1 vraag open</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>{count} new</source>
            <translation>{count} nieuw</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>{count} gone</source>
            <translation>{count} weg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>{count} renamed</source>
            <translation>{count} hernoemd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Profile “{name}”; the columns changed: {changes}.</source>
            <translation>Profiel “{name}”; de kolommen zijn gewijzigd: {changes}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>The first list of this kind: check the proposal. Next time nothing is asked.</source>
            <translation>De eerste lijst van deze soort: controleer het voorstel. De volgende keer wordt niets gevraagd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>This is the uitwisselformaat.</source>
            <translation>Dit is het uitwisselformaat.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/mapping_wizard.py" />
            <source>Profile “{name}”.</source>
            <translation>Profiel “{name}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_action.py" />
            <source>What came of it; stored at once</source>
            <translation>Wat ervan kwam; wordt meteen bewaard</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_action.py" />
            <source>Why it was moved or not done</source>
            <translation>Waarom het verschoof of niet gebeurde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_action.py" />
            <source>By when it is done; of one that moved the new day</source>
            <translation>Wanneer het klaar is; na verschuiven de nieuwe dag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_action.py" />
            <source>Action of</source>
            <translation>Actie van</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Closed ones too</source>
            <translation>Ook afgesloten acties</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Also those that were kept or broken</source>
            <translation>Ook wat is nagekomen of niet nagekomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>New action…</source>
            <translation>Nieuwe actie…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Something that a partner promises at this meeting</source>
            <translation>Iets dat een partner op dit overleg toezegt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>What will be done</source>
            <translation>Wat er gedaan wordt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>The partner that promises it</source>
            <translation>De partner die het toezegt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>role or person</source>
            <translation>rol of persoon</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Who does it</source>
            <translation>Wie het doet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>By when it is done</source>
            <translation>Wanneer het klaar is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>The action belongs to this opportunity</source>
            <translation>De actie hoort bij deze koppelkans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Nothing was promised yet. Actions come from decisions, or by “New action…”.</source>
            <translation>Er is nog niets toegezegd. Acties komen uit besluiten, of met “Nieuwe actie…”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>Nothing is open any more.</source>
            <translation>Er staat niets meer open.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_actions.py" />
            <source>{shown} of {all} actions</source>
            <translation>{shown} van {all} acties</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>The items of the meeting; the arrow keys go from one to the next</source>
            <translation>De punten van het overleg; met de pijltjestoetsen gaat u van punt naar punt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>◀ Previous</source>
            <translation>◀ Vorige</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>Next ▶</source>
            <translation>Volgende ▶</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>Undo the last step of this meeting (Ctrl+Alt+Z)</source>
            <translation>Maak de laatste stap van dit overleg ongedaan (Ctrl+Alt+Z)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>{number} of {all}</source>
            <translation>{number} van {all}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_agenda.py" />
            <source>On {spoken} of {all} every partner has spoken</source>
            <translation>Over {spoken} van {all} heeft elke partner gesproken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Tick who is there; every cell can be changed</source>
            <translation>Vink aan wie er is; elke cel is te wijzigen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Present</source>
            <translation>Aanwezig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>No contacts are known yet. Add who is there, or fill in the contacts of the collaboration.</source>
            <translation>Er zijn nog geen contactpersonen bekend. Voeg toe wie er is, of vul de contactpersonen van de samenwerking in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>A line for somebody who is not among the contacts</source>
            <translation>Een regel voor iemand die niet bij de contactpersonen staat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>For which partner this person speaks</source>
            <translation>Voor welke partner deze persoon spreekt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>At which level this person decides</source>
            <translation>Op welk niveau deze persoon beslist</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Begin a meeting</source>
            <translation>Overleg beginnen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>for instance: autumn meeting</source>
            <translation>bijvoorbeeld: najaarsoverleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>How this meeting is called in lists and documents</source>
            <translation>Hoe dit overleg heet in lijsten en documenten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>The day on which the meeting is held</source>
            <translation>De dag van het overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>The day as of which everything is judged at this meeting</source>
            <translation>De dag waarop alles bij dit overleg beoordeeld wordt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_attendance.py" />
            <source>Who is there</source>
            <translation>Wie er is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_fields.py" />
            <source>d-m-yyyy</source>
            <translation>d-m-jjjj</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>undone</source>
            <translation>ongedaan gemaakt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>Nothing was said yet.</source>
            <translation>Er is nog niets gezegd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>Compare meetings</source>
            <translation>Overleggen vergelijken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>The earlier of the two</source>
            <translation>Het eerste van de twee</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>The later of the two</source>
            <translation>Het laatste van de twee</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>{count} differences in figures, proposals and decisions.</source>
            <translation>{count} verschillen in cijfers, voorstellen en besluiten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_history.py" />
            <source>Nothing is different between these two.</source>
            <translation>Tussen deze twee is niets anders.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>First determine the opportunities (step Opportunities).</source>
            <translation>Bepaal eerst de koppelkansen (stap Kansen).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>There is nothing on the agenda.</source>
            <translation>Er staat niets op de agenda.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>Choose an item of the agenda, or press Next (Page Down), to walk through it.</source>
            <translation>Kies een agendapunt, of druk op Volgende (Page Down), om de agenda door te lopen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>Answered in the written round</source>
            <translation>Antwoorden uit de raadpleging</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>To reconsider (was: {decision}, {day})</source>
            <translation>Te herbeoordelen (was: {decision}, {day})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>Decided on {day}</source>
            <translation>Besloten op {day}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_item.py" />
            <source>Wrote: {decision}</source>
            <translation>Schreef: {decision}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Begin a meeting…</source>
            <translation>Overleg beginnen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Day, attendance and peildatum; from then on decisions belong to this meeting</source>
            <translation>Dag, aanwezigheid en peildatum; vanaf dan horen besluiten bij dit overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Close the meeting</source>
            <translation>Overleg afsluiten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Keep how everything is now; the next meeting shows what changed since</source>
            <translation>Bewaar hoe alles nu is; het volgende overleg toont wat sindsdien wijzigde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Meeting mode</source>
            <translation>Vergadermodus</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Large type with the map beside it, for the beamer (Ctrl+F11)</source>
            <translation>Grote letters met de kaart ernaast, voor de beamer (Ctrl+F11)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Attendance, history, comparing meetings, order of the agenda</source>
            <translation>Aanwezigheid, geschiedenis, overleggen vergelijken, volgorde van de agenda</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Attendance…</source>
            <translation>Aanwezigheid…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>History of this item…</source>
            <translation>Geschiedenis van dit punt…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>History of everything…</source>
            <translation>Geschiedenis van alles…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Compare with the last meeting…</source>
            <translation>Vergelijken met het vorige overleg…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>In the order in which they were put</source>
            <translation>In de volgorde waarin ze zijn voorgelegd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Else by score</source>
            <translation>Anders op score</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Show what is settled too</source>
            <translation>Ook tonen wat besloten is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>What all agreed to at an earlier meeting</source>
            <translation>Waar iedereen op een eerder overleg akkoord mee ging</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>No meeting begun: what is said now belongs to no meeting.</source>
            <translation>Geen overleg begonnen: wat nu gezegd wordt hoort bij geen overleg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>{meeting}, {count} present</source>
            <translation>{meeting}, {count} aanwezig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Actions ({count})</source>
            <translation>Acties ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Close {meeting}? What was decided is kept; the next meeting shows what changed since.</source>
            <translation>{meeting} afsluiten? Wat besloten is blijft bewaard; het volgende overleg toont wat sindsdien wijzigde.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>The meeting is closed and kept</source>
            <translation>Het overleg is afgesloten en bewaard</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Closing the meeting</source>
            <translation>Overleg afsluiten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>Everything that was said at meetings</source>
            <translation>Alles wat op overleggen gezegd is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_page.py" />
            <source>No meeting was closed yet, so there is nothing to compare with.</source>
            <translation>Er is nog geen overleg afgesloten, dus er is niets om mee te vergelijken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Date, action, due date and escalation</source>
            <translation>Datum, actie, uiterste datum en escalatie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>More of {partner}</source>
            <translation>Meer van {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Decision of {partner}</source>
            <translation>Besluit van {partner}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>What this partner says; stored at once. Empty: nothing said yet.</source>
            <translation>Wat deze partner zegt; wordt meteen bewaard. Leeg: nog niets gezegd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Why; stored when you leave the field</source>
            <translation>Waarom; wordt bewaard als u het veld verlaat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>The day of the decision</source>
            <translation>De dag van het besluit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>The next meeting asks after it</source>
            <translation>Het volgende overleg vraagt ernaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Escalated to</source>
            <translation>Geëscaleerd naar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>The level to which this is put for a decision</source>
            <translation>Het niveau waaraan dit ter besluit wordt voorgelegd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>To whom it is put</source>
            <translation>Aan wie het wordt voorgelegd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>When it was put there</source>
            <translation>Wanneer het daar is voorgelegd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>due</source>
            <translation>uiterlijk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_partner.py" />
            <source>Escalated on</source>
            <translation>Geëscaleerd op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>What is agreed</source>
            <translation>Wat is afgesproken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Form of cooperation, joint period, who leads, opens and restores, and marks</source>
            <translation>Vorm van samenwerking, gezamenlijke periode, wie trekt, opent en herstelt, en kenmerken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>How the partners carry it out, from loose to one contract</source>
            <translation>Hoe de partners het uitvoeren, van los tot één contract</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The joint period that is agreed; empty: as found</source>
            <translation>De afgesproken gezamenlijke periode; leeg: zoals gevonden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The partner that leads (trekker); –: as found</source>
            <translation>De partner die trekt; –: zoals gevonden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The partner that opens the street</source>
            <translation>De partner die de straat opent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The partner that restores the street for all</source>
            <translation>De partner die de straat voor allen herstelt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>A trial of working together</source>
            <translation>Een proef met samenwerken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The plan must be aligned with those who live there first</source>
            <translation>Het plan moet eerst met bewoners worden afgestemd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>The day on which it was carried out</source>
            <translation>De dag waarop het is uitgevoerd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Anything that belongs to this proposal</source>
            <translation>Wat verder bij dit voorstel hoort</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Cooperation</source>
            <translation>Samenwerking</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Lead party</source>
            <translation>Trekker</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Marks</source>
            <translation>Kenmerken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>Done on</source>
            <translation>Uitgevoerd op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>as found: {period}</source>
            <translation>zoals gevonden: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_proposal.py" />
            <source>: nothing agreed yet</source>
            <translation>: nog niets afgesproken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_round.py" />
            <source>There is nothing to undo.</source>
            <translation>Er is niets om ongedaan te maken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_table.py" />
            <source>Point at a cell to read all of it</source>
            <translation>Wijs een cel aan om de hele tekst te lezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Smaller type (Ctrl+−)</source>
            <translation>Kleinere letters (Ctrl+−)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Larger type (Ctrl++)</source>
            <translation>Grotere letters (Ctrl++)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Show or hide the agenda (F9)</source>
            <translation>Agenda tonen of verbergen (F9)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Fill the screen, or not (F11)</source>
            <translation>Schermvullend, of niet (F11)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>Back to QGIS (Esc)</source>
            <translation>Terug naar QGIS (Esc)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/meeting_window.py" />
            <source>No meeting begun</source>
            <translation>Geen overleg begonnen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/messages.py" />
            <source>Stopped at your request; nothing was changed.</source>
            <translation>Op uw verzoek gestopt; er is niets gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>New dossier</source>
            <translation>Nieuw dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>It stands at the head of the dossier and of all documents</source>
            <translation>Staat boven het dossier en boven alle documenten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Name of the collaboration, for example the convenant</source>
            <translation>Naam van de samenwerking, bijvoorbeeld het convenant</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>One GeoPackage that holds everything; choose where to keep it</source>
            <translation>Eén GeoPackage waar alles in staat; kies waar u het bewaart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Nothing (add partners later)</source>
            <translation>Niets (partners later toevoegen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Organisations only, as far as known; complete and correct them afterwards under “Collaboration…”.</source>
            <translation>Alleen organisaties, voor zover bekend; vul ze daarna aan en verbeter ze bij “Samenwerking…”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>A collaboration.json with partners, contacts and rules; may stay empty</source>
            <translation>Een collaboration.json met partners, contactpersonen en regels; mag leeg blijven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Begin from</source>
            <translation>Begin vanuit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Partners from file</source>
            <translation>Partners uit bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/new_dossier_dialog.py" />
            <source>Partners can also be added with their first delivery.</source>
            <translation>Partners kunnen ook bij hun eerste levering worden toegevoegd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Determine</source>
            <translation>Bepalen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Find the opportunities as of the peildatum with these agreements</source>
            <translation>De koppelkansen op de peildatum zoeken met deze afspraken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Programme…</source>
            <translation>Programma…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Joint periods of all opportunities together, year by year</source>
            <translation>Gezamenlijke perioden van alle koppelkansen in samenhang, per jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>By hand</source>
            <translation>Met de hand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Leave a work out, add one, split or merge; with a reason, and an undo</source>
            <translation>Werk weglaten of toevoegen, splitsen of samenvoegen; met een reden, en ongedaan te maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Search by street, partner, work, year …</source>
            <translation>Zoek op straat, partner, werk, jaar …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Opportunities in which all these words occur</source>
            <translation>Koppelkansen waarin al deze woorden voorkomen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Show or hide the filter; it holds for map, list and timeline</source>
            <translation>Filter tonen of verbergen; het geldt voor kaart, lijst en tijdlijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Timeline</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Choose an opportunity to see it on the map.</source>
            <translation>Kies een koppelkans om deze op de kaart te zien.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Take in the plans of at least two partners (step Deliveries), then determine.</source>
            <translation>Lees de plannen van minstens twee partners in (stap Leveringen) en laat dan bepalen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Nothing determined yet: take in deliveries, then press “Determine”.</source>
            <translation>Nog niets bepaald: lees leveringen in en druk dan op “Bepalen”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>&lt;b&gt;{opportunities} opportunities&lt;/b&gt; avoid {openings} openings; {points} coordination points; {conflicts} works in conflict with graafrust, {more} more if all opportunities are carried out.</source>
            <translation>&lt;b&gt;{opportunities} koppelkansen&lt;/b&gt; vermijden {openings} opbrekingen; {points} coördinatiepunten; {conflicts} werken strijdig met graafrust, en nog {more} als alle kansen worden uitgevoerd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>No works meet: widen the agreements, or take in the plans of more partners.</source>
            <translation>Geen werken komen samen: verruim de afspraken, of lees plannen van meer partners in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Shown: {shown} of {all}, by search and filter.</source>
            <translation>Getoond: {shown} van {all}, door zoeken en filter.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Filter: on</source>
            <translation>Filter: aan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunities_page.py" />
            <source>{number} is proposed for {period}</source>
            <translation>{number} is voorgesteld voor {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Shared:</source>
            <translation>Gedeeld:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>From deep to shallow:</source>
            <translation>Van diep naar ondiep:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Last chance to join</source>
            <translation>Laatste kans om mee te doen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>If this goes on, these get in conflict with graafrust:</source>
            <translation>Als dit doorgaat, worden strijdig:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Seen by one side only</source>
            <translation>Eenzijdig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>To reconsider: this changed since it was decided</source>
            <translation>Te herbeoordelen: dit is gewijzigd sinds het besluit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Fixed works in the same street that fit no joint period: coordinate them ({period}).</source>
            <translation>Vaste werken in dezelfde straat die in geen gezamenlijke periode passen: stem ze op elkaar af ({period}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Together in &lt;b&gt;{period}&lt;/b&gt;: {openings} openings and {days} days of nuisance avoided, {metres} m shared.</source>
            <translation>Samen in &lt;b&gt;{period}&lt;/b&gt;: {openings} opbrekingen en {days} dagen hinder vermeden, {metres} m gedeeld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Agreed: &lt;b&gt;{period}&lt;/b&gt;.</source>
            <translation>Afgesproken: &lt;b&gt;{period}&lt;/b&gt;.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>leave out</source>
            <translation>weglaten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Score {score} (certainty {certainty}%)</source>
            <translation>Score {score} (zekerheid {certainty}%)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>{points} of {weight}</source>
            <translation>{points} van {weight}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>choose</source>
            <translation>kiezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>{period} (as found)</source>
            <translation>{period} (zoals gevonden)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Other joint periods</source>
            <translation>Andere gezamenlijke periodes</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>Why not together with those nearby</source>
            <translation>Waarom niet samen met wie in de buurt werkt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_html.py" />
            <source>add</source>
            <translation>toevoegen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Together in</source>
            <translation>Samen in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>K: opportunity to work together; C: coordination point, fixed works that must talk</source>
            <translation>K: koppelkans; C: coördinatiepunt, vaste werken die moeten overleggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>0–100; the bar shows which terms it is made of, rest on it to read them</source>
            <translation>0–100; de balk toont uit welke termen de score bestaat, wijs aan om ze te lezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>The joint period; ✓: chosen by the partners; ✋: changed by hand</source>
            <translation>De gezamenlijke periode; ✓: gekozen door de partners; ✋: met de hand gewijzigd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Street or place</source>
            <translation>Straat of plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Partners with a work in it, the trekker first</source>
            <translation>Partners met een werk erin, de trekker eerst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>talk</source>
            <translation>overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>{label}: {points} of {weight}</source>
            <translation>{label}: {points} van {weight}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>Chosen: {chosen}; found: {found}</source>
            <translation>Gekozen: {chosen}; gevonden: {found}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/opportunity_table.py" />
            <source>The opportunities, best first; what is chosen is shown on the map and explained below</source>
            <translation>De koppelkansen, de beste eerst; de gekozen kans staat op de kaart en wordt hieronder toegelicht</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Column profiles</source>
            <translation>Kolomprofielen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>How the lists of each partner are read: kept when a delivery is taken in. A profile is a readable file that other collaborations can use; it holds no works and no persons.</source>
            <translation>Hoe de lijsten van elke partner worden gelezen; bewaard bij het inlezen van een levering. Een profiel is een leesbaar bestand dat andere samenwerkingen kunnen gebruiken; er staan geen werken of personen in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>How the lists of each partner are read; choose one to export or delete it</source>
            <translation>Hoe de lijsten van elke partner gelezen worden; kies er een om die te exporteren of te verwijderen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Profile</source>
            <translation>Profiel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exporteren…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importeren…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>(all)</source>
            <translation>(alle)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>No profile is kept yet.</source>
            <translation>Er is nog geen profiel bewaard.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Export the profile</source>
            <translation>Profiel exporteren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Column profile</source>
            <translation>Kolomprofiel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Import a profile</source>
            <translation>Profiel importeren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/profiles_dialog.py" />
            <source>Delete the profile “{name}”? The next delivery of this partner will be asked about again.</source>
            <translation>Het profiel “{name}” verwijderen? Bij de volgende levering van deze partner wordt weer om keuzes gevraagd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Choosing the programme</source>
            <translation>Het programma kiezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Programme per year</source>
            <translation>Programma per jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Left out ({count})</source>
            <translation>Niet in het programma ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Left out</source>
            <translation>Niet in het programma</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Capacity from a file…</source>
            <translation>Capaciteit uit een bestand…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Save…</source>
            <translation>Opslaan…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Save as</source>
            <translation>Opslaan als</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Openings</source>
            <translation>Opbrekingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/programme_dialog.py" />
            <source>Choose a line to see its opportunity on the map</source>
            <translation>Kies een regel om de koppelkans op de kaart te zien</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Made</source>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Double-click to open</source>
            <translation>Dubbelklik om te openen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Made in this session (double-click to open)</source>
            <translation>Gemaakt in deze sessie (dubbelklik om te openen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>What can be made from the dossier; Enter makes the chosen one</source>
            <translation>Wat uit het dossier gemaakt kan worden; Enter maakt het gekozen document</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Nobody sees more than is shared with this audience</source>
            <translation>Niemand ziet meer dan met deze lezers wordt gedeeld</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>With what the partners estimated, in euro</source>
            <translation>Met wat de partners hebben geraamd, in euro</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Documents for</source>
            <translation>Stukken voor</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Map of</source>
            <translation>Kaart van</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Size of the paper</source>
            <translation>Papierformaat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>What the map shows</source>
            <translation>Wat de kaart toont</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>The year that it is about</source>
            <translation>Het jaar waarover het gaat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>The meeting that it is about</source>
            <translation>Het overleg waarover het gaat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Of the map on paper</source>
            <translation>Van de kaart op papier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Only for who may see it</source>
            <translation>Alleen voor wie het mag zien</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Make…</source>
            <translation>Maken…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Open when ready</source>
            <translation>Openen als het klaar is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Opens the file in its own program as soon as it is made</source>
            <translation>Opent het bestand in zijn eigen programma zodra het gemaakt is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>House style…</source>
            <translation>Huisstijl…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Logo, colour, font and map template for all documents</source>
            <translation>Logo, kleur, lettertype en kaartsjabloon voor alle documenten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Who sees what, copies…</source>
            <translation>Wie ziet wat, kopieën…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>What each audience would see, and a copy of the dossier to hand over</source>
            <translation>Wat elk publiek te zien krijgt, en een kopie van het dossier om over te dragen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Read back…</source>
            <translation>Teruglezen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Workbooks that the partners filled in; you see what changes before it is stored</source>
            <translation>Werkboeken die de partners invulden; u ziet wat er verandert voordat het wordt opgeslagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Everything is made from the dossier as it is now, as of the peildatum.</source>
            <translation>Alles wordt gemaakt van het dossier zoals het nu is, naar de peildatum.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>the year after the peildatum, or all</source>
            <translation>het jaar na de peildatum, of alles</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>no meeting was held yet</source>
            <translation>er is nog geen overleg gehouden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/proposal_page.py" />
            <source>Making {file}</source>
            <translation>{file} wordt gemaakt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/reason_dialog.py" />
            <source>Choices</source>
            <translation>Keuzes</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/reason_dialog.py" />
            <source>Tick what it is about, with the space bar</source>
            <translation>Vink aan waar het om gaat, ook met de spatiebalk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/reason_dialog.py" />
            <source>&amp;Reason (is remembered and shown):</source>
            <translation>&amp;Reden (wordt onthouden en getoond):</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/reason_dialog.py" />
            <source>Why this is changed by hand; everyone reads it later</source>
            <translation>Waarom dit met de hand wordt gewijzigd; iedereen leest het later</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>Which lines of the report are shown</source>
            <translation>Welke regels van het verslag te zien zijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>What was rejected, doubtful, repaired or assumed, by row of the file</source>
            <translation>Wat is afgekeurd, twijfelachtig, hersteld of aangenomen, per rij van het bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>A workbook to send back to the partner, in its own columns</source>
            <translation>Een werkboek om terug te sturen naar de partner, in de eigen kolommen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>&amp;Show</source>
            <translation>&amp;Toon</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/report_view.py" />
            <source>everything ({count})</source>
            <translation>alles ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>A figure per line; choose one to see its course over the meetings</source>
            <translation>Eén cijfer per regel; kies er een om het verloop over de overleggen te zien</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Earlier meeting</source>
            <translation>Eerder overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Per discipline</source>
            <translation>Per discipline</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Keep for this meeting</source>
            <translation>Bewaren voor dit overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>So that the next meetings show what changed</source>
            <translation>Zodat de volgende overleggen tonen wat er veranderde</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Streets on the map</source>
            <translation>Straten op de kaart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>How often each street opens, as planned and with the proposals; once more takes it off the map</source>
            <translation>Hoe vaak elke straat open gaat, zoals gepland en met de koppelkansen; nog eens haalt het van de kaart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Save figures…</source>
            <translation>Cijfers opslaan…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Figures, years, meetings and streets as Excel or CSV</source>
            <translation>Cijfers, jaren, overleggen en straten als Excel of CSV</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Save charts…</source>
            <translation>Grafieken opslaan…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>All charts as PDF or PNG</source>
            <translation>Alle grafieken als PDF of PNG</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>As of {day}. Rest on a line to read what it means.</source>
            <translation>Op peildatum {day}. Houd de muis op een regel om te lezen wat die betekent.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>Keep the figures at every meeting; from the second one on their course stands here.</source>
            <translation>Bewaar de cijfers bij elk overleg; vanaf het tweede staat hier het verloop.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>The figures of this meeting are kept</source>
            <translation>De cijfers van dit overleg zijn bewaard</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/result_page.py" />
            <source>No street of the streets layer opens: take in a streets layer (step Deliveries).</source>
            <translation>Geen straat uit de stratenlaag gaat open: lees een stratenlaag in (stap Leveringen).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>The PostgreSQL connections that QGIS knows on this PC</source>
            <translation>De PostgreSQL-verbindingen die QGIS op deze pc kent</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>The schema on the server that holds the dossier</source>
            <translation>Het schema op de server waarin het dossier staat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Look for dossiers</source>
            <translation>Dossiers zoeken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Which schemas of this server hold a dossier that you may read</source>
            <translation>Welke schema’s op deze server een dossier hebben dat u mag lezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>So it is named for qgis_process and in scripts; there is never a password in it</source>
            <translation>Zo heet het voor qgis_process en in scripts; er staat nooit een wachtwoord in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Connection</source>
            <translation>Verbinding</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Set the schema up first (administrator of the server)</source>
            <translation>Schema eerst inrichten (beheerder van de server)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>Makes schema, tables, rights and a role for the coordinator and for each partner; existing ones stay</source>
            <translation>Maakt schema, tabellen, rechten en een rol voor de coördinator en voor elke partner; wat er al is blijft</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>No dossier was found there that you may read.</source>
            <translation>Daar is geen dossier gevonden dat u mag lezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>QGIS knows no PostgreSQL connection yet. Make one under Layer › Data Source Manager › PostgreSQL, with a service or an authentication, and come back here.</source>
            <translation>QGIS kent nog geen PostgreSQL-verbinding. Maak er een onder Kaartlagen › Databronnen beheren › PostgreSQL, met een service of een authenticatie, en kom hier terug.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/server_dialog.py" />
            <source>This connection keeps its password in the settings of QGIS, which Afstemming does not use. Put it in QGIS’s authentication, or use a service of PostgreSQL.</source>
            <translation>Deze verbinding bewaart haar wachtwoord in de instellingen van QGIS; dat gebruikt Afstemming niet. Zet het in de authenticatie van QGIS, of gebruik een service van PostgreSQL.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>The copy of {moment} was put back.</source>
            <translation>De kopie van {moment} is teruggezet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>The damaged file is kept as {name}.</source>
            <translation>Het beschadigde bestand is bewaard als {name}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>What you see may be older. It is tried again by itself.</source>
            <translation>Wat u ziet, kan ouder zijn. Het wordt vanzelf opnieuw geprobeerd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>No connection with the server</source>
            <translation>Geen verbinding met de server</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>The connection with the server is there again.</source>
            <translation>De verbinding met de server is er weer.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/session.py" />
            <source>Put back the copy of {moment}</source>
            <translation>Kopie van {moment} terugzetten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Put this dossier on a server…</source>
            <translation>Dit dossier op een server zetten…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Take a copy along…</source>
            <translation>Kopie meenemen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Bring a copy back…</source>
            <translation>Kopie terugbrengen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Open a shared dossier</source>
            <translation>Gedeeld dossier openen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Put this dossier on a server</source>
            <translation>Dit dossier op een server zetten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Put it there</source>
            <translation>Daar neerzetten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Putting the dossier on the server</source>
            <translation>Dossier wordt op de server gezet</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Taking a copy along</source>
            <translation>Kopie wordt gemaakt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>{file} is made.</source>
            <translation>{file} is gemaakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Bringing back what was said</source>
            <translation>Besluiten worden teruggebracht</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Brought back from the copy: {count}.</source>
            <translation>Teruggebracht uit de kopie: {count}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Brought back from the copy</source>
            <translation>Teruggebracht uit de kopie</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Changed on the server as well, so left there as it is:</source>
            <translation>Ook op de server gewijzigd, en daar dus zo gelaten:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/shared_menu.py" />
            <source>Not brought back; do this on the server itself:</source>
            <translation>Niet teruggebracht; doe dit op de server zelf:</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Who sees what</source>
            <translation>Wie ziet wat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>A partner's own plans are stored at its own desk only</source>
            <translation>Eigen plannen van een partner worden alleen op de werkplek van die partner bewaard</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>The table below shows what they see</source>
            <translation>De tabel hieronder toont wat zij zien</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>This desk works for</source>
            <translation>Deze werkplek werkt voor</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Seen by</source>
            <translation>Gezien door</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Every work as this audience sees it; what is kept back is empty</source>
            <translation>Elk werk zoals deze lezers het zien; wat wordt achtergehouden is leeg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Fields that a partner keeps back</source>
            <translation>Gegevens die een partner achterhoudt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>the coordinator</source>
            <translation>de coördinator</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Copy for this audience…</source>
            <translation>Kopie voor dit publiek…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Save this table…</source>
            <translation>Deze tabel bewaren…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>{audience}: of {count} works {gone} are not seen at all and {masked} in part.</source>
            <translation>{audience}: van {count} werken zijn er {gone} helemaal niet te zien en {masked} gedeeltelijk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Whose fields are kept back</source>
            <translation>Van wie velden worden achtergehouden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Per field who may see it</source>
            <translation>Per veld wie het mag zien</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>May be seen by</source>
            <translation>Mag gezien worden door</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>all partners, and public documents as far as they hold it</source>
            <translation>alle partners, en in openbare stukken voor zover het daarin staat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>the partners only, no public document</source>
            <translation>alleen de partners, niet in openbare stukken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>only its own desk</source>
            <translation>alleen de eigen werkplek</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/sharing_dialog.py" />
            <source>Who may see this field of this partner</source>
            <translation>Wie dit veld van deze partner mag zien</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>Keep the style of the chosen layer as my own</source>
            <translation>Stijl van de gekozen laag bewaren als eigen stijl</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>For every dossier on this desk; for one dossier: put the file in “stijlen” beside it</source>
            <translation>Voor elk dossier op deze werkplek; voor één dossier: zet het bestand in de map “stijlen” ernaast</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>Back to the style of Afstemming</source>
            <translation>Terug naar de stijl van Afstemming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>Open the folder of own styles</source>
            <translation>Map met eigen stijlen openen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/style_menu.py" />
            <source>Kept as {file}</source>
            <translation>Bewaard als {file}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline.py" />
            <source>No works to show here.</source>
            <translation>Hier zijn geen werken om te tonen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline.py" />
            <source>put in: {period}</source>
            <translation>gezet op: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_layout.py" />
            <source>Q{n}</source>
            <translation>K{n}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_layout.py" />
            <source>H{n}</source>
            <translation>H{n}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_paint.py" />
            <source>… and {count} works more</source>
            <translation>… en nog {count} werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_paint.py" />
            <source>agreed: {period}</source>
            <translation>afgesproken: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_paint.py" />
            <source>together: {period}</source>
            <translation>samen: {period}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Works of the timeline</source>
            <translation>Werken op de tijdlijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>This opportunity</source>
            <translation>Deze koppelkans</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>What is on the map</source>
            <translation>Wat op de kaart staat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Which works the timeline shows</source>
            <translation>Welke werken de tijdlijn toont</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Show more time (−)</source>
            <translation>Meer tijd tonen (−)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Show less time (+)</source>
            <translation>Minder tijd tonen (+)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Everything in view (Home)</source>
            <translation>Alles in beeld (Home)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Keep this…</source>
            <translation>Vastleggen…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Store the new period as a correction, with the reason, and determine again</source>
            <translation>De nieuwe periode als correctie bewaren, met de reden, en opnieuw bepalen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Nothing was stored; the work goes back to its own period (Escape)</source>
            <translation>Er is niets bewaard; het werk gaat terug naar zijn eigen periode (Escape)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Back to the period that the work had</source>
            <translation>Terug naar de periode die het werk had</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>{count} works on the map</source>
            <translation>{count} werken op de kaart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>One moment …</source>
            <translation>Een ogenblik …</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Keep another period</source>
            <translation>Andere periode vastleggen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>{title} goes to {period}. This is kept as a correction of what its partner delivered.</source>
            <translation>{title} gaat naar {period}. Dit wordt bewaard als correctie op wat de partner heeft geleverd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Kept: {period} ({why})</source>
            <translation>Vastgelegd: {period} ({why})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>The correction is kept and everything is determined again</source>
            <translation>De correctie is bewaard en alles is opnieuw bepaald</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/timeline_panel.py" />
            <source>Back to the delivered period ({period})</source>
            <translation>Terug naar de geleverde periode ({period})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Works without a place, and those that were placed by hand</source>
            <translation>Werken zonder plaats, en werken die met de hand zijn geplaatst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Draw on the map</source>
            <translation>Teken op de kaart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Draw the chosen work on the map</source>
            <translation>Het gekozen werk op de kaart tekenen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Place in a street…</source>
            <translation>Plaats op straat…</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Undo the placing</source>
            <translation>Plaatsing ongedaan maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>A work that nobody delivered, drawn by hand</source>
            <translation>Een werk dat niemand aanleverde, met de hand getekend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>as a line</source>
            <translation>als lijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>as an area</source>
            <translation>als vlak</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>as a point</source>
            <translation>als punt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Without a place: {count}. Choose a work and draw it, or point out its street.</source>
            <translation>Zonder plaats: {count}. Kies een werk en teken het, of wijs de straat aan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Every work has a place.</source>
            <translation>Elk werk heeft een plaats.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Placed by hand ({count})</source>
            <translation>Met de hand geplaatst ({count})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Take in a streets layer first</source>
            <translation>Lees eerst een stratenlaag in</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>No street resembles this name. Which street is it?</source>
            <translation>Geen straat lijkt op deze naam. Welke straat is het?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/unplaced_panel.py" />
            <source>Click in the map; right-click ends, Backspace takes back a point, Esc stops.</source>
            <translation>Klik in de kaart; rechtsklikken beëindigt, Backspace neemt een punt terug, Esc stopt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/year_ruler.py" />
            <source>Year ruler</source>
            <translation>Jarenbalk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/gui/year_ruler.py" />
            <source>Click a period, or drag over several. Arrow keys: earlier or later; Escape: all years</source>
            <translation>Klik op een periode of sleep over meer. Pijltjestoetsen: eerder of later; Escape: alle jaren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/cells.py" />
            <source>{what} ({count} rows: {rows})</source>
            <translation>{what} ({count} rijen: {rows})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values are geometries in text</source>
            <translation>de waarden zijn geometrieën in tekst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values lie in the range of such coordinates</source>
            <translation>de waarden vallen binnen het bereik van zulke coördinaten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values look like street names</source>
            <translation>de waarden lijken op straatnamen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values are words of that list</source>
            <translation>de waarden zijn woorden uit die lijst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/columnsample.py" />
            <source>the values are dates or periods</source>
            <translation>de waarden zijn datums of periodes</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/coordinates.py" />
            <source>The coordinate system is not known.</source>
            <translation>Het coördinatenstelsel is niet bekend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/coordinates.py" />
            <source>Give its code, for instance EPSG:28992 (RD).</source>
            <translation>Geef de code op, bijvoorbeeld EPSG:28992 (RD).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/coordinates.py" />
            <source>not valid</source>
            <translation>niet geldig</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>{day}-{month}-{year} is no day of the calendar.</source>
            <translation>{day}-{month}-{year} bestaat niet als datum.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>{day} lies before {year}: probably a date that Excel made of an empty cell or a number.</source>
            <translation>{day} ligt vóór {year}: waarschijnlijk een datum die Excel van een lege cel of een getal maakte.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>{day} lies after {year}.</source>
            <translation>{day} ligt na {year}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>The end {end} lies before the start {start}.</source>
            <translation>Het einde {end} ligt vóór de start {start}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no month {number}; write a week as “week 34 2026”.</source>
            <translation>Er is geen maand {number}; schrijf een week als “week 34 2026”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no quarter {number}.</source>
            <translation>Kwartaal {number} bestaat niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no half year {number}.</source>
            <translation>Halfjaar {number} bestaat niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>There is no week {number} in {year}.</source>
            <translation>Week {number} bestaat niet in {year}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Part of a period read as {span}.</source>
            <translation>Deel van een periode gelezen als {span}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Season read as {span}.</source>
            <translation>Seizoen gelezen als {span}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Day and month stand in another order than in the column.</source>
            <translation>Dag en maand staan in een andere volgorde dan in de rest van de kolom.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Open end taken as {span}.</source>
            <translation>Open einde opgevat als {span}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>No period is given (“{value}”).</source>
            <translation>Er is geen periode opgegeven (“{value}”).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>This is too long a text to be a period.</source>
            <translation>Deze tekst is te lang voor een periode.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>Read out of the text “{value}”.</source>
            <translation>Gelezen uit de tekst “{value}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>“{value}” is no year between {first} and {last}, nor a date.</source>
            <translation>“{value}” is geen jaar tussen {first} en {last}, en ook geen datum.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>The year is missing in “{value}”.</source>
            <translation>In “{value}” ontbreekt het jaar.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dategrammar.py" />
            <source>“{value}” cannot be read as a period.</source>
            <translation>“{value}” kan niet als periode worden gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>The number {value} is neither a year nor a date.</source>
            <translation>Het getal {value} is geen jaar en geen datum.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>No period is given.</source>
            <translation>Er is geen periode opgegeven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>The end “{end}” lies before the start “{start}”.</source>
            <translation>Het einde “{end}” ligt vóór de start “{start}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>No end was given (“{end}”).</source>
            <translation>Er is geen einde opgegeven (“{end}”).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/dates.py" />
            <source>No start was given; the end is used.</source>
            <translation>Er is geen start opgegeven; het einde wordt gebruikt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Reading the rows of {file}</source>
            <translation>Rijen van {file} worden gelezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>A column profile of kind {kind} is not for deliveries.</source>
            <translation>Een kolomprofiel van de soort {kind} is niet bedoeld voor leveringen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>There are no rows in it.</source>
            <translation>Er staan geen rijen in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Ask the partner for a filled list.</source>
            <translation>Vraag de partner om een ingevulde lijst.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Point out the column in the column profile. The columns are: {columns}.</source>
            <translation>Wijs de kolom aan in het kolomprofiel. De kolommen zijn: {columns}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No columns were recognised.</source>
            <translation>Er zijn geen kolommen herkend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No column with a period, date or year was recognised.</source>
            <translation>Er is geen kolom met een periode, datum of jaar herkend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No column with a place (street, coordinates, geometry) was recognised.</source>
            <translation>Er is geen kolom met een plaats (straat, coördinaten, geometrie) herkend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>It is not known whose plans these are.</source>
            <translation>Het is niet bekend van wie deze plannen zijn.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Choose the partner, or point out the column with partners.</source>
            <translation>Kies de partner of wijs de kolom met partners aan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No partner is given.</source>
            <translation>Er is geen partner opgegeven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The route is a detour around a work, not a work.</source>
            <translation>De route is een omleiding om een werk heen, geen werk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Columns without a field of their own are kept with each work: {columns}.</source>
            <translation>Kolommen zonder eigen veld worden bij elk werk bewaard: {columns}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The row is the same as row {row}.</source>
            <translation>De rij is gelijk aan rij {row}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The row is the same as an earlier one; both are taken in, as it has no reference.</source>
            <translation>De rij is gelijk aan een eerdere; beide zijn ingelezen, want de rij heeft geen kenmerk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Ask the partner whether they are two works.</source>
            <translation>Vraag de partner of het twee werken zijn.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>The reference was used before, for something else.</source>
            <translation>Dit kenmerk is eerder gebruikt, voor iets anders.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>{reference} in row {row}</source>
            <translation>{reference} in rij {row}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>Ask the partner for one reference per work.</source>
            <translation>Vraag de partner om één kenmerk per werk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/delivery.py" />
            <source>No row names a partner.</source>
            <translation>In geen enkele rij staat een partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>No header row with column names was found.</source>
            <translation>Er is geen kopregel met kolomnamen gevonden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>Put one row with column names directly above the first row of data.</source>
            <translation>Zet één rij met kolomnamen direct boven de eerste rij met gegevens.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>name “{name}”</source>
            <translation>naam “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>“{part}” in the name “{name}”</source>
            <translation>“{part}” in de naam “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/headers.py" />
            <source>name “{name}” resembles “{known}”</source>
            <translation>naam “{name}” lijkt op “{known}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Asking the location service: {count} of {total}</source>
            <translation>Locatiedienst bevragen: {count} van {total}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>The location service is not certain; did you mean {names}?</source>
            <translation>De locatiedienst is niet zeker; bedoelt u {names}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Correct the name, or draw the place on the map.</source>
            <translation>Verbeter de naam of teken de plaats op de kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Placed by the location service.</source>
            <translation>Geplaatst door de locatiedienst.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Check the place on the map.</source>
            <translation>Controleer de plaats op de kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>The location service fails; works are placed without it: {reason}</source>
            <translation>De locatiedienst werkt niet; werken worden zonder geplaatst: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Check the address of the location service.</source>
            <translation>Controleer het adres van de locatiedienst.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>The location service was asked {count} times; the other rows are placed without it.</source>
            <translation>De locatiedienst is {count} keer bevraagd; de overige rijen worden zonder geplaatst.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/location.py" />
            <source>Give the collaboration a streets layer, or draw the place on the map.</source>
            <translation>Voeg een stratenlaag aan de samenwerking toe of teken de plaats op de kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The coordinate system that the table states is not known; the coordinates decide.</source>
            <translation>Het coördinatenstelsel dat de tabel vermeldt, is niet bekend; de coördinaten geven de doorslag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner which one it is.</source>
            <translation>Vraag de partner welk stelsel het is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The geometry text cannot be read.</source>
            <translation>De geometrietekst kan niet worden gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Write it as WKT, for instance LINESTRING (155000 463000, 155100 463050).</source>
            <translation>Schrijf deze als WKT, bijvoorbeeld LINESTRING (155000 463000, 155100 463050).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The coordinate is not a number.</source>
            <translation>De coördinaat is geen getal.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Write metres (RD) or decimal degrees.</source>
            <translation>Gebruik meters (RD) of decimale graden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>x and y (or latitude and longitude) were exchanged in this row; they are put right.</source>
            <translation>x en y (of breedte- en lengtegraad) waren in deze rij verwisseld; ze zijn rechtgezet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner to exchange the two values.</source>
            <translation>Vraag de partner de twee waarden om te wisselen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The table states {stated}, but its coordinates are {found}; the coordinates are believed.</source>
            <translation>De tabel vermeldt {stated}, maar de coördinaten zijn {found}; de coördinaten worden aangehouden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner to state the right coordinate system.</source>
            <translation>Vraag de partner het juiste coördinatenstelsel te vermelden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The table states no coordinate system; its coordinates are {found}.</source>
            <translation>De tabel vermeldt geen coördinatenstelsel; de coördinaten zijn {found}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>x and y (or latitude and longitude) were exchanged in the whole table; they are put right.</source>
            <translation>In de hele tabel waren x en y (of breedte- en lengtegraad) verwisseld; dit is rechtgezet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Ask the partner to exchange the two columns.</source>
            <translation>Vraag de partner de twee kolommen om te wisselen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Repaired: self-crossing outline ({reason}).</source>
            <translation>Hersteld: omtrek die zichzelf kruist ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Repaired: the shape was not valid ({reason}).</source>
            <translation>Hersteld: de vorm was niet geldig ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Nothing of its kind was left; what remains is a line or point.</source>
            <translation>Van de oorspronkelijke vorm bleef niets over; wat rest, is een lijn of punt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Check the shape on the map.</source>
            <translation>Controleer de vorm op de kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>x and y (or latitude and longitude) seem to be exchanged in this row.</source>
            <translation>In deze rij lijken x en y (of breedte- en lengtegraad) verwisseld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>Correct them, or choose the right coordinate system.</source>
            <translation>Verbeter ze of kies het juiste coördinatenstelsel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>The coordinates lie in no known system within the area of {crs}.</source>
            <translation>De coördinaten liggen in geen enkel bekend stelsel binnen het gebied van {crs}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/places.py" />
            <source>There is no streets layer to find the street in.</source>
            <translation>Er is geen stratenlaag om de straat in te zoeken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>This is no column profile ({error}).</source>
            <translation>Dit is geen kolomprofiel ({error}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Make a new profile from the partner's file.</source>
            <translation>Maak een nieuw profiel op basis van het bestand van de partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>This column profile was made by a newer version of Afstemming.</source>
            <translation>Dit kolomprofiel is gemaakt met een nieuwere versie van Afstemming.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Update the plugin.</source>
            <translation>Werk de plugin bij.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>The column profile names unknown fields: {fields}.</source>
            <translation>Het kolomprofiel bevat onbekende velden: {fields}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Correct or remove them.</source>
            <translation>Verbeter of verwijder ze.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>The column profile cannot be read ({error}).</source>
            <translation>Het kolomprofiel kan niet worden gelezen ({error}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>Choose another profile or make a new one.</source>
            <translation>Kies een ander profiel of maak een nieuw profiel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/profile.py" />
            <source>names and values must be text</source>
            <translation>namen en waarden moeten tekst zijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>The archive holds no file that can be read.</source>
            <translation>Het archief bevat geen leesbaar bestand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>Put the whole shapefile (.shp, .shx, .dbf, .prj) or another known file into it.</source>
            <translation>Zet de volledige shapefile (.shp, .shx, .dbf, .prj) of een ander bekend bestand erin.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>File skipped: {reason}</source>
            <translation>Bestand overgeslagen: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>The archive is damaged ({reason}).</source>
            <translation>Het archief is beschadigd ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>Download or copy it again.</source>
            <translation>Download of kopieer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>The archive cannot be unpacked ({reason}).</source>
            <translation>Het archief kan niet worden uitgepakt ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/archive.py" />
            <source>Free some space on the disk of the temporary folder.</source>
            <translation>Maak ruimte vrij op de schijf met de tijdelijke map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>The feed is damaged or incomplete ({reason}).</source>
            <translation>De feed is beschadigd of onvolledig ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>Download it again.</source>
            <translation>Download de feed opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>The feed holds no works of the chosen organisations.</source>
            <translation>De feed bevat geen werken van de gekozen organisaties.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/datex.py" />
            <source>Check how the feed writes their names.</source>
            <translation>Controleer hoe hun namen in de feed zijn geschreven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/dbf.py" />
            <source>The shapefile states the encoding {stated}, but its texts are {encoding}; the texts are believed.</source>
            <translation>De shapefile zegt dat de codering {stated} is, maar de teksten zijn {encoding}; de teksten zijn geloofd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/dbf.py" />
            <source>Check names with accents.</source>
            <translation>Controleer namen met accenten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/dbf.py" />
            <source>The shapefile does not state its encoding (.cpg); read as {encoding}.</source>
            <translation>De shapefile vermeldt geen tekencodering (.cpg); gelezen als {encoding}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This is the lock file that Excel keeps while a workbook is open, not the workbook.</source>
            <translation>Dit is het vergrendelingsbestand dat Excel bewaart zolang een werkboek open is, niet het werkboek zelf.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Choose the file without “~$” in front of its name.</source>
            <translation>Kies het bestand zonder “~$” aan het begin van de naam.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This is a folder.</source>
            <translation>Dit is een map.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Choose one file.</source>
            <translation>Kies één bestand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is empty.</source>
            <translation>Het bestand is leeg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask the partner to deliver it again.</source>
            <translation>Vraag de partner het opnieuw te leveren.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file does not exist.</source>
            <translation>Het bestand bestaat niet.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Check the folder and the name; a network drive may be disconnected.</source>
            <translation>Controleer de map en de naam; mogelijk is een netwerkschijf niet verbonden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The compressed file is damaged or incomplete.</source>
            <translation>Het gecomprimeerde bestand is beschadigd of onvolledig.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file cannot be read ({reason}).</source>
            <translation>Het bestand kan niet worden gelezen ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Close it in other programs, or ask for the right to read it.</source>
            <translation>Sluit het in andere programma’s of vraag leesrechten aan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This is only one part of a shapefile.</source>
            <translation>Dit is maar één onderdeel van een shapefile.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Choose the file ending in .shp; the others must lie beside it.</source>
            <translation>Kies het bestand dat eindigt op .shp; de andere moeten ernaast staan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>AutoCAD's own drawings (.dwg) cannot be read.</source>
            <translation>AutoCAD-tekeningen (.dwg) kunnen niet worden gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Save it in AutoCAD as .dxf.</source>
            <translation>Sla hem in AutoCAD op als .dxf.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The workbook is protected with a password.</source>
            <translation>Het werkboek is beveiligd met een wachtwoord.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Open it in Excel, remove the password (File › Info) and save it again.</source>
            <translation>Open het in Excel, verwijder het wachtwoord (Bestand › Info) en sla het opnieuw op.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is damaged: it cannot be unpacked.</source>
            <translation>Het bestand is beschadigd: het kan niet worden uitgepakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Download or copy it again; open it in its own program to check.</source>
            <translation>Download of kopieer het opnieuw; open het ter controle in het eigen programma.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Binary workbooks (.xlsb) are not read.</source>
            <translation>Binaire werkboeken (.xlsb) worden niet gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Save it in Excel as .xlsx.</source>
            <translation>Sla het in Excel op als .xlsx.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is not a spreadsheet, though its name says so.</source>
            <translation>Het bestand is geen spreadsheet, al zegt de naam van wel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Open it and save it again as .xlsx, or give it its right name (for instance .csv).</source>
            <translation>Open het en sla het opnieuw op als .xlsx, of geef het de juiste extensie (bijvoorbeeld .csv).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The file is damaged, or it is not what its name says.</source>
            <translation>Het bestand is beschadigd, of is niet wat zijn naam zegt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask the partner to export it again.</source>
            <translation>Vraag de partner het opnieuw te exporteren.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>This kind of file is not known.</source>
            <translation>Dit type bestand is niet bekend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask for .xlsx, .csv, .gpkg, .shp, .gdb, .geojson, .gml, .kml, .dxf or a zip of these.</source>
            <translation>Vraag om .xlsx, .csv, .gpkg, .shp, .gdb, .geojson, .gml, .kml, .dxf of een zip daarvan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The XML file carries a document type declaration, which can hide harmful content.</source>
            <translation>Het XML-bestand bevat een documenttypedeclaratie; daarin kan schadelijke inhoud schuilgaan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Ask the partner for a file without a DTD (&lt;!DOCTYPE …&gt;).</source>
            <translation>Vraag de partner om een bestand zonder DTD (&lt;!DOCTYPE …&gt;).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>The XML is damaged near line {line}.</source>
            <translation>De XML is beschadigd rond regel {line}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/detect.py" />
            <source>Download or export it again.</source>
            <translation>Download of exporteer het opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>There is nothing in it.</source>
            <translation>Er staat niets in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>Deliver a list with a header row.</source>
            <translation>Lever een lijst met een kopregel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>There are no rows below the header.</source>
            <translation>Er staan geen rijen onder de kopregel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>Check whether the right sheet was delivered.</source>
            <translation>Controleer of het juiste blad is geleverd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>The header was found in row {row}; what stands above it is not read.</source>
            <translation>De kopregel staat in rij {row}; wat erboven staat, wordt niet gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>What stands below the list is not read as works.</source>
            <translation>Wat onder de lijst staat, is niet als werk gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>If it holds works, put them in the list, without a blank row before them.</source>
            <translation>Staan er werken bij, zet die dan in de lijst, zonder lege rij ervoor.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>A repeated header row is skipped.</source>
            <translation>Een herhaalde kopregel is overgeslagen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>A row with totals is skipped.</source>
            <translation>Een rij met totalen is overgeslagen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>If it is a work, give it a title that does not begin with “Totaal”.</source>
            <translation>Als het een werk is, geef het dan een titel die niet met “Totaal” begint.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>The cell holds an error of the spreadsheet and is read as empty.</source>
            <translation>De cel bevat een spreadsheetfout en wordt als leeg gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/grid.py" />
            <source>Repair the formula.</source>
            <translation>Herstel de formule.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>The archive is protected with a password.</source>
            <translation>Het archief is beveiligd met een wachtwoord.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Unpack it by hand and take in the files inside.</source>
            <translation>Pak het zelf uit en lees de bestanden daarin in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Unpacked, the file would take {size} MB ({ratio} times its size): this looks like a zip bomb.</source>
            <translation>Uitgepakt zou het bestand {size} MB zijn ({ratio} keer zo groot): dit lijkt op een zipbom.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Ask the partner what it is; save a workbook again without empty formatted rows.</source>
            <translation>Vraag de partner wat het is; sla een werkboek opnieuw op zonder lege opgemaakte rijen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>The table has {count} columns; at most {most} can be read.</source>
            <translation>De tabel heeft {count} kolommen; er kunnen er hooguit {most} worden gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Check the separator of the file, or hand over only the columns that matter.</source>
            <translation>Controleer het scheidingsteken van het bestand of lever alleen de relevante kolommen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>The table spans more than {most} million cells.</source>
            <translation>De tabel beslaat meer dan {most} miljoen cellen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/limits.py" />
            <source>Remove what stands far from the list (often formatting), or split it.</source>
            <translation>Verwijder wat ver van de lijst staat (vaak opmaak), of splits het bestand.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>The JSON is damaged ({reason}).</source>
            <translation>De JSON is beschadigd ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>The JSON is nested too deeply.</source>
            <translation>De JSON is te diep genest.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>Ask for GeoJSON, or for an array with one object per work.</source>
            <translation>Vraag om GeoJSON of om een array met één object per werk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/records.py" />
            <source>The JSON holds no list of records.</source>
            <translation>De JSON bevat geen lijst met records.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/safe_xml.py" />
            <source>The workbook carries a document type declaration, which can hide harmful content.</source>
            <translation>Het werkboek bevat een documenttypedeclaratie; daarin kan schadelijke inhoud schuilgaan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/safe_xml.py" />
            <source>Open it in Excel and save it again.</source>
            <translation>Open het in Excel en sla het opnieuw op.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} formulas were never calculated and are read as empty: {cells}.</source>
            <translation>{count} formules zijn nooit berekend en worden als leeg gelezen: {cells}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>Open the workbook in Excel and save it, then deliver it again.</source>
            <translation>Open het werkboek in Excel, sla het op en lever het opnieuw.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>A merged cell is read for each of its rows {first}–{last}.</source>
            <translation>Een samengevoegde cel wordt voor elk van haar rijen {first}–{last} gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} hidden rows are read too: {rows}.</source>
            <translation>{count} verborgen rijen worden ook gelezen: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>Ask whether they were hidden because they lapsed.</source>
            <translation>Vraag of ze verborgen zijn omdat ze zijn vervallen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} hidden columns are read too: {names}.</source>
            <translation>{count} verborgen kolommen zijn ook gelezen: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} rows have the fill colour {colour}, which the legend calls “{meaning}”: {rows}.</source>
            <translation>{count} rijen hebben de vulkleur {colour}, volgens de legenda “{meaning}”: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} rows have the fill colour {colour}: {rows}.</source>
            <translation>{count} rijen hebben de opvulkleur {colour}: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>If the colour means something, put it in a column of its own.</source>
            <translation>Als de kleur iets betekent, zet dat dan in een eigen kolom.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} rows are struck through, so perhaps cancelled: {rows}.</source>
            <translation>{count} rijen zijn doorgehaald, dus misschien vervallen: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>Ask the partner; until then they count.</source>
            <translation>Vraag het de partner; tot dan tellen ze mee.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>{count} rows have a note on a cell; it is kept with the work: {rows}.</source>
            <translation>{count} rijen hebben een notitie bij een cel; die blijft bij het werk bewaard: {rows}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>black</source>
            <translation>zwart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>grey</source>
            <translation>grijs</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>red</source>
            <translation>rood</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>orange</source>
            <translation>oranje</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>yellow</source>
            <translation>geel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>green</source>
            <translation>groen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>blue</source>
            <translation>blauw</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>purple</source>
            <translation>paars</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/sheet_marks.py" />
            <source>pink</source>
            <translation>roze</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>The workbook is damaged ({reason}).</source>
            <translation>Het werkboek is beschadigd ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Open it in Excel, let it repair the file, and save it again.</source>
            <translation>Open het in Excel, laat het herstellen en sla het opnieuw op.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>In this old format the results of formulas are not read.</source>
            <translation>In deze oude bestandsindeling worden de uitkomsten van formules niet gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>If a column is empty that should not be, save the file in Excel as .xlsx.</source>
            <translation>Als een kolom ten onrechte leeg is, sla het bestand dan in Excel op als .xlsx.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>There is no sheet or layer of this name; there are: {names}.</source>
            <translation>Er is geen blad of laag met deze naam; wel: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Sheet skipped: {reason}</source>
            <translation>Blad overgeslagen: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Sheet skipped: it is hidden.</source>
            <translation>Blad overgeslagen: het is verborgen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>No sheet holds a list that can be read ({reasons}).</source>
            <translation>Geen enkel blad bevat een leesbare lijst ({reasons}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/spreadsheet.py" />
            <source>Deliver a sheet with one header row and one work per row.</source>
            <translation>Lever een blad met één kopregel en één werk per rij.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>The text is not UTF-8 and is read as Windows text (cp1252).</source>
            <translation>De tekst is geen UTF-8 en wordt gelezen als Windows-tekst (cp1252).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>Check names with accents; “CSV UTF-8” in Excel avoids the question.</source>
            <translation>Controleer namen met accenten; met “CSV UTF-8” in Excel voorkomt u deze vraag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>The text cannot be split into columns ({reason}).</source>
            <translation>De tekst kan niet in kolommen worden gesplitst ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/text.py" />
            <source>Look for a quotation mark that is not closed.</source>
            <translation>Zoek een aanhalingsteken dat niet is gesloten.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>No layer holds a row.</source>
            <translation>Geen enkele laag bevat een rij.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Check whether the export was made from the right selection.</source>
            <translation>Controleer of de export van de juiste selectie is gemaakt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The map file cannot be opened ({reason}).</source>
            <translation>Het kaartbestand kan niet worden geopend ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>unknown content</source>
            <translation>onbekende inhoud</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Open it in QGIS to check, and export it again (GeoPackage is safest).</source>
            <translation>Open het ter controle in QGIS en exporteer het opnieuw (bij voorkeur als GeoPackage).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Parts of the shapefile are missing: {parts}.</source>
            <translation>Er ontbreken onderdelen van de shapefile: {parts}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Put them beside the .shp; a shapefile is .shp, .shx, .dbf and .prj together.</source>
            <translation>Zet ze naast het .shp-bestand; een shapefile bestaat uit .shp, .shx, .dbf en .prj samen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>{count} texts and points of the drawing are not read.</source>
            <translation>{count} teksten en punten van de tekening zijn niet gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>While reading: {message}</source>
            <translation>Tijdens het lezen: {message}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The layer does not state its coordinate system.</source>
            <translation>De laag vermeldt geen coördinatenstelsel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Ask for the .prj file; until then the values of the coordinates decide.</source>
            <translation>Vraag om het .prj-bestand; tot die tijd geven de coördinaatwaarden de doorslag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The layer has {count} geometries per row; the first one is used.</source>
            <translation>De laag heeft {count} geometrieën per rij; de eerste wordt gebruikt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>The spreadsheet cannot be opened ({reason}).</source>
            <translation>De spreadsheet kan niet worden geopend ({reason}).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/reading/vector.py" />
            <source>Save it in Excel or LibreOffice as .xlsx.</source>
            <translation>Sla deze in Excel of LibreOffice op als .xlsx.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/routes.py" />
            <source>{rows} rows with one point each are joined into {count} lines, one per work.</source>
            <translation>{rows} rijen met elk één punt zijn samengevoegd tot {count} lijnen, één per werk.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/routes.py" />
            <source>{count} points of routes have no coordinates and are left out of their line.</source>
            <translation>{count} punten van routes hebben geen coördinaten en ontbreken in hun lijn.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/routes.py" />
            <source>Check the line on the map.</source>
            <translation>Controleer de lijn op de kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>Day and month cannot be told apart in this column; they were read as {order}.</source>
            <translation>In deze kolom zijn dag en maand niet te onderscheiden; ze zijn gelezen als {order}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>Set the order of day and month in the column profile.</source>
            <translation>Stel de volgorde van dag en maand in het kolomprofiel in.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>The profile's default was taken.</source>
            <translation>De standaardwaarde van het profiel is gebruikt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>The year stands in a row above.</source>
            <translation>Het jaar staat in een rij erboven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>No end was given; only the start counts.</source>
            <translation>Er is geen einde opgegeven; alleen de start telt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/rowperiod.py" />
            <source>No start was given; the end counts.</source>
            <translation>Er is geen start opgegeven; het einde telt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>The layer can be looked at but not asked for its features.</source>
            <translation>De laag kan wel bekeken, maar niet bevraagd worden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>Ask the manager of the service to allow “Query”.</source>
            <translation>Vraag de beheerder van de service om “Query” toe te staan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>This is not the address of an ArcGIS feature or map service.</source>
            <translation>Dit is niet het adres van een feature- of mapservice van ArcGIS.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>It ends in /FeatureServer or /MapServer, perhaps with the number of a layer.</source>
            <translation>Het eindigt op /FeatureServer of /MapServer, eventueel met het nummer van een laag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>Codes without a meaning in the service: {codes}.</source>
            <translation>Codes zonder betekenis in de service: {codes}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>They are kept as they are; ask the partner what they mean.</source>
            <translation>Ze blijven zoals ze zijn; vraag de partner wat ze betekenen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/arcgis.py" />
            <source>The service answered something else than was asked.</source>
            <translation>De service antwoordde iets anders dan gevraagd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>This is not the web address of a service.</source>
            <translation>Dit is niet het webadres van een service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Give an address that begins with https://.</source>
            <translation>Geef een adres dat begint met https://.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The address holds a password or token, which would be stored and shown with it.</source>
            <translation>Het adres bevat een wachtwoord of token, dat met het adres bewaard en getoond zou worden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Put it in an authentication configuration of QGIS, choose that, and leave it out here.</source>
            <translation>Zet het in een authenticatieconfiguratie van QGIS, kies die, en laat het hier weg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service refers to another host for its data; that is not followed.</source>
            <translation>De service verwijst voor zijn gegevens naar een andere server; die verwijzing wordt niet gevolgd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service answered with XML where JSON was asked.</source>
            <translation>De service antwoordde met XML waar JSON was gevraagd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The answer of the service carries a document type declaration.</source>
            <translation>Het antwoord van de service bevat een documenttypedeclaratie (DTD).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service reports an error without saying which.</source>
            <translation>De service meldt een fout zonder te zeggen welke.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service reports: {message}</source>
            <translation>De service meldt: {message}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service wants you to log in, or does not let you see this.</source>
            <translation>De service wil dat u inlogt, of laat u dit niet zien.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Choose an authentication configuration of QGIS for it, or renew its password or token.</source>
            <translation>Kies er een authenticatieconfiguratie van QGIS voor, of vernieuw het wachtwoord of token daarin.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service answered with a web page instead of data.</source>
            <translation>De service antwoordde met een webpagina in plaats van gegevens.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Open the address in a browser: perhaps it wants you to log in, or it is a page about the service.</source>
            <translation>Open het adres in een browser: misschien moet u inloggen, of is het een pagina over de service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service offers no layer.</source>
            <translation>De service biedt geen laag aan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service offers {count} layers: {names}.</source>
            <translation>De service biedt {count} lagen aan: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Ask for a view or layer with only the works, or choose a smaller area.</source>
            <translation>Vraag om een view of laag met alleen de werken, of kies een kleiner gebied.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>{count} of {total} features read</source>
            <translation>{count} van {total} objecten gelezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>{count} features read</source>
            <translation>{count} objecten gelezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service gave {count} of the {total} features it says it has.</source>
            <translation>De service gaf {count} van de {total} objecten die zij zegt te hebben.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Nothing was taken in. Try again; when it stays so, tell the manager of the service.</source>
            <translation>Er is niets ingelezen. Probeer het opnieuw; blijft het zo, meld het dan aan de beheerder van de service.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>Check the chosen layer, and whether you may see its content.</source>
            <translation>Controleer de gekozen laag, en of u de inhoud mag zien.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/common.py" />
            <source>The service gave {count} features twice; each is read once.</source>
            <translation>De service gaf {count} objecten dubbel; elk is één keer gelezen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/ogcapi.py" />
            <source>The service refers to a page that was read already.</source>
            <translation>De service verwijst naar een pagina die al gelezen is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/ogcapi.py" />
            <source>The service gave degrees although another coordinate system was asked; read as WGS 84.</source>
            <translation>De service gaf graden hoewel een ander coördinatenstelsel was gevraagd; gelezen als WGS 84.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/wfs.py" />
            <source>This is no WFS of version 2.0 or 1.1.</source>
            <translation>Dit is geen WFS van versie 2.0 of 1.1.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/services/wfs.py" />
            <source>Check the address; it is the one to which ?SERVICE=WFS is added.</source>
            <translation>Controleer het adres; het is het adres waar ?SERVICE=WFS achter komt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>These house numbers are not on the street in the streets layer; the whole street is shown.</source>
            <translation>Deze huisnummers liggen volgens de stratenlaag niet aan de straat; de hele straat wordt getoond.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>House numbers were not looked up; the whole street is shown.</source>
            <translation>Huisnummers zijn niet opgezocht; de hele straat wordt getoond.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Not all house numbers are on the street in the streets layer; the others are shown.</source>
            <translation>Niet alle huisnummers liggen volgens de stratenlaag aan de straat; de andere worden getoond.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The street exists in several towns: {places}.</source>
            <translation>De straat komt in meerdere woonplaatsen voor: {places}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Add a column with the town.</source>
            <translation>Voeg een kolom met de woonplaats toe.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>“{given}” is read as {name}.</source>
            <translation>“{given}” is gelezen als {name}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The side streets in “{given}” were not both found on the street; the whole street is shown.</source>
            <translation>De zijstraten in “{given}” zijn niet allebei aan de straat gevonden; de hele straat wordt getoond.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Check their names, or draw the part on the map.</source>
            <translation>Controleer de namen of teken het deel op de kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The street “{given}” is not in the streets layer.</source>
            <translation>De straat “{given}” staat niet in de stratenlaag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>Check the name, or draw the place on the map.</source>
            <translation>Controleer de naam of teken de plaats op de kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/street_text.py" />
            <source>The street “{given}” is not in the streets layer; did you mean {names}?</source>
            <translation>De straat “{given}” staat niet in de stratenlaag; bedoelt u {names}?</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>No layer has lines or polygons with a column of street names.</source>
            <translation>Geen enkele laag heeft lijnen of vlakken met een kolom met straatnamen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>Name the column “straatnaam”.</source>
            <translation>Noem de kolom “straatnaam”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>The coordinates of the streets fit no known system in the collaboration's area.</source>
            <translation>De coördinaten van de straten passen in geen enkel bekend stelsel binnen het gebied van de samenwerking.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/streets.py" />
            <source>State the coordinate system in the file (.prj).</source>
            <translation>Vermeld het coördinatenstelsel in het bestand (.prj).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>This precision of the period is not known; the dates are read as they stand.</source>
            <translation>Deze nauwkeurigheid van de periode is onbekend; de datums zijn gelezen zoals ze er staan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>Choose one of: {words}.</source>
            <translation>Kies een van: {words}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>The period was read with an assumption.</source>
            <translation>De periode is gelezen met een aanname.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>The period lies more than {years} years ahead.</source>
            <translation>De periode ligt meer dan {years} jaar in de toekomst.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>This is no date; it is left empty.</source>
            <translation>Dit is geen datum; de waarde blijft leeg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>The latest date lies before the earliest; both are left empty.</source>
            <translation>De uiterste datum ligt vóór de vroegste; beide blijven leeg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>Say in the column profile what it means.</source>
            <translation>Geef in het kolomprofiel aan wat het betekent.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>“{value}” is no known word here; the field stays unknown.</source>
            <translation>“{value}” is hier geen bekend woord; het veld blijft onbekend.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>“{value}” was read as {word}.</source>
            <translation>“{value}” is gelezen als {word}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>It is not clear who may see this work; it is shared with restrictions.</source>
            <translation>Het is niet duidelijk wie dit werk mag zien; het wordt beperkt gedeeld.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/workfields.py" />
            <source>This is no number; it is left empty.</source>
            <translation>Dit is geen getal; de waarde blijft leeg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The event was cancelled.</source>
            <translation>Het evenement is afgelast.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Neither a place nor a street is given.</source>
            <translation>Er is geen plaats en geen straat opgegeven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The discipline was not delivered in a column and is taken to be {word}.</source>
            <translation>De discipline is niet in een kolom geleverd; aangenomen is {word}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Deliver a column with the discipline.</source>
            <translation>Lever een kolom met de discipline.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>The work has a street but no place on the map yet.</source>
            <translation>Het werk heeft wel een straat, maar nog geen plaats op de kaart.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/works.py" />
            <source>Add a streets layer, correct the street's name, or place the work by hand.</source>
            <translation>Voeg een stratenlaag toe, verbeter de straatnaam of plaats het werk handmatig.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>The graafrust was withdrawn or has ended.</source>
            <translation>De graafrust is ingetrokken of beëindigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>The graafrust has no place.</source>
            <translation>De graafrust heeft geen plaats.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>The period of the graafrust was read with an assumption.</source>
            <translation>De periode van de graafrust is gelezen met een aanname.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>A line or point of graafrust was widened to a street of {metres} m on each side.</source>
            <translation>Een lijn of punt met graafrust is verbreed tot een straat van {metres} m aan weerszijden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>Deliver graafrust as polygons.</source>
            <translation>Lever graafrust als vlakken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/intake/zones.py" />
            <source>It is not given until when the graafrust lasts.</source>
            <translation>Er is niet opgegeven tot wanneer de graafrust duurt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/errors.py" />
            <source>layer/sheet “{name}”</source>
            <translation>laag/blad “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/errors.py" />
            <source>column “{name}”</source>
            <translation>kolom “{name}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/errors.py" />
            <source>value “{value}”</source>
            <translation>waarde “{value}”</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Kind of work</source>
            <translation>Soort werk</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Class of street</source>
            <translation>Wegklasse</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>House numbers</source>
            <translation>Huisnummers</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>End</source>
            <translation>Eind</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Duration</source>
            <translation>Duur</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Precision of the period</source>
            <translation>Precisie van de periode</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Earliest start</source>
            <translation>Vroegste start</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Preferred start</source>
            <translation>Voorkeursstart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Latest end</source>
            <translation>Uiterste eind</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Completed on</source>
            <translation>Gereed op</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Priority</source>
            <translation>Prioriteit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Unit of size</source>
            <translation>Eenheid van de omvang</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Width</source>
            <translation>Breedte</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Estimate</source>
            <translation>Raming</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Who may see it</source>
            <translation>Deelbaarheid</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Precision of the place</source>
            <translation>Precisie van de plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Certainty of the place</source>
            <translation>Zekerheid van de plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Assumed fields</source>
            <translation>Aannames</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>With consent</source>
            <translation>Met toestemming</translation>
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
            <translation>Breedtegraad</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Longitude</source>
            <translation>Lengtegraad</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Geometry as text</source>
            <translation>Geometrie als tekst</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Place on the map</source>
            <translation>Plaats op de kaart</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/field_labels.py" />
            <source>Further columns</source>
            <translation>Overige kolommen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>The house style cannot be kept: {reason}.</source>
            <translation>De huisstijl kan niet worden bewaard: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Check that the files are there and that you may write in this folder.</source>
            <translation>Controleer of de bestanden er zijn en of u in deze map mag schrijven.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>The house style cannot be read: {reason}.</source>
            <translation>De huisstijl kan niet worden gelezen: {reason}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Correct this file, or remove it to go on without a house style.</source>
            <translation>Verbeter dit bestand, of verwijder het om zonder huisstijl verder te gaan.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Known are: {names}.</source>
            <translation>Bekend zijn: {names}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Give a colour such as #005a9c.</source>
            <translation>Geef een kleur zoals #005a9c.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>Put a file of the kind {kinds} in the folder {folder}.</source>
            <translation>Zet een bestand van het soort {kinds} in de map {folder}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/house_style.py" />
            <source>The house style holds something that cannot be used.</source>
            <translation>In de huisstijl staat iets dat niet gebruikt kan worden.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Jan</source>
            <translation>jan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Mar</source>
            <translation>mrt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Apr</source>
            <translation>apr</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>May</source>
            <translation>mei</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Jun</source>
            <translation>jun</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Jul</source>
            <translation>jul</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Aug</source>
            <translation>aug</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Sep</source>
            <translation>sep</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Oct</source>
            <translation>okt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Nov</source>
            <translation>nov</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/model/period.py" />
            <source>Dec</source>
            <translation>dec</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/plugin.py" />
            <source>Align planned works in the street</source>
            <translation>Geplande werken in de straat op elkaar afstemmen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/agenda.py" />
            <source>4 Agenda of the meeting</source>
            <translation>4 Agenda van het overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/agenda.py" />
            <source>Everything to walk through at the next meeting: actions and agreements of earlier meetings, answers of the written round, what must be decided again, opportunities and coordination points, conflicts with graafrust, what changed since the last meeting and works that were not confirmed for long. For the desk itself: it leaves nothing out for an audience.</source>
            <translation>Alles om op het volgende overleg door te lopen: acties en afspraken van eerdere overleggen, antwoorden uit de raadpleging, wat opnieuw besloten moet worden, koppelkansen en coördinatiepunten, conflicten met graafrust, wat sinds het vorige overleg wijzigde en werken die lang niet bevestigd zijn. Voor eigen gebruik: er wordt niets weggelaten voor een doelgroep.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/agenda.py" />
            <source>Section</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/agenda.py" />
            <source>Item</source>
            <translation>Punt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Peildatum (the day as of which everything is judged; empty: today)</source>
            <translation>Peildatum (de dag waarnaar alles wordt beoordeeld; leeg: vandaag)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Works that may be ones of the earlier delivery</source>
            <translation>Werken die misschien al in de vorige levering stonden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>are new works (told in the report)</source>
            <translation>zijn nieuwe werken (staat in het verslag)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>are the likeliest ones (told in the report)</source>
            <translation>zijn de waarschijnlijkste (staat in het verslag)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>stop: store nothing</source>
            <translation>stoppen: niets opslaan</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Dossier (GeoPackage, or an address such as {example})</source>
            <translation>Dossier (GeoPackage, of een adres zoals {example})</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Address of a server</source>
            <translation>Adres van een server</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>{file}, {layer}</source>
            <translation>{file}, {layer}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>{file}, row {row}: {reason}</source>
            <translation>{file}, rij {row}: {reason}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Partners with works</source>
            <translation>Partners met werken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Near pairs</source>
            <translation>Paren dicht bij elkaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Opportunities (koppelkansen)</source>
            <translation>Koppelkansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Graafrust zones</source>
            <translation>Graafrustzones</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Works in graafrust</source>
            <translation>Werken in graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Works in conflict with graafrust</source>
            <translation>Werken strijdig met graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Further works in conflict once the opportunities are carried out</source>
            <translation>Nog meer werken strijdig zodra de koppelkansen zijn uitgevoerd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/base.py" />
            <source>Last chances</source>
            <translation>Laatste kansen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Server: bring back a file that was taken along</source>
            <translation>Server: meegenomen bestand terugbrengen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Stores what was said in the file (meetings, proposals, decisions, actions, answers) in the dossier on the server, and takes in again what was delivered in it. What was said of the same thing, or delivered of the same source, on the server meanwhile stays as it is there, and is named, so that you can choose. Other changes of works are not brought back: make them on the server.</source>
            <translation>Bewaart wat in het bestand is gezegd (overleggen, voorstellen, besluiten, acties, antwoorden) in het dossier op de server, en leest in wat daarin is geleverd. Wat op de server intussen over hetzelfde is gezegd, of uit dezelfde bron is geleverd, blijft daar staan en wordt genoemd, zodat u kunt kiezen. Andere wijzigingen van werken gaan niet mee terug: doe die op de server.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>File that was taken along</source>
            <translation>Meegenomen bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Things said that were stored</source>
            <translation>Opgeslagen uitspraken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Deliveries taken in</source>
            <translation>Ingelezen leveringen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Changed on the server as well</source>
            <translation>Ook op de server gewijzigd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/bring_back.py" />
            <source>Not brought back: {action}</source>
            <translation>Niet teruggebracht: {action}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Compare the works inside the server (shared dossier)</source>
            <translation>Werken op de server zelf vergelijken (gedeeld dossier)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>For a region or the whole country, on a dossier on a server, by its coordinator: the server itself finds the works that lie close in place and time, measures what they share, and judges every work against graafrust. Only what changed since the last time is compared again; after other agreements everything is. The pairs stand in the table engine_pair, the verdicts in engine_verdict. Several connections share the municipalities. Suited for every night, with qgis_process and a schedule.</source>
            <translation>Voor een regio of het hele land, op een dossier op een server, door de coördinator: de server zoekt zelf de werken die dicht bij elkaar liggen in plaats en tijd, meet wat zij delen, en toetst elk werk aan de graafrust. Alleen wat sinds de vorige keer is veranderd, wordt opnieuw vergeleken; na andere afspraken alles. De paren staan in de tabel engine_pair, de oordelen in engine_verdict. Meerdere verbindingen verdelen de gemeenten. Geschikt voor elke nacht, met qgis_process en een taakplanner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Connections that work at the same time (0: as many as this PC has processors)</source>
            <translation>Verbindingen die tegelijk werken (0: zoveel als deze pc processors heeft)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Works that were compared again</source>
            <translation>Werken die opnieuw zijn vergeleken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Pairs</source>
            <translation>Paren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Streets that rest</source>
            <translation>Straten met graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/compare_in_database.py" />
            <source>Verdicts on graafrust</source>
            <translation>Oordelen over graafrust</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/copy_for.py" />
            <source>Copy of the dossier for an audience</source>
            <translation>Kopie van het dossier voor een publiek</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/copy_for.py" />
            <source>A dossier to hand over, built of nothing but what the chosen audience may see: no own plans, of restricted works only place, period and contact, no history, log or rows as delivered.</source>
            <translation>Een dossier om over te dragen, opgebouwd uit alleen wat het gekozen publiek mag zien: geen eigen plannen, van beperkt deelbare werken alleen plaats, periode en contactpersoon, geen geschiedenis, logboek of rijen zoals geleverd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/delivery_report.py" />
            <source>Report of a delivery for its partner</source>
            <translation>Verslag van een levering voor de partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/delivery_report.py" />
            <source>A workbook to send back: the partner's own rows and columns as they were delivered, with doubtful, repaired and rejected cells marked and explained. Doubtful and rejected places go as points into a GeoPackage beside it.</source>
            <translation>Een werkboek om terug te sturen: de eigen rijen en kolommen van de partner zoals ze zijn geleverd, met twijfelachtige, herstelde en afgekeurde cellen gemarkeerd en toegelicht. Twijfelachtige en afgekeurde plaatsen komen als punten in een GeoPackage ernaast.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/delivery_report.py" />
            <source>Delivery (its file, partner or id)</source>
            <translation>Levering (bestand, partner of id)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>2 Determine overlaps and opportunities</source>
            <translation>2 Overlappen en koppelkansen bepalen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Finds the works of different partners that lie close in place and time, groups those that can be done as one joint project in one joint period, ranks these opportunities by score, and checks every work against graafrust. The result is stored in the dossier and replaces the earlier one. Empty numbers keep the agreements of the dossier.</source>
            <translation>Zoekt de werken van verschillende partners die in plaats en tijd dicht bij elkaar liggen, groepeert de werken die als één gezamenlijk project in één gezamenlijke periode kunnen worden uitgevoerd, rangschikt deze koppelkansen op score en toetst elk werk aan de graafrust. Het resultaat wordt in het dossier opgeslagen en vervangt het vorige. Bij een leeg getal geldt de afspraak in het dossier.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Near in place within (metres)</source>
            <translation>Dicht bij elkaar in plaats: binnen (meter)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Near in time within (months)</source>
            <translation>Dicht bij elkaar in tijd: binnen (maanden)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/determine.py" />
            <source>Flexibility: every movable work may shift by (years)</source>
            <translation>Flexibiliteit: elk verschuifbaar werk mag schuiven met (jaar)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/documents.py" />
            <source>File to make</source>
            <translation>Te maken bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/documents.py" />
            <source>For</source>
            <translation>Bestemd voor</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/documents.py" />
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/for_audience.py" />
            <source>Only for this partner (code or name; empty: all)</source>
            <translation>Alleen voor deze partner (code of naam; leeg: alle)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/graafrust.py" />
            <source>3 Graafrust: zones and check</source>
            <translation>3 Graafrust: zones en toetsing</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/graafrust.py" />
            <source>Makes the graafrust zones that follow from the opportunities in the dossier, and judges every work in a zone, given or following: exempt, lapsing, hardly enforceable, with consent, avoidable or in conflict, with the days that clash and the first free day. Run it again after changing the agreements on graafrust.</source>
            <translation>Maakt de graafrustzones die volgen uit de koppelkansen in het dossier en beoordeelt elk werk in een zone, opgegeven of volgend: uitgezonderd, vervalt, beperkt afdwingbaar, met toestemming, te vermijden of strijdig, met de strijdige dagen en de eerste vrije dag. Voer dit opnieuw uit nadat de afspraken over graafrust zijn gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/indicators.py" />
            <source>5 Indicators</source>
            <translation>5 Kengetallen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/indicators.py" />
            <source>What the collaboration achieves, without money, as of the peildatum of the dossier. A share of which there is nothing to take is -1.</source>
            <translation>Wat de samenwerking bereikt, zonder geld, op de peildatum van het dossier. Een aandeel dat niet te bepalen is, staat als -1.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/indicators.py" />
            <source>Keep as those of this meeting</source>
            <translation>Bewaren als die van dit overleg</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_calendar.py" />
            <source>6 Make the calendar of last chances</source>
            <translation>6 Kalender van laatste kansen maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_calendar.py" />
            <source>A calendar (.ics) with the last day on which each work can still join a joint work, before graafrust begins. A new calendar replaces the earlier events in your agenda.</source>
            <translation>Een kalender (.ics) met de laatste dag waarop elk werk nog kan meedoen met een gezamenlijk werk, voordat de graafrust begint. Een nieuwe kalender vervangt de eerdere afspraken in uw agenda.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>5 Make the workbooks of a written round</source>
            <translation>5 Werkboeken van een raadpleging maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>A workbook for each partner: its works, what is asked of it (still relevant? agreed? preferred period), the quality of its data, and what came of earlier words. What comes back is read by “Read back a workbook”. When no round is open, one begins with the due date that you give.</source>
            <translation>Een werkboek voor elke partner: zijn werken, wat er van hem wordt gevraagd (nog relevant? akkoord? gewenste periode), de kwaliteit van zijn gegevens en wat er van eerdere antwoorden kwam. Wat terugkomt, leest “Werkboek teruglezen”. Loopt er geen raadpleging, dan begint er een met de einddatum die u geeft.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>To be answered before (when a round must begin)</source>
            <translation>Te beantwoorden vóór (als er een raadpleging moet beginnen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>Title of the round</source>
            <translation>Titel van de raadpleging</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_consultation.py" />
            <source>Files made</source>
            <translation>Gemaakte bestanden</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_convenant_report.py" />
            <source>5 Make the convenant report</source>
            <translation>5 Convenantrapportage maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_convenant_report.py" />
            <source>A PDF with what the collaboration achieves: indicators over the years and the meetings with plots, maps of what is done together and of graafrust. Without money unless you ask for it.</source>
            <translation>Een PDF met wat de samenwerking bereikt: kengetallen over de jaren en de overleggen met grafieken, kaarten van wat samen wordt gedaan en van graafrust. Zonder geld, tenzij u erom vraagt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geojson.py" />
            <source>6 Make the GeoJSON of proposals</source>
            <translation>6 GeoJSON van de voorstellen maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geojson.py" />
            <source>Proposals, works and graafrust in one file for web maps: in longitude and latitude, with colours inside.</source>
            <translation>Voorstellen, werken en graafrust in één bestand voor webkaarten: in lengte- en breedtegraad, met kleuren erin.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geojson.py" />
            <source>Features</source>
            <translation>Objecten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geopackage.py" />
            <source>6 Make the GeoPackage of proposals</source>
            <translation>6 GeoPackage met voorstellen maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_geopackage.py" />
            <source>Proposals, works, overlaps and graafrust as layers that every GIS can open.</source>
            <translation>Voorstellen, werken, overlappen en graafrust als lagen die elk GIS kan openen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>5 Make the map pack</source>
            <translation>5 Kaartenpakket maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>A PDF for the meeting: an overview page, and a page per proposal with map, works, periods and shifts, score, graafrust that follows, sources and peildatum.</source>
            <translation>Een PDF voor het overleg: een overzichtspagina en een pagina per voorstel met kaart, werken, periodes en verschuivingen, score, graafrust die volgt, bronnen en peildatum.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_pack.py" />
            <source>At most this many proposals (empty: all)</source>
            <translation>Hooguit zoveel voorstellen (leeg: alle)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_template.py" />
            <source>5 Save the template of the maps</source>
            <translation>5 Sjabloon van de kaarten bewaren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_map_template.py" />
            <source>The print layout of the maps as a file (.qpt). Change it in QGIS, keep the ids of its items, and name it in the house style: a folder “huisstijl” beside the dossier with huisstijl.json, or in the folder of your profile.</source>
            <translation>De afdruklay-out van de kaarten als bestand (.qpt). Pas die aan in QGIS, laat de id's van de onderdelen staan en noem het bestand in de huisstijl: een map “huisstijl” met huisstijl.json naast het dossier, of in de map van uw profiel.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_maps.py" />
            <source>5 Make maps</source>
            <translation>5 Kaarten maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_maps.py" />
            <source>A map at print quality as PDF (that knows its place on earth), PNG or SVG, from A4 to A1, or an atlas with a map per proposal. Template, logo, colour and font of the house style are used where there is one.</source>
            <translation>Een kaart in drukkwaliteit als PDF (met zijn plaats op aarde), PNG of SVG, van A4 tot A1, of een atlas met een kaart per voorstel. Sjabloon, logo, kleur en lettertype van de huisstijl worden gebruikt als die er is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_maps.py" />
            <source>Only what plays in this year (empty: everything)</source>
            <translation>Alleen wat in dit jaar speelt (leeg: alles)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_meeting_pack.py" />
            <source>6 Make the meeting pack</source>
            <translation>6 Overlegpakket maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_meeting_pack.py" />
            <source>A zip file with all documents for the meeting, and a page (index.html) that opens them, good on paper and on a telephone.</source>
            <translation>Een zipbestand met alle documenten voor het overleg, en een pagina (index.html) die ze opent, goed op papier en op een telefoon.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_minutes.py" />
            <source>5 Make the minutes and the list of decisions</source>
            <translation>5 Verslag en besluitenlijst maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_minutes.py" />
            <source>Attendance, decisions and actions of a meeting: a PDF, or (.odt) a text that can be edited in every word processor.</source>
            <translation>Aanwezigheid, besluiten en acties van een overleg: een PDF, of (.odt) een tekst die in elke tekstverwerker te bewerken is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_minutes.py" />
            <source>Meeting: its title or day, such as 2026-11-12 (empty: the latest)</source>
            <translation>Overleg: titel of dag, zoals 2026-11-12 (leeg: het laatste)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_project.py" />
            <source>7 Make a QGIS project</source>
            <translation>7 QGIS-project maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_project.py" />
            <source>A QGIS project in which the dossier opens with everything styled and with its time set up.</source>
            <translation>Een QGIS-project waarin het dossier volledig opgemaakt opent, met de tijdinstellingen erbij.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_proposals.py" />
            <source>5 Make the project proposals</source>
            <translation>5 Projectvoorstellen maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_proposals.py" />
            <source>A PDF with a project proposal for each opportunity: map, works, planning, cooperation, cost share, gain, graafrust and last chances, conflicts and risks, decision per partner with a place to sign, actions and sources.</source>
            <translation>Een PDF met een projectvoorstel per koppelkans: kaart, werken, planning, samenwerking, verdeelsleutel, opbrengst, graafrust en laatste kansen, conflicten en risico's, besluit per partner met ruimte voor een handtekening, acties en bronnen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_proposals.py" />
            <source>Numbers, such as K-001, K-007 (empty: what was put before the meeting, else the best)</source>
            <translation>Nummers, zoals K-001, K-007 (leeg: wat aan het overleg is voorgelegd, anders de beste)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_proposals.py" />
            <source>Neighbourhoods: a layer of areas with their name</source>
            <translation>Wijken of buurten: een vlakkenlaag met hun naam</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_workbook.py" />
            <source>4 Make the proposal workbook</source>
            <translation>4 Werkboek met voorstellen maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_workbook.py" />
            <source>A workbook for the meeting: summary, proposals with decision columns, works per proposal with cost shares, planning bars, graafrust, last chances, rejected rows and contacts.</source>
            <translation>Een werkboek voor het overleg: samenvatting, voorstellen met kolommen voor besluiten, werken per voorstel met verdeelsleutels, planningsbalken, graafrust, laatste kansen, afgekeurde rijen en contactpersonen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_year_plan.py" />
            <source>5 Make the integral year plan</source>
            <translation>5 Integraal jaarplan maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_year_plan.py" />
            <source>A PDF with the proposals of a year by status, a map, planning bars, totals per partner and discipline, capacity, the years after it and what changed since the last meeting.</source>
            <translation>Een PDF met de voorstellen van een jaar naar status, een kaart, planningsbalken, totalen per partner en discipline, capaciteit, de jaren erna en wat sinds het vorige overleg is gewijzigd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_year_plan.py" />
            <source>Year (empty: the year after the peildatum)</source>
            <translation>Jaar (leeg: het jaar na de peildatum)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/make_year_plan.py" />
            <source>Number of years to look ahead</source>
            <translation>Aantal jaren vooruit</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/move_dossier.py" />
            <source>Server: move a dossier to a server or to a file</source>
            <translation>Server: dossier overzetten naar een server of naar een bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/move_dossier.py" />
            <source>Puts everything that is in a dossier, with its history, at another place: from a GeoPackage to the schema of a server that was set up for it, or from a server to a file (also to work without the server for a while). The dossier itself stays as it is. What partners marked as their own never goes to a server. From a server come the rows that your account may see.</source>
            <translation>Zet alles wat in een dossier staat, met de geschiedenis, op een andere plek: van een GeoPackage naar het schema van een server dat daarvoor is ingericht, of van een server naar een bestand (ook om een tijd zonder de server te werken). Het dossier zelf blijft zoals het is. Wat partners als eigen hebben gemerkt, gaat nooit naar een server. Van een server komen de rijen die uw account mag zien.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/move_dossier.py" />
            <source>New place: a file, or an address of a server</source>
            <translation>Nieuwe plek: een bestand, of een adres van een server</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/move_dossier.py" />
            <source>Own works that stayed in the file</source>
            <translation>Eigen werken die in het bestand zijn gebleven</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>3 Programme over the horizon</source>
            <translation>3 Programma over de horizon</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Chooses the joint periods of all opportunities together, so that most openings are avoided within what the partners can carry out in a year and outside the graafrust that follows from each joint project. Tells the gain against everyone as planned and against combining two by two, and, where SciPy is present, how much a better programme might avoid at most. A CSV file with the columns partner;discipline;year;measure;value replaces the capacities in the dossier (measure: meter or werken).</source>
            <translation>Kiest de gezamenlijke perioden van alle koppelkansen in samenhang, zodat de meeste opbrekingen worden voorkomen binnen wat de partners per jaar aankunnen en buiten de graafrust die uit elk gezamenlijk project volgt. Vertelt de winst ten opzichte van iedereen zoals gepland en van twee aan twee combineren, en waar SciPy aanwezig is hoeveel een beter programma hoogstens zou voorkomen. Een CSV-bestand met de kolommen partner;discipline;jaar;maat;waarde vervangt de capaciteiten in het dossier (maat: meter of werken).</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Capacity per partner and year</source>
            <translation>Capaciteit per partner en jaar</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Horizon (years)</source>
            <translation>Horizon (jaren)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Prove how good it is (SciPy)</source>
            <translation>Bewijs hoe goed het is (SciPy)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Opportunities left out</source>
            <translation>Koppelkansen niet in het programma</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/programme.py" />
            <source>Most openings that any programme can avoid (-1: not proved)</source>
            <translation>Opbrekingen die een programma hoogstens kan voorkomen (-1: niet bewezen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>5 Read back a workbook</source>
            <translation>5 Werkboek teruglezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Reads what a partner filled in: decisions in the proposal workbook, or answers in the workbook of a written round. Without “Store it” nothing changes and you get what would change, what is in conflict with what the dossier says since the workbook was made, and what is refused and why.</source>
            <translation>Leest wat een partner invulde: besluiten in het werkboek met voorstellen, of antwoorden in het werkboek van een raadpleging. Zonder “Opslaan” verandert er niets en krijgt u wat er zou veranderen, wat strijdig is met wat het dossier sindsdien zegt, en wat wordt geweigerd en waarom.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Workbook that came back</source>
            <translation>Werkboek dat terugkwam</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Store it (otherwise it is only shown)</source>
            <translation>Opslaan (anders wordt het alleen getoond)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Also what is in conflict with the dossier</source>
            <translation>Ook wat strijdig is met het dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>What would change, as a table</source>
            <translation>Wat er zou veranderen, als tabel</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Changes</source>
            <translation>Wijzigingen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Known already</source>
            <translation>Al bekend</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>Stored</source>
            <translation>Opgeslagen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/read_back.py" />
            <source>There is no file “{file}”.</source>
            <translation>Er is geen bestand “{file}”.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>Put back a copy of the dossier</source>
            <translation>Reservekopie van het dossier terugzetten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>For a dossier that is damaged, gone, or spoilt. Afstemming makes a copy before the first change after opening and keeps the last of each of the latest seven days on which was worked, in the folder “reservekopie” beside the dossier. The file that is replaced is kept under another name; the history of the dossier tells that the copy was put back. Nobody may be working in the dossier.</source>
            <translation>Voor een dossier dat beschadigd, verdwenen of bedorven is. Afstemming maakt een kopie vóór de eerste wijziging na het openen en bewaart van elk van de laatste zeven werkdagen de laatste, in de map “reservekopie” naast het dossier. Het bestand dat vervangen wordt, blijft onder een andere naam bewaard; de geschiedenis van het dossier vermeldt dat de kopie is teruggezet. Niemand mag op dat moment in het dossier werken.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>Dossier (GeoPackage)</source>
            <translation>Dossier (GeoPackage)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>Day of the copy (yyyy-mm-dd; empty: the latest)</source>
            <translation>Dag van de kopie (jjjj-mm-dd; leeg: de laatste)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>When the copy was made</source>
            <translation>Wanneer de kopie is gemaakt</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>Where the replaced file is kept</source>
            <translation>Waar het vervangen bestand bewaard is</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>This is no day.</source>
            <translation>Dit is geen dag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/restore_dossier.py" />
            <source>There are copies of: {days}.</source>
            <translation>Er zijn kopieën van: {days}.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>Server: set up a schema for a shared dossier</source>
            <translation>Server: schema inrichten voor een gedeeld dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>For an administrator of a PostgreSQL server with PostGIS, who may make roles: runs the script resources/server/afstemming.sql of the plugin, which makes the schema, its tables, a role for the coordinator, and the rights; and makes a role for each partner. Run it again for a new version of the plugin, or for partners that came in. Then give each person’s account the role of its partner: GRANT role TO account.</source>
            <translation>Voor de beheerder van een PostgreSQL-server met PostGIS, die rollen mag maken: voert het script resources/server/afstemming.sql van de plugin uit, dat het schema, de tabellen, een rol voor de coördinator en de rechten maakt; en maakt een rol voor elke partner. Voer het opnieuw uit bij een nieuwe versie van de plugin, of als er partners bij komen. Geef daarna het account van elke persoon de rol van zijn partner: GRANT rol TO account.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>Address, for instance {example}</source>
            <translation>Adres, bijvoorbeeld {example}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>Codes of the partners, separated by commas</source>
            <translation>Codes van de partners, gescheiden door komma’s</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/set_up_server.py" />
            <source>Roles that were made, or were there already</source>
            <translation>Rollen die zijn gemaakt, of er al waren</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/sharing.py" />
            <source>Who sees what (dry run of sharing)</source>
            <translation>Wie ziet wat (proef van het delen)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/sharing.py" />
            <source>A table with per work and field what the chosen audience would see in documents and copies. The table itself is for this desk: it names works that others do not see.</source>
            <translation>Een tabel met per werk en gegeven wat het gekozen publiek te zien krijgt in stukken en kopieën. De tabel zelf is voor deze werkplek: er staan werken in die anderen niet zien.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/sharing.py" />
            <source>Works that are not seen</source>
            <translation>Werken die niet te zien zijn</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_along.py" />
            <source>Server: take a dossier along as a file</source>
            <translation>Server: dossier meenemen als bestand</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_along.py" />
            <source>A file with what you may see of the dossier on a server, to meet and decide in without the server. Afterwards bring back what was said in it.</source>
            <translation>Een bestand met wat u van het dossier op een server mag zien, om zonder de server in te overleggen en te besluiten. Breng daarna terug wat erin is gezegd.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>1 Take in a delivery</source>
            <translation>1 Levering inlezen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Reads the plans of a partner from a file (workbook, CSV, shapefile, GeoPackage, GeoJSON, DATEX II …), a service (ArcGIS, WFS, OGC API Features), a PostgreSQL table or a layer of QGIS, recognises its columns, dates and places, and stores them as a delivery in the dossier. A dossier that does not exist yet is made. An earlier delivery of the same source is replaced; rejected rows are kept with their reason. Give no partner when the file itself names it in a column.</source>
            <translation>Leest de plannen van een partner uit een bestand (werkboek, CSV, shapefile, GeoPackage, GeoJSON, DATEX II …), een service (ArcGIS, WFS, OGC API Features), een PostgreSQL-tabel of een laag van QGIS, herkent kolommen, datums en plaatsen, en slaat ze als levering op in het dossier. Een dossier dat nog niet bestaat wordt gemaakt. Een eerdere levering van dezelfde bron wordt vervangen; afgekeurde rijen blijven bewaard met hun reden. Geef geen partner op als het bestand zelf die in een kolom noemt.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>File of the partner</source>
            <translation>Bestand van de partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Partner (code or name; empty: a column of the file tells)</source>
            <translation>Partner (code of naam; leeg: volgt uit een kolom van het bestand)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Unit of the partner</source>
            <translation>Afdeling van de partner</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Layer or sheet (empty: all)</source>
            <translation>Laag of blad (leeg: alle)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Column profile (JSON)</source>
            <translation>Kolomprofiel (JSON)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Coordinate system of a new dossier</source>
            <translation>Coördinatenstelsel van een nieuw dossier</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Or an address: arcgis:https://…, wfs:https://…, ogcapi:https://…, postgres:connection|schema.table, layer:name</source>
            <translation>Of een adres: arcgis:https://…, wfs:https://…, ogcapi:https://…, postgres:verbinding|schema.tabel, layer:naam</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Authentication for the service</source>
            <translation>Authenticatie voor de service</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Or a layer of QGIS</source>
            <translation>Of een laag van QGIS</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Location service that is sent streets, house numbers and towns without a place (empty: nothing is sent), for instance {address}</source>
            <translation>Locatiedienst waarheen straten, huisnummers en woonplaatsen zonder plaats gaan (leeg: er gaat niets heen), bijvoorbeeld {address}</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Store nothing when it is as it was at the last delivery (for every night)</source>
            <translation>Niets opslaan als het nog is zoals bij de laatste levering (voor elke nacht)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Without a place</source>
            <translation>Zonder plaats</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Street segments</source>
            <translation>Straatsegmenten</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Give one thing to take in: a file, an address or a layer.</source>
            <translation>Geef één ding om in te lezen: een bestand, een adres of een laag.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>Fill in FILE, ADDRESS or LAYER_INPUT, and leave the others empty.</source>
            <translation>Vul FILE, ADDRESS of LAYER_INPUT in, en laat de andere leeg.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in.py" />
            <source>It is as it was at the last delivery; nothing was stored.</source>
            <translation>Het is nog zoals bij de laatste levering; er is niets opgeslagen.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in_inbox.py" />
            <source>Server: take in what stands in the inboxes</source>
            <translation>Server: innemen wat in de postvakken staat</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/take_in_inbox.py" />
            <source>Partners’ own systems write their plans in the tables inbox_werk, inbox_graafrust and inbox_evenement of the schema, in the columns of the uitwisselformaat. What stands there of a partner becomes its delivery, in place of the earlier one, with the same checks and the same report as a file. An inbox that did not change is left alone. Suited for every night, with qgis_process and a schedule; as the coordinator for all, as a partner for itself.</source>
            <translation>Systemen van partners schrijven hun plannen in de tabellen inbox_werk, inbox_graafrust en inbox_evenement van het schema, in de kolommen van het uitwisselformaat. Wat daar van een partner staat, wordt zijn levering, in plaats van de vorige, met dezelfde controles en hetzelfde verslag als een bestand. Een postvak dat niet is gewijzigd, blijft met rust. Geschikt voor elke nacht, met qgis_process en een planning; als coördinator voor iedereen, als partner voor uzelf.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/template.py" />
            <source>0 Make a template for partners</source>
            <translation>0 Sjabloon voor partners maken</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/template.py" />
            <source>A workbook or GeoPackage with drop-downs, checks and explanation in which a partner fills in works, graafrust and events. A filled one is taken in without pointing out columns. With a dossier and a partner it holds what the dossier has of that partner, also what is shared with nobody: give it to that partner only.</source>
            <translation>Een werkboek of GeoPackage met keuzelijsten, controles en uitleg waarin een partner werken, graafrust en evenementen invult. Een ingevuld sjabloon wordt ingelezen zonder kolommen aan te wijzen. Met een dossier en een partner staat erin wat het dossier van die partner heeft, ook wat met niemand gedeeld wordt: geef het alleen aan die partner.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/template.py" />
            <source>Partner whose plans it holds (empty: an empty template)</source>
            <translation>Partner van wie de plannen erin komen (leeg: een leeg sjabloon)</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/template.py" />
            <source>Template</source>
            <translation>Sjabloon</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>0 The whole job: from partner files to proposals</source>
            <translation>0 Het hele traject: van partnerbestanden tot voorstellen</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Takes in every file of a folder, determines overlaps, opportunities and graafrust, and makes dossier, QGIS project, workbook, map pack and GeoPackage. A collaboration.json in the folder says which file is of which partner; without it each file is of a partner called after the file, files named after streets or graafrust are taken as such, and a column with the partner's name in it is used where there is one.</source>
            <translation>Leest alle bestanden in een map in, bepaalt overlappen, koppelkansen en graafrust, en maakt dossier, QGIS-project, werkboek, kaartenpakket en GeoPackage. Een collaboration.json in de map geeft aan welk bestand van welke partner is; zonder dat bestand hoort elk bestand bij een partner met de naam van het bestand, worden bestanden die naar straten of graafrust zijn genoemd als zodanig ingelezen, en wordt een kolom met de naam van de partner gebruikt als die er is.</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Folder with the partners' files</source>
            <translation>Map met de bestanden van de partners</translation>
        </message>
        <message>
            <location filename="../afstemming_plugin/processing/whole_job.py" />
            <source>Folder for what is made</source>
            <translation>Map voor de resultaten</translation>
        </message>
    </context>
</TS>
