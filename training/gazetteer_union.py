"""Who served the European Union when: heads of its institutions, commissioners, negotiators and envoys."""

from __future__ import annotations

# person | office | state | body | start | end, as in `HOLDINGS`; what the EU says of its own people.
SERVED_EU = """
Javier Solana|High Representative of the European Union for Foreign Affairs||EU|1999-10-18|2009-11-30
Romano Prodi|President of the European Commission||EU|1999-09-16|2004-11-21
Chris Patten|European Commissioner for External Relations||EU|1999-09-16|2004-11-21
Benita Ferrero-Waldner|European Commissioner for External Relations||EU|2004-11-22|2010-02-09
Peter Mandelson|European Commissioner for Trade||EU|2004-11-22|2008-10-03
Catherine Ashton|European Commissioner for Trade||EU|2008-10-03|2009-11-30
Olli Rehn|European Commissioner||EU|2004-07-12|2014-07-01
Karel De Gucht|European Commissioner for Trade||EU|2010-02-10|2014-10-31
Štefan Füle|European Commissioner for Enlargement||EU|2010-02-10|2014-10-31
Michel Barnier|European Commissioner for the Internal Market||EU|2010-02-10|2014-10-31
Michel Barnier|European Union Chief Negotiator||EU|2016-10-01|2021-03-31
Johannes Hahn|European Commissioner||EU|2010-02-10|2024-11-30
Maroš Šefčovič|Vice-President of the European Commission||EU|2010-02-10|
Frans Timmermans|First Vice-President of the European Commission||EU|2014-11-01|2023-08-22
Valdis Dombrovskis|European Commissioner||EU|2014-11-01|
Cecilia Malmström|European Commissioner for Trade||EU|2014-11-01|2019-11-30
Pierre Moscovici|European Commissioner for Economic Affairs||EU|2014-11-01|2019-11-30
Margrethe Vestager|European Commissioner for Competition||EU|2014-11-01|2024-11-30
Thierry Breton|European Commissioner for the Internal Market||EU|2019-12-01|2024-09-16
Paolo Gentiloni|European Commissioner for the Economy||EU|2019-12-01|2024-11-30
Olivér Várhelyi|European Commissioner||EU|2019-12-01|
Hans-Gert Pöttering|President of the European Parliament||EU|2007-01-16|2009-07-14
Jerzy Buzek|President of the European Parliament||EU|2009-07-14|2012-01-17
Martin Schulz|President of the European Parliament||EU|2012-01-17|2017-01-17
Antonio Tajani|President of the European Parliament||EU|2017-01-17|2019-07-03
David Sassoli|President of the European Parliament||EU|2019-07-03|2022-01-11
Roberta Metsola|President of the European Parliament||EU|2022-01-18|
Enrique Mora|Deputy Secretary General of the EEAS||EU|2020-12-16|
Miroslav Lajčák|EU Special Representative for the Belgrade-Pristina Dialogue||EU|2020-04-03|2025-01-31
Toivo Klaar|EU Special Representative for the South Caucasus||EU|2017-11-13|2024-08-31
José Manuel Barroso|President of the European Commission||EU|2004-11-22|2014-10-31
Jean-Claude Juncker|President of the European Commission||EU|2014-11-01|2019-11-30
Ursula von der Leyen|President of the European Commission||EU|2019-12-01|
Herman Van Rompuy|President of the European Council||EU|2009-12-01|2014-11-30
Donald Tusk|President of the European Council||EU|2014-12-01|2019-11-30
Charles Michel|President of the European Council||EU|2019-12-01|2024-11-30
António Costa|President of the European Council||EU|2024-12-01|
Catherine Ashton|High Representative of the European Union for Foreign Affairs||EU|2009-12-01|2014-10-31
Federica Mogherini|High Representative of the European Union for Foreign Affairs||EU|2014-11-01|2019-11-30
Josep Borrell|High Representative of the European Union for Foreign Affairs||EU|2019-12-01|2024-11-30
Kaja Kallas|High Representative of the European Union for Foreign Affairs||EU|2024-12-01|
"""
