"""Column names by which partners call the fields of a work, a graafrust zone and a street.

Per field from most to least telling, as they read after `header_words` (lower case, no accents, camelCase
and underscores split). Sources: everyday Dutch lists and the published names of WIOR, GIPOD, UK Street
Manager, NDW and the open data of several towns.
"""

from __future__ import annotations

_PLACE = {
    "street": "straatnaam|straat|straten|openbare ruimte|openbareruimtenaam|weg naam|wegnaam|street name|street|"
    "straatnamen|weg|voie|adres|locatie|locatieomschrijving|plaats van werk|werklocatie|location|lokation|road|"
    "road name|loc road name rms|location nl|plaatsbepaling|tracé|trace|works location description",
    "house_numbers": "huisnummers|huisnummer|huisnr|huisnrs|huisnummer van tot|nummers|house numbers|house number|nrs",
    "town": "woonplaats|plaats|plaatsnaam|kern|stad|gemeente|gemeentenaam|town|city|municipality|dorp|"
    "municipality name1|commune1|wps naam|wpsnaam|area name",
    "x": "x|x coordinaat|xcoordinaat|rd x|x rd|rdx|xrd|xcoord|x coord|coord x|coordinaat x|easting|x co|point x",
    "y": "y|y coordinaat|ycoordinaat|rd y|y rd|rdy|yrd|ycoord|y coord|coord y|coordinaat y|northing|y co|point y",
    "lat": "lat|latitude|breedtegraad|lat lng lat|latlng lat|geo point 2d lat|gps lat|wgs84 lat|nb",
    "lon": "lon|lng|long|longitude|lengtegraad|lat lng lng|latlng lng|geo point 2d lon|gps lon|wgs84 lon|ol",
    "wkt": "wkt|geometrie wkt|wkt geometrie|geometry wkt|the geom wkt|geom|geometrie|geometry|shape|"
    "works location coordinates|works coordinates|section 58 coordinates|activity coordinates|coordinate",
}

WORKS: dict[str, str] = {
    "partner": "partner|netbeheerder|organisatie|opdrachtgever|initiatiefnemer|declarant|promoter organisation|"
    "promoter|eigenaar|owner|beheerder|partij|bronhouder|deelnemer|moa principal|bygherre|source|bron|bedrijf|"
    "leverancier|leidingbeheerder|organisation|company",
    "unit": "afdeling|loket|team|cluster|sector|unit|dienst|department|department responsible|bedrijfsonderdeel|"
    "division|directie",
    "reference": "projectnummer|projectnr|project nr|referentienummer|referentie|kenmerk|wior nummer|wiornummer|"
    "werknummer|werknr|zaaknummer|zaaknr|ordernummer|opdrachtnummer|project id|projectcode|project code|werk id|"
    "gipod id|gipodid|work reference number|permit reference number|project reference number|"
    "forward plan reference number|activity reference number|num emprise|sagsnr|file number|uw kenmerk|nummer|code|"
    "volgnummer|reference|ref|nr|werk|project|id|gml id|fid|objectid",
    "title": "projectnaam|project naam|titel|naam project|werknaam|naam werk|naam|project|werk|title|project name|"
    "activity name|libelle|nomchantier|onderwerp|name|maatregel|projecttitel",
    "description": "omschrijving|beschrijving|projectomschrijving|werkomschrijving|toelichting|opmerking|opmerkingen|"
    "omschrijving werkzaamheden|omschrijv|omschr|description|description of work|comment|remarks|nature|chantier synthese|detail|"
    "content|bijzonderheden|cause|scope|projectbeschrijving",
    "discipline": "discipline|vakgebied|thema|netwerk|type net|nettype|soort net|soort leiding|leidingsoort|medium|nutssoort|"
    "modaliteit|asset|assettype|infrasoort|type kabel leiding|category|categorie|kategori|product|utility|sector|"
    "soort infra|type infra|driver1|soort|type",
    "kind": "aard|aard werk|aard werkzaamheden|soort werk|soort werkzaamheden|type werk|type werkzaamheden|"
    "werkzaamheden|werksoort|soortwerkkeuzelijst|type maatregel|soort maatregel|werktype|work type|type of work|"
    "activity type|work category|project type|subtype|type|soort|kind|ingreep|maatregeltype",
    "period": "periode|uitvoeringsperiode|planning|planperiode|periode uitvoering|geplande periode|"
    "periode geplande uitvoering|geplandeuitvoering|uitvoering|geplande uitvoering|planning uitvoering|tijdvak|"
    "wanneer|uitvoeringsplanning|period|planned period|moment|kwartaal|termijn|time schedule|planning gereed",
    "start": "startdatum uitvoering|datum start uitvoering|startdatum|start uitvoering|begindatum|datum start|"
    "start datum|begin datum|datum begin|start werk|aanvang|aanvangsdatum|datum aanvang|geplande start|"
    "geplande startdatum|datum van|begin uitvoering|proposed start date|start date|planned start|date debut|datedebut|"
    "debutchantier|projekt start|start time|actual start date time|overall start time|validity from|start date time|"
    "startdatumtijd|dat start|start|begin|van|vanaf|startweek|startjaar",
    "end": "einddatum uitvoering|datum einde uitvoering|einddatum|einde uitvoering|eind uitvoering|eind datum|"
    "datum einde|datum eind|eindedatum|einde werk|geplande einddatum|geplande oplevering|datum tot|datum t m|"
    "proposed end date|end date|planned end|date fin|datefin|finchantier|projekt slut|end time|"
    "overall end time|validity to|end date time|einddatumtijd|dat eind|dat einde|oplevering|opleverdatum|einde|eind|end|tot|t m|"
    "tot en met|gereed|eindjaar|planning gereed",
    "year": "uitvoeringsjaar|jaar uitvoering|jaar van uitvoering|planjaar|jaar|programmajaar|calendar year|year|"
    "geplande jaar|gepland jaar|jaarschijf|boekjaar|fiscal year",
    "duration": "duur|doorlooptijd|uitvoeringsduur|bouwtijd|looptijd|geschatte duur|geschatteduur|duur uitvoering|"
    "aantal weken|aantal dagen|aantal werkdagen|estimated duration|duration|duur weken|duur werkdagen|uitvoeringstijd",
    "precision": "periode precisie",
    "earliest": "vroegste start|vroegste startdatum|vroegst|vroegste|niet eerder dan|niet voor|earliest|earliest start|"
    "finish early|vroegste datum",
    "preferred": "voorkeur|voorkeursdatum|gewenste start|voorkeur start|gewenste periode|voorkeursperiode|preferred|"
    "preferred start|finish optimum|optimum|gewenste startdatum",
    "latest": "uiterste start|uiterste datum|uiterste einddatum|uiterlijk|laatste start|niet later dan|latest|"
    "deadline|uiterlijke datum|uiterste|finish late|latest end|uiterlijk gereed",
    "actual_end": "datum gereed|werkelijk gereed|gereedmelding|werkelijke einddatum|gereed gemeld|datum gereedmelding|"
    "opgeleverd op|opgeleverd|gereed op|gereed per|dat gereed|datum oplevering|actual end date time|actual end|actual end date|werkelijk einde|completed on",
    "hardness": "hardheid|projecthardheid|projectstatus|project status|planstatus|hoofdstatus|projectfase|fase|status|"
    "zekerheid|work status|forward plan status|status werk|stadium|phase|avancement|etat|plan alignment|fase project",
    "priority": "prioriteit|prio|urgentie|priority|belang|importance",
    "level": "niveau|level|planniveau|afstemniveau",
    "size": "omvang|lengte|lengte m|tracelengte|sleuflengte|lengte sleuf|lengte trace|strekkende meters|aantal meters|"
    "meters|m1|oppervlakte|oppervlak|opp|m2|hoeveelheid|length|size|area|surface|aantal meter|lengte leiding|"
    "miles planned|length of collaboration|lengte project|grootte",
    "size_unit": "eenheid|size unit|eenheid omvang|units|unit",
    "width": "breedte|sleufbreedte|breedte sleuf|werkbreedte|breedte werkstrook|width|trench width",
    "estimate": "raming|kostenraming|geraamde kosten|kosten|budget|bedrag|investering|estimate|cost|costs|"
    "estimated cost|projectkosten|begroting",
    "contact": "contactpersoon|contact|projectleider|aanspreekpunt|projectmanager|behandelaar|contactgegevens|"
    "opdrachtverantwoordelijke|contact person|promoter contact details|contact organisations|e mail|email|"
    "werkvoorbereider|case handler",
    "documents": "documenten|document|bijlagen|bijlage|link|url|tekening|tekeningen|website|documents|"
    "url document|hyperlink|bestand|url link",
    "share": "delen|deelbaar|deelbaarheid|zichtbaarheid|zichtbaar voor|vertrouwelijkheid|openbaar|share|sharing|"
    "visibility|confidentiality|publiceren|mag gedeeld worden",
    "place_precision": "plaatsprecisie",
    "place_confidence": "plaatszekerheid",
    "assumed": "aannames",
    **_PLACE,
}  # fmt: skip

GRAAFRUST: dict[str, str] = {
    "until": "graafrust tot|graafrust tot en met|graafrust t m|rust tot|geldig tot|einddatum graafrust|tot en met|"
    "einde graafrust|tot|t m|einddatum|einde|datum tot|datum einde|vervaldatum|end date|until|valid to|eind|end|"
    "graafrust einde|einddatum rust",
    "from": "graafrust vanaf|graafrust van|rust vanaf|geldig vanaf|ingangsdatum|vanaf|van|startdatum|begindatum|"
    "datum van|datum start|sinds|datum oplevering|oplevering|opleverdatum|start date|from|start|begin|"
    "graafrust start|status change date",
    "period": "periode|graafrustperiode|graafrust|geldigheid|period",
    "duration": "duur|duur jaar|duur in jaren|aantal jaar|aantal jaren|jaren|termijn|duration|looptijd|"
    "section 58 duration",
    "reason": "reden|aanleiding|reason|grond|toelichting|omschrijving|opmerking|beschrijving|project|description|"
    "projectnaam|naam",
    "precision": "periode precisie",
    "provisional": "voorlopig",
    "status": "status graafrust|section 58 status",
    "assumed": "aannames",
    "consent": "toestemming|met toestemming|consent|ontheffing mogelijk",
    "partner": "partner|organisatie|beheerder|gemeente|opdrachtgever|owner|highway authority",
    "reference": "nummer|referentie|kenmerk|zone id|graafrust id|projectnummer|section 58 reference number|id|code|nr",
    **_PLACE,
}  # fmt: skip

EVENTS: dict[str, str] = {
    **{name: WORKS[name] for name in ("partner", "unit", "reference", "description", "period", "start", "end", "year",
                                      "duration", "precision")},
    "cancelled": "cancelled|geannuleerd|afgelast",
    "title": f"evenement|evenementnaam|naam evenement|blokkade|{WORKS['title']}",
    **_PLACE,
}  # fmt: skip

STREETS: dict[str, str] = {
    "name": "straatnaam|stt naam|sttnaam|openbare ruimte naam|openbareruimtenaam|openbare ruimte|straat|naam|"
    "street name|name|wegnaam|street|naam openbare ruimte|nor naam",
    "id": "wvk id|wegvak id|wegvakid|segment id|identificatie|lokaal id|lokaalid|id|gml id|fid|objectid|usrn",
    "town": "woonplaats|wpsnaam|wps naam|wpsnaamnen|plaats|plaatsnaam|gme naam|gemeente|gemeentenaam|town|city",
    "street_class": "wegklasse|straatklasse|wegtype|type weg|wegcategorie|categorie|functie|bgt functie|fclass|"
    "highway|wegbehsrt|road category|street class|class|klasse|frc",
}  # fmt: skip

FIELDS_BY_KIND = {"works": WORKS, "graafrust": GRAAFRUST, "events": EVENTS, "streets": STREETS}
