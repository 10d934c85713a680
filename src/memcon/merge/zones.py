"""Hours of states: an alpha-3 code comes in, how far its capital's clocks are ahead of universal time goes out.

Two sides may date one contact a day apart where their clocks are hours apart. Standard time, whole hours.
"""

from __future__ import annotations

_HOURS: dict[int, str] = {
    -11: "ASM NIU UMI",
    -10: "COK PYF",
    -8: "PCN",
    -6: "BLZ CRI GTM HND MEX NIC SLV",
    -5: "BHS CAN COL CUB CYM ECU HTI JAM PAN PER TCA USA",
    -4: "ABW AIA ATG BES BLM BMU BOL BRB CUW DMA DOM GLP GRD GUY KNA LCA MAF MSR MTQ PRI SXM TTO VCT VEN VGB VIR",
    -3: "ARG BRA CHL FLK GUF PRY SPM SUR URY",
    -2: "GRL SGS",
    -1: "CPV",
    0: "BFA CIV FRO GBR GGY GHA GIN GMB GNB IMN IRL ISL JEY LBR MLI MRT PRT SEN SHN SLE STP TGO",
    1: "AGO ALB AND AUT BEL BEN BIH CAF CHE CMR COD COG CZE DEU DNK DZA ESH ESP FRA GAB GIB GNQ HRV HUN ITA "
    "LIE LUX MAR MCO MKD MLT MNE NER NGA NLD NOR POL SJM SMR SRB SVK SVN SWE TCD TUN VAT XKX",
    2: "ALA BDI BGR BWA CYP EGY EST FIN GRC ISR LBN LBY LSO LTU LVA MDA MOZ MWI NAM PSE ROU RWA SDN SSD SWZ "
    "UKR ZAF ZMB ZWE",
    3: "BHR BLR COM DJI ERI ETH IRQ JOR KEN KWT MDG MYT QAT RUS SAU SOM SYR TUR TZA UGA YEM",
    4: "AFG ARE ARM AZE GEO IRN MUS OMN REU SYC",
    5: "ATF MDV PAK TJK TKM UZB",
    6: "BGD BTN CCK IND IOT KAZ KGZ LKA MMR NPL",
    7: "CXR IDN KHM LAO THA VNM",
    8: "BRN CHN HKG MAC MNG MYS PHL SGP TWN",
    9: "JPN KOR PLW PRK TLS",
    10: "GUM MNP PNG",
    11: "AUS FSM NCL SLB VUT",
    12: "FJI KIR MHL NFK NRU TUV WLF",
    13: "ATA NZL TKL TON WSM",
}
_BY_STATE = {state: hours for hours, states in _HOURS.items() for state in states.split()}


def hours_ahead(state: str | None) -> int | None:
    """Hours that clocks in a state's capital are ahead of universal time (behind: negative); None for other names."""
    return None if state is None else _BY_STATE.get(state)
