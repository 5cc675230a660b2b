"""Street names in clusters, as Dutch towns give them. No name is a person of today."""

from __future__ import annotations

from typing import Dict, List

TOWN = "Elzevoort"
HAMLETS = ("Elzerbroek", "Ganzenhorst", "Wolfsgoor")
MORE_TOWNS = (
    "Elzevoort-Noord", "Nieuw-Elzevoort", "Oud-Elzevoort", "Elzerwold", "Elzermade", "Elzerhorst",
    "Elzerkamp", "Elzergouw", "Elzerveld", "Elzerbosch", "Elzermeent",
)  # fmt: skip
RING_NAMES = ("Noordsingel", "Oostsingel", "Zuidsingel", "Westsingel")


def _with(ending: str, words: str) -> List[str]:
    return [word + ending for word in words.split()]


CLUSTERS: Dict[str, List[str]] = {
    "Stationskwartier": [
        "Parkstraat", "Tramstraat", "Postweg", "Emmastraat", "Kastanjeplein", "Fabrieksstraat", "Lokomotiefstraat",
        "Wisselstraat", "Conducteurstraat", "Goederenstraat", "Tolstraat", "Nieuwe Tuinstraat", "Perronstraat",
    ],
    "Oranjebuurt": [
        "Koninginnelaan", "Emmalaan", "Julianastraat", "Prins Hendrikstraat", "Oranjestraat", "Mariannestraat",
        "Nassaustraat", "Adolfstraat", "Hertogstraat", "Koning Willemstraat", "Prins Mauritsstraat", "Sophiastraat",
        "Anna Paulownastraat", "Prinsenplein", "Stadhouderstraat", "Frederik Hendrikstraat", "Charlottestraat",
        "Louisestraat", "Hendrikplein", "Kroonstraat", "Constantijnstraat", "Casimirstraat",
    ],
    "Bomenbuurt": [
        "Lindelaan", "Beukenlaan", "Eikenlaan", "Kastanjelaan", "Iepenstraat", "Esdoornstraat", "Populierenlaan",
        "Wilgenstraat", "Berkenstraat", "Elzenstraat", "Meidoornstraat", "Lijsterbesstraat", "Plataanstraat",
        "Hazelaarstraat", "Acaciastraat", "Vlierstraat", "Dennenstraat", "Sparrenstraat", "Larikslaan",
        "Taxusstraat", "Jeneverbesstraat", "Essenstraat", "Haagbeukstraat", "Olmenplein",
    ],
    "Schildersbuurt": [
        "Vermeerstraat", "Frans Halsstraat", "Jan Steenstraat", "Ruysdaelstraat", "Van Goghstraat", "Mondriaanstraat",
        "Paulus Potterstraat", "Hobbemastraat", "Jeroen Boschstraat", "Rubensstraat", "Van Dyckstraat",
        "Jozef Israëlsstraat", "Breitnerstraat", "Mesdagstraat", "Mauvestraat", "Jacob Marisstraat", "Tooropstraat",
        "Govert Flinckstraat", "Gerard Doustraat", "Carel Fabritiusstraat", "Judith Leysterstraat",
        "Pieter de Hooghstraat", "Albert Cuypstraat", "Jan van Goyenstraat", "Ter Borchstraat", "Metsustraat",
    ],
    "Zeeheldenbuurt": [
        "De Ruyterstraat", "Piet Heinstraat", "Evertsenstraat", "Witte de Withstraat", "Van Galenstraat",
        "Banckertstraat", "Kortenaerstraat", "Van Speijkstraat", "Heemskerckstraat", "Van Kinsbergenstraat",
        "Zoutmanstraat", "De Winterstraat", "Barentszstraat", "Tasmanstraat", "Houtmanstraat", "Brakelstraat",
    ],
    "De Akkers": _with(
        "akker",
        "Rogge Gerste Haver Tarwe Boekweit Vlas Klaver Mais Koolzaad Spelt Bieten Aardappel Luzerne Lupine Hop"
        " Raap Linzen Erwten Bonen Wikke Mosterd Karwij Gierst Hennep Spurrie Meekrap Zonnebloem Anijs Peen Knollen Kool Kanarie",
    ),
    "Havenkwartier": [
        "Scheepstimmerstraat", "Touwslagerspad", "Loskade", "Pakhuisstraat", "Zoutkade", "Kalkovenstraat",
        "Schippersstraat", "Turfkade", "Lijnbaan", "Zeilmakersstraat", "Ankerstraat", "Graankade",
    ],
    "De Wetering": [
        "Industrieweg", "Nijverheidsweg", "Ambachtsweg", "Handelsweg", "Energieweg", "Edisonstraat", "Voltastraat",
        "Ampèrestraat", "Wattstraat", "Celsiusstraat", "Newtonstraat", "Fahrenheitstraat", "Ohmstraat",
    ],
    "Spoorzone": [
        "Transportweg", "Expeditieweg", "Overslagweg", "Containerweg", "Laadstraat", "Wagonstraat", "Rangeerweg",
        "Loodsstraat", "Remise", "Seinstraat",
    ],
    "Componistenbuurt": [
        "Mozartstraat", "Bachstraat", "Händelstraat", "Schubertstraat", "Brahmsstraat", "Chopinstraat",
        "Vivaldistraat", "Haydnstraat", "Verdistraat", "Griegstraat", "Lisztstraat", "Mahlerstraat", "Ravelstraat",
        "Sweelinckstraat", "Puccinistraat", "Dvorakstraat", "Telemannstraat", "Debussystraat", "Bizetstraat",
        "Rossinistraat", "Wagenaarstraat", "Diepenbrockstraat", "Bartókstraat", "Satiestraat", "Corellistraat",
        "Purcellstraat", "Sibeliusstraat", "Smetanastraat", "Bruchstraat", "Elgarstraat",
    ],
    "Vogelbuurt": _with(
        "hof",
        "Merel Lijster Mees Spreeuwen Vinken Zwaluw Kievit Wulpen Grutto Leeuwerik Roodborst Winterkoning Karekiet"
        " Sperwer Valken Havik Buizerd Uilen Reiger Ooievaar Fazanten Patrijs Kwartel Koekoek Specht Wielewaal"
        " Nachtegaal Goudvink Putter Sijsjes Ekster Tureluur Scholekster Plevier Kemphaan Snippen Fuut Zwanen Eenden Gans Meerkoet Roek Kraaien Tapuit",
    ),
    "Kruidenhof": _with(
        "hof",
        "Tijm Salie Dille Munt Basilicum Venkel Lavas Kervel Bieslook Peterselie Rozemarijn Lavendel Kummel Dragon Marjolein Zuring Karwijzaad Hysop Melisse"
    ),
    "Waterrijk": [
        "Tjalk", "Botter", "Schokker", "Hoogaars", "Boeier", "Skûtsje", "Kotter", "Klipper", "Logger", "Punter",
        "Aak", "Fregat", "Galjoot", "Brik", "Schoener", "Kogge", "Pinas", "Fluitschip", "Bark", "Sloep", "Jol",
        "Vlet", "Praam", "Bons", "Blazer", "Zalmschouw", "Staverse", "Lemmer", "Jacht", "Kustvaarder", "Trekschuit",
        "Beurtschip", "Koftjalk", "Turfschip", "Veerpont", "Spits", "Kempenaar", "Zolderschuit", "Kraak", "Hektjalk",
    ],
    "De Enk": _with("oord", "Smaragd Robijn Saffier Opaal Topaas Kwarts Agaat Jade Onyx Granaat Turkoois Barnsteen Amethist Koraal Parel Beril Diamant"),
}  # fmt: skip

HAMLET_STREETS: Dict[str, List[str]] = {
    "Elzerbroek": ["Dorpsstraat", "Brinkweg", "Kapelweg", "Achterbroek"],
    "Ganzenhorst": ["Horsterbrink", "Meidoornpad", "Kerkepad"],
    "Wolfsgoor": ["Goorstraat", "Schaapsdrift", "Esweg", "Houtwal"],
}
