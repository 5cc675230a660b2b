"""The hand-drawn skeleton of the town: main streets, water, railway and the cells they enclose.

Local metres, east and north of the church; town.py bends it a little and puts it in RD.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Tuple

from .lines import Line, between, line, smooth

RING = [
    (-60, 212), (40, 222), (130, 190), (215, 110), (262, 10), (235, -95), (150, -175), (30, -212),
    (-90, -200), (-190, -140), (-248, -40), (-240, 60), (-190, 145),
]  # fmt: skip
CANAL = smooth(
    [(-3000, -900), (-2000, -700), (-1350, -480), (-800, -430), (-300, -322), (200, -350), (700, -490),
     (1300, -590), (2100, -640), (3000, -980)]
)  # fmt: skip
RAILWAY = smooth(
    [(-3000, 1330), (-1500, 985), (-700, 815), (0, 660), (330, 600), (760, 470), (1250, 250), (1700, -20), (3000, -640)]
)  # fmt: skip

# name: (class, points). The classes follow the Dutch road categories.
MAIN: Dict[str, Tuple[str, List[Tuple[float, float]]]] = {
    "Stationsweg": ("gebiedsontsluitingsweg", [(130, 190), (205, 330), (300, 470), (318, 572)]),
    "Spoorstraat": ("erftoegangsweg", [(-148, 655), (60, 620), (318, 572), (560, 505), (745, 440)]),
    "Spoorlaan": ("erftoegangsweg", [(-1480, 935), (-1000, 845), (-640, 765), (-148, 655)]),
    "Noorderweg": ("gebiedsontsluitingsweg", [(-60, 212), (-100, 400), (-148, 655), (-160, 800), (-195, 1100), (-170, 1480)]),
    "Elzerbroekseweg": ("erftoegangsweg buiten de kom", [(-170, 1480), (-90, 1850), (-160, 2150), (-60, 2450)]),
    "Molenweg": ("gebiedsontsluitingsweg", [(-240, 60), (-460, 70), (-700, 120), (-1080, 150), (-1500, 230)]),
    "Ganzenhorsterweg": ("erftoegangsweg buiten de kom", [(-1500, 230), (-1900, 250), (-2250, 380), (-2600, 360)]),
    "Zuiderweg": ("gebiedsontsluitingsweg", [(30, -212), (-5, -335), (-50, -650), (-60, -900), (-120, -1200)]),
    "Wolfsgoorseweg": ("erftoegangsweg buiten de kom", [(-120, -1200), (-230, -1550), (-180, -1900), (-330, -2200)]),
    "Oosterweg": ("gebiedsontsluitingsweg", [(262, 10), (430, -70), (700, -130), (1000, -175), (1350, -165), (1690, -205)]),
    "Rondweg-West": ("gebiedsontsluitingsweg", [(-1480, 935), (-1530, 600), (-1500, 230), (-1470, -150), (-1400, -470), (-1270, -760), (-1000, -1060)]),
    "Rondweg-Zuid": ("gebiedsontsluitingsweg", [(-1000, -1060), (-600, -1180), (-120, -1200), (400, -1190), (850, -1130), (1250, -1000)]),
    "Rondweg-Oost": ("gebiedsontsluitingsweg", [(1250, -1000), (1540, -800), (1680, -580), (1690, -205)]),
    "Wilhelminalaan": ("erftoegangsweg", [(1000, -175), (960, 60), (860, 260), (745, 440)]),
    "Rembrandtlaan": ("erftoegangsweg", [(-700, 120), (-655, 330), (-670, 560), (-640, 765)]),
    "Tromplaan": ("erftoegangsweg", [(-760, 127), (-800, -60), (-770, -240), (-790, -400)]),
    "Havenweg": ("erftoegangsweg", [(-1405, -452), (-1100, -425), (-790, -400), (-500, -335), (-250, -285), (10, -290), (200, -315), (440, -370), (690, -452), (1000, -500), (1340, -560), (1670, -575)]),
    "Kanaaldijk": ("erftoegangsweg", [(-1385, -520), (-1100, -480), (-790, -465), (-300, -362), (-20, -372), (200, -392), (700, -535), (1000, -580), (1330, -640), (1640, -665)]),
    "Beethovenlaan": ("erftoegangsweg", [(840, -555), (800, -760), (860, -950), (850, -1130)]),
    "Havendwarsweg": ("erftoegangsweg", [(690, -128), (660, -280), (690, -452)]),
    "Spoordijk": ("erftoegangsweg", [(-155, 735), (100, 680), (400, 625), (780, 525), (1050, 400)]),
    "Oosterdreef": ("erftoegangsweg", [(1050, 400), (1190, 700), (1160, 1000), (930, 1290)]),
    "Noorderdreef": ("erftoegangsweg", [(-185, 1300), (150, 1400), (550, 1430), (930, 1290)]),
    "Enkweg": ("erftoegangsweg", [(-160, 800), (-420, 850), (-760, 950), (-860, 1150), (-560, 1280), (-190, 1180)]),
    "Nieuwe Brugweg": ("erftoegangsweg", [(960, -168), (985, -500), (980, -575), (1010, -700), (1100, -850), (1250, -1000)]),
    "Broekdijk": ("erftoegangsweg buiten de kom", [(-90, 1850), (300, 1900), (800, 1780), (1160, 1000)]),
    "Gooiersteeg": ("erftoegangsweg buiten de kom", [(-230, -1550), (200, -1620), (700, -1500), (1250, -1000)]),
    "Horsterdijk": ("erftoegangsweg buiten de kom", [(-1900, 250), (-1980, -150), (-1820, -480), (-1270, -760)]),
    "Veenweg": ("erftoegangsweg buiten de kom", [(-1900, 250), (-1800, 650), (-1480, 935)]),
}  # fmt: skip

# The old centre grew, it was not planned: every street by hand.
CENTRE: Dict[str, List[List[Tuple[float, float]]]] = {
    "Kerkstraat": [[(-60, 212), (-38, 120), (-12, 48), (8, -8)]],
    "Markt": [[(8, -8), (62, 4), (72, -48), (18, -62)], [(18, -62), (8, -8)]],
    "Hoogstraat": [[(72, -48), (130, -30), (190, -2), (262, 10)]],
    "Langestraat": [[(8, -8), (-60, -12), (-130, 18), (-185, 40), (-240, 60)]],
    "Brugstraat": [[(18, -62), (22, -130), (30, -212)]],
    "Torenstraat": [[(62, 4), (88, 80), (112, 140), (130, 190)]],
    "Achterom": [[(-185, 40), (-160, 95), (-100, 128), (-38, 120)]],
    "Kosterspad": [[(-60, -12), (-62, 50), (-12, 48)]],
    "Weverstraat": [[(-130, 18), (-142, -60), (-120, -130), (-90, -200)]],
    "Smidsstraat": [[(22, -130), (-50, -118), (-120, -130)]],
    "Nieuwstraat": [[(130, -30), (128, -100), (150, -175)]],
    "Waagsteeg": [[(72, -48), (90, -95), (128, -100)]],
    "Vleeshouwerstraat": [[(-142, -60), (-70, -66), (18, -62)]],
    "Bakkerssteeg": [[(-70, -66), (-50, -118)]],
    "Kloosterstraat": [[(88, 80), (150, 62), (190, -2)]],
    "Begijnhof": [[(150, 62), (178, 120), (205, 122)]],
    "Schoolstraat": [[(-38, 120), (30, 130), (112, 140)]],
    "Muurstraat": [[(-142, -60), (-200, -50), (-248, -40)]],
    "Raadhuisplein": [[(-12, 48), (40, 62), (88, 80)]],
}


@dataclass
class Cell:
    """A neighbourhood: four sides (south, east, north, west) and how its streets were laid out.

    `depth` is the distance between parallel streets, `bow` how far they bend (share of the height).
    """

    name: str
    pattern: str
    built: str
    south: Line
    east: Line
    north: Line
    west: Line
    depth: float = 85.0
    bow: float = 0.0
    block: float = 190.0


def main_lines() -> Dict[str, Line]:
    return {name: smooth(points) for name, (_, points) in MAIN.items()}


def ring() -> Line:
    return smooth(RING, closed=True)


def cells() -> List[Cell]:
    """The neighbourhoods between the main streets, each side taken from the street that bounds it."""
    roads = main_lines()
    wall = ring()[:-1]
    start = 7  # the ring is opened at its south, where no cell has a side that passes
    k = int(abs(wall - line([RING[start]])).sum(axis=1).argmin())
    west_half = line([*wall[k:], wall[0]])
    east_half = wall[: k + 1]

    def side(name: str, first: Tuple[float, float], last: Tuple[float, float]) -> Line:
        return between(roads[name], first, last)

    def joined(*pieces: Line) -> Line:
        return line([tuple(p) for piece in pieces for p in piece])

    return [
        Cell("Stationskwartier", "grid", "1905",
             between(east_half, (-60, 212), (130, 190)), side("Stationsweg", (130, 190), (318, 572)),
             side("Spoorstraat", (-148, 655), (318, 572)), side("Noorderweg", (-60, 212), (-148, 655)), depth=95),
        Cell("Oranjebuurt", "grid", "1925",
             side("Oosterweg", (262, 10), (1000, -175)), side("Wilhelminalaan", (1000, -175), (745, 440)),
             side("Spoorstraat", (318, 572), (745, 440)),
             joined(between(east_half, (262, 10), (130, 190)), side("Stationsweg", (130, 190), (318, 572))[1:]),
             depth=88, bow=0.05),
        Cell("Bomenbuurt", "grid", "1938",
             side("Molenweg", (-700, 120), (-240, 60)),
             joined(between(west_half, (-240, 60), (-60, 212)), side("Noorderweg", (-60, 212), (-148, 655))[1:]),
             side("Spoorlaan", (-640, 765), (-148, 655)), side("Rembrandtlaan", (-700, 120), (-640, 765)),
             depth=92, bow=-0.07),
        Cell("Schildersbuurt", "grid", "1958",
             side("Molenweg", (-1500, 230), (-700, 120)), side("Rembrandtlaan", (-700, 120), (-640, 765)),
             side("Spoorlaan", (-1480, 935), (-640, 765)), side("Rondweg-West", (-1500, 230), (-1480, 935)),
             depth=98, bow=0.03, block=230),
        Cell("Zeeheldenbuurt", "grid", "1930",
             side("Havenweg", (-790, -400), (6, -290)),
             joined(side("Zuiderweg", (6, -290), (30, -212)), between(west_half, (30, -212), (-240, 60))[1:]),
             side("Molenweg", (-760, 127), (-240, 60)), side("Tromplaan", (-790, -400), (-760, 127)),
             depth=90, bow=0.06),
        Cell("De Akkers", "woonerf", "1976",
             side("Havenweg", (-1405, -452), (-790, -400)), side("Tromplaan", (-790, -400), (-760, 127)),
             side("Molenweg", (-1500, 230), (-760, 127)), side("Rondweg-West", (-1405, -452), (-1500, 230))),
        Cell("Havenkwartier", "grid", "1912",
             side("Havenweg", (6, -290), (690, -452)), side("Havendwarsweg", (690, -452), (690, -128)),
             side("Oosterweg", (262, 10), (690, -128)),
             joined(side("Zuiderweg", (6, -290), (30, -212)), between(east_half, (30, -212), (262, 10))[1:]), depth=105),
        Cell("De Wetering", "works", "1985",
             side("Havenweg", (690, -452), (1670, -575)), side("Rondweg-Oost", (1670, -575), (1690, -205)),
             side("Oosterweg", (690, -128), (1690, -205)), side("Havendwarsweg", (690, -452), (690, -128)), depth=115,
             block=210),
        Cell("Spoorzone", "works", "1995",
             side("Oosterweg", (1000, -175), (1690, -205)), line([(1690, -205), (1560, 15)]),
             line([(745, 440), (1250, 195), (1560, 15)]), side("Wilhelminalaan", (1000, -175), (745, 440)), depth=160,
             block=280),
        Cell("Componistenbuurt", "grid", "1962",
             side("Rondweg-Zuid", (-120, -1200), (850, -1130)), side("Beethovenlaan", (850, -1130), (840, -555)),
             side("Kanaaldijk", (-20, -372), (840, -555)), side("Zuiderweg", (-120, -1200), (-20, -372)),
             depth=100, bow=-0.05, block=240),
        Cell("Vogelbuurt", "woonerf", "1973",
             side("Rondweg-Zuid", (-1000, -1060), (-120, -1200)), side("Zuiderweg", (-120, -1200), (-20, -372)),
             side("Kanaaldijk", (-1385, -520), (-20, -372)),
             side("Rondweg-West", (-1000, -1060), (-1385, -520))),
        Cell("Kruidenhof", "woonerf", "1988",
             side("Rondweg-Zuid", (850, -1130), (1250, -1000)), side("Nieuwe Brugweg", (1250, -1000), (980, -575)),
             side("Kanaaldijk", (840, -555), (980, -575)), side("Beethovenlaan", (850, -1130), (840, -555))),
        Cell("Waterrijk", "vinex", "2006",
             side("Spoordijk", (-155, 735), (1050, 400)), side("Oosterdreef", (1050, 400), (930, 1290)),
             side("Noorderdreef", (-185, 1300), (930, 1290)), side("Noorderweg", (-155, 735), (-185, 1300)),
             depth=88, bow=0.10, block=170),
        Cell("De Enk", "woonerf", "1994",
             side("Enkweg", (-760, 950), (-160, 800)), side("Noorderweg", (-160, 800), (-190, 1180)),
             side("Enkweg", (-800, 1200), (-190, 1180)), side("Enkweg", (-760, 950), (-800, 1200))),
    ]  # fmt: skip
