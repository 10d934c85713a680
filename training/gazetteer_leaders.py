"""What office a leader holds, of whom the tables tell no more than that."""

from __future__ import annotations

# The office of whoever leads a state, where the leader always holds the same one. Where a king, a council or now a
# president and now a prime minister leads, the office stays untold.
LEADS: dict[str, str] = {
    "President": "AFG AGO ARG AZE BDI BEN BLR BOL BRA BWA CHL CMR COG COL CRI CYP DJI DOM DZA ECU FRA GAB GHA GTM GUY "
    "HND KAZ KEN KOR LBR MEX MOZ MWI NAM NGA NIC PAN PER PHL PRY RWA SEN SLV SUR SYC SYR TCD TJK TKM TWN UGA URY USA "
    "UZB VEN ZAF ZMB ZWE",
    "Prime Minister": "ALB ATG AUS BEL BGR BHS BLZ BRB CAN CZE DMA DNK ESP EST GBR GRC GRD HUN IND IRL ISL ISR ITA JAM "
    "JPN KNA LCA LUX LVA MKD MLT MUS MYS NLD NOR NZL PNG SGP SVK SVN SWE TTO TUV VCT WSM",
    "Federal Chancellor": "AUT DEU",
}
