"""Leaders of whom the tables tell too little: those of the decades before them, and what a leader's office is."""

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

# person | office | state | body | start | end. Of kinds of office that the state still has: what a state has none of
# is told by this table too.
FORMER = """
John Paul II|Pope|VAT||1978-10-16|2005-04-02
Benedict XVI|Pope|VAT||2005-04-19|2013-02-28
Francis|Pope|VAT||2013-03-13|2025-04-21
Leo XIV|Pope|VAT||2025-05-08|
Harry Truman|President|USA||1945-04-12|1953-01-20
Dwight Eisenhower|President|USA||1953-01-20|1961-01-20
John F. Kennedy|President|USA||1961-01-20|1963-11-22
Lyndon Johnson|President|USA||1963-11-22|1969-01-20
Richard Nixon|President|USA||1969-01-20|1974-08-09
Gerald Ford|President|USA||1974-08-09|1977-01-20
Jimmy Carter|President|USA||1977-01-20|1981-01-20
Ronald Reagan|President|USA||1981-01-20|1989-01-20
George H. W. Bush|President|USA||1989-01-20|1993-01-20
Henry Kissinger|National Security Advisor|USA||1969-01-20|1975-11-03
Zbigniew Brzezinski|National Security Advisor|USA||1977-01-20|1981-01-20
Brent Scowcroft|National Security Advisor|USA||1989-01-20|1993-01-20
Robert McNamara|Secretary of Defense|USA||1961-01-21|1968-02-29
Caspar Weinberger|Secretary of Defense|USA||1981-01-21|1987-11-23
Dick Cheney|Secretary of Defense|USA||1989-03-21|1993-01-20
William Perry|Secretary of Defense|USA||1994-02-03|1997-01-24
Winston Churchill|Prime Minister|GBR||1940-05-10|1945-07-26
Clement Attlee|Prime Minister|GBR||1945-07-26|1951-10-26
Winston Churchill|Prime Minister|GBR||1951-10-26|1955-04-05
Anthony Eden|Prime Minister|GBR||1955-04-06|1957-01-10
Harold Macmillan|Prime Minister|GBR||1957-01-10|1963-10-18
Alec Douglas-Home|Prime Minister|GBR||1963-10-19|1964-10-16
Harold Wilson|Prime Minister|GBR||1964-10-16|1970-06-19
Edward Heath|Prime Minister|GBR||1970-06-19|1974-03-04
Harold Wilson|Prime Minister|GBR||1974-03-04|1976-04-05
James Callaghan|Prime Minister|GBR||1976-04-05|1979-05-04
Margaret Thatcher|Prime Minister|GBR||1979-05-04|1990-11-28
John Major|Prime Minister|GBR||1990-11-28|1997-05-02
Geoffrey Howe|Foreign Secretary|GBR||1983-06-11|1989-07-24
Douglas Hurd|Foreign Secretary|GBR||1989-10-26|1995-07-05
Charles de Gaulle|President|FRA||1959-01-08|1969-04-28
Georges Pompidou|President|FRA||1969-06-20|1974-04-02
Valéry Giscard d'Estaing|President|FRA||1974-05-27|1981-05-21
François Mitterrand|President|FRA||1981-05-21|1995-05-17
Konrad Adenauer|Federal Chancellor|DEU||1949-09-15|1963-10-16
Ludwig Erhard|Federal Chancellor|DEU||1963-10-17|1966-12-01
Kurt Georg Kiesinger|Federal Chancellor|DEU||1966-12-01|1969-10-22
Willy Brandt|Federal Chancellor|DEU||1969-10-22|1974-05-07
Helmut Schmidt|Federal Chancellor|DEU||1974-05-16|1982-10-01
Helmut Kohl|Federal Chancellor|DEU||1982-10-01|1998-10-27
Hans-Dietrich Genscher|Minister of Foreign Affairs|DEU||1974-05-17|1992-05-18
Klaus Kinkel|Minister of Foreign Affairs|DEU||1992-05-18|1998-10-26
Bruno Kreisky|Federal Chancellor|AUT||1970-04-21|1983-05-24
Joseph Stalin|General Secretary of the Communist Party|RUS||1922-04-03|1953-03-05
Nikita Khrushchev|First Secretary of the Communist Party|RUS||1953-09-14|1964-10-14
Leonid Brezhnev|General Secretary of the Communist Party|RUS||1964-10-14|1982-11-10
Yuri Andropov|General Secretary of the Communist Party|RUS||1982-11-12|1984-02-09
Konstantin Chernenko|General Secretary of the Communist Party|RUS||1984-02-13|1985-03-10
Mikhail Gorbachev|General Secretary of the Communist Party|RUS||1985-03-11|1991-08-24
Mikhail Gorbachev|President|RUS||1990-03-15|1991-12-25
Boris Yeltsin|President|RUS||1991-07-10|1999-12-31
Vyacheslav Molotov|Minister of Foreign Affairs|RUS||1939-05-03|1949-03-04
Andrei Gromyko|Minister of Foreign Affairs|RUS||1957-02-15|1985-07-02
Andrei Kozyrev|Minister of Foreign Affairs|RUS||1990-10-11|1996-01-05
Yevgeny Primakov|Minister of Foreign Affairs|RUS||1996-01-09|1998-09-11
Mao Zedong|Chairman of the Communist Party|CHN||1943-03-20|1976-09-09
Zhou Enlai|Premier|CHN||1949-10-01|1976-01-08
Deng Xiaoping|Paramount Leader|CHN||1978-12|1992-10
Zhao Ziyang|Premier|CHN||1980-09-10|1987-11-24
Li Peng|Premier|CHN||1987-11-24|1998-03-17
Qian Qichen|Minister of Foreign Affairs|CHN||1988-04-12|1998-03-18
Chiang Kai-shek|President|TWN||1950-03-01|1975-04-05
Chiang Ching-kuo|President|TWN||1978-05-20|1988-01-13
Lee Teng-hui|President|TWN||1988-01-13|2000-05-20
Shigeru Yoshida|Prime Minister|JPN||1948-10-15|1954-12-10
Nobusuke Kishi|Prime Minister|JPN||1957-02-25|1960-07-19
Eisaku Sato|Prime Minister|JPN||1964-11-09|1972-07-07
Kakuei Tanaka|Prime Minister|JPN||1972-07-07|1974-12-09
Yasuhiro Nakasone|Prime Minister|JPN||1982-11-27|1987-11-06
Noboru Takeshita|Prime Minister|JPN||1987-11-06|1989-06-03
Toshiki Kaifu|Prime Minister|JPN||1989-08-10|1991-11-05
Kiichi Miyazawa|Prime Minister|JPN||1991-11-05|1993-08-09
Morihiro Hosokawa|Prime Minister|JPN||1993-08-09|1994-04-28
Tomiichi Murayama|Prime Minister|JPN||1994-06-30|1996-01-11
Ryutaro Hashimoto|Prime Minister|JPN||1996-01-11|1998-07-30
Syngman Rhee|President|KOR||1948-07-24|1960-04-26
Park Chung-hee|President|KOR||1963-12-17|1979-10-26
Chun Doo-hwan|President|KOR||1980-09-01|1988-02-24
Roh Tae-woo|President|KOR||1988-02-25|1993-02-24
Kim Young-sam|President|KOR||1993-02-25|1998-02-24
Kim Il-sung|President|PRK||1972-12-28|1994-07-08
Ho Chi Minh|President|VNM||1945-09-02|1969-09-02
Norodom Sihanouk|King|KHM||1993-09-24|2004-10-07
Jawaharlal Nehru|Prime Minister|IND||1947-08-15|1964-05-27
Lal Bahadur Shastri|Prime Minister|IND||1964-06-09|1966-01-11
Indira Gandhi|Prime Minister|IND||1966-01-24|1977-03-24
Morarji Desai|Prime Minister|IND||1977-03-24|1979-07-28
Indira Gandhi|Prime Minister|IND||1980-01-14|1984-10-31
Rajiv Gandhi|Prime Minister|IND||1984-10-31|1989-12-02
P. V. Narasimha Rao|Prime Minister|IND||1991-06-21|1996-05-16
Inder Kumar Gujral|Prime Minister|IND||1997-04-21|1998-03-19
Ayub Khan|President|PAK||1958-10-27|1969-03-25
Yahya Khan|President|PAK||1969-03-25|1971-12-20
Zulfikar Ali Bhutto|President|PAK||1971-12-20|1973-08-13
Zulfikar Ali Bhutto|Prime Minister|PAK||1973-08-14|1977-07-05
Muhammad Zia-ul-Haq|President|PAK||1978-09-16|1988-08-17
Benazir Bhutto|Prime Minister|PAK||1988-12-02|1990-08-06
Benazir Bhutto|Prime Minister|PAK||1993-10-18|1996-11-05
Mujibur Rahman|Prime Minister|BGD||1972-01-12|1975-01-24
Ziaur Rahman|President|BGD||1977-04-21|1981-05-30
J. R. Jayewardene|President|LKA||1978-02-04|1989-01-02
Ranasinghe Premadasa|President|LKA||1989-01-02|1993-05-01
Mohammad Najibullah|President|AFG||1987-09-30|1992-04-16
David Ben-Gurion|Prime Minister|ISR||1948-05-14|1954-01-26
David Ben-Gurion|Prime Minister|ISR||1955-11-03|1963-06-26
Levi Eshkol|Prime Minister|ISR||1963-06-26|1969-02-26
Golda Meir|Prime Minister|ISR||1969-03-17|1974-06-03
Yitzhak Rabin|Prime Minister|ISR||1974-06-03|1977-04-22
Menachem Begin|Prime Minister|ISR||1977-06-21|1983-10-10
Yitzhak Shamir|Prime Minister|ISR||1983-10-10|1984-09-13
Shimon Peres|Prime Minister|ISR||1984-09-13|1986-10-20
Yitzhak Shamir|Prime Minister|ISR||1986-10-20|1992-07-13
Yitzhak Rabin|Prime Minister|ISR||1992-07-13|1995-11-04
Shimon Peres|Prime Minister|ISR||1995-11-04|1996-06-18
Moshe Dayan|Minister of Defence|ISR||1967-06-05|1974-06-03
Moshe Dayan|Minister of Foreign Affairs|ISR||1977-06-20|1979-10-23
Abba Eban|Minister of Foreign Affairs|ISR||1966-01-13|1974-06-03
Yasser Arafat|Chairman of the PLO|PSE||1969-02-04|2004-11-11
Gamal Abdel Nasser|President|EGY||1956-06-23|1970-09-28
Anwar Sadat|President|EGY||1970-10-15|1981-10-06
Hussein bin Talal|King|JOR||1952-08-11|1999-02-07
Hafez al-Assad|President|SYR||1971-03-12|2000-06-10
Faisal bin Abdulaziz|King|SAU||1964-11-02|1975-03-25
Fahd bin Abdulaziz|King|SAU||1982-06-13|2005-08-01
Saddam Hussein|President|IRQ||1979-07-16|2003-04-09
Tariq Aziz|Minister of Foreign Affairs|IRQ||1983-01|1991-12
Mohammad Reza Pahlavi|Shah|IRN||1941-09-16|1979-02-11
Ruhollah Khomeini|Supreme Leader|IRN||1979-12-03|1989-06-03
Akbar Hashemi Rafsanjani|President|IRN||1989-08-16|1997-08-03
Hassan II|King|MAR||1961-03-03|1999-07-23
Ahmed Ben Bella|President|DZA||1963-09-15|1965-06-19
Houari Boumediene|President|DZA||1976-12-10|1978-12-27
Chadli Bendjedid|President|DZA||1979-02-09|1992-01-11
Habib Bourguiba|President|TUN||1957-07-25|1987-11-07
Adnan Menderes|Prime Minister|TUR||1950-05-22|1960-05-27
Kenan Evren|President|TUR||1982-11-09|1989-11-09
Turgut Özal|Prime Minister|TUR||1983-12-13|1989-10-31
Turgut Özal|President|TUR||1989-11-09|1993-04-17
Tansu Çiller|Prime Minister|TUR||1993-06-25|1996-03-06
Andreas Papandreou|Prime Minister|GRC||1981-10-21|1989-07-02
Andreas Papandreou|Prime Minister|GRC||1993-10-13|1996-01-22
Glafcos Clerides|President|CYP||1993-02-28|2003-02-28
Alcide De Gasperi|Prime Minister|ITA||1945-12-10|1953-08-17
Aldo Moro|Prime Minister|ITA||1974-11-23|1976-07-30
Giulio Andreotti|Prime Minister|ITA||1976-07-30|1979-08-05
Bettino Craxi|Prime Minister|ITA||1983-08-04|1987-04-18
Giulio Andreotti|Prime Minister|ITA||1989-07-23|1992-06-28
Adolfo Suárez|Prime Minister|ESP||1976-07-05|1981-02-26
Felipe González|Prime Minister|ESP||1982-12-02|1996-05-05
José María Aznar|Prime Minister|ESP||1996-05-05|2004-04-17
José Luis Rodríguez Zapatero|Prime Minister|ESP||2004-04-17|2011-12-21
Mariano Rajoy|Prime Minister|ESP||2011-12-21|2018-06-01
Mário Soares|President|PRT||1986-03-09|1996-03-09
Wojciech Jaruzelski|President|POL||1989-07-19|1990-12-22
Lech Wałęsa|President|POL||1990-12-22|1995-12-22
Tadeusz Mazowiecki|Prime Minister|POL||1989-08-24|1991-01-12
Nicolae Ceaușescu|President|ROU||1974-03-28|1989-12-22
Slobodan Milošević|President|SRB||1989-05-08|2000-10-07
Franjo Tuđman|President|HRV||1990-05-30|1999-12-10
Alija Izetbegović|President|BIH||1990-12-20|2000-10-14
Olof Palme|Prime Minister|SWE||1969-10-14|1976-10-08
Olof Palme|Prime Minister|SWE||1982-10-08|1986-02-28
Urho Kekkonen|President|FIN||1956-03-01|1982-01-27
Mauno Koivisto|President|FIN||1982-01-27|1994-03-01
Gro Harlem Brundtland|Prime Minister|NOR||1990-11-03|1996-10-25
Lester Pearson|Prime Minister|CAN||1963-04-22|1968-04-20
Pierre Trudeau|Prime Minister|CAN||1968-04-20|1979-06-04
Pierre Trudeau|Prime Minister|CAN||1980-03-03|1984-06-30
Brian Mulroney|Prime Minister|CAN||1984-09-17|1993-06-25
Robert Menzies|Prime Minister|AUS||1949-12-19|1966-01-26
Gough Whitlam|Prime Minister|AUS||1972-12-05|1975-11-11
Malcolm Fraser|Prime Minister|AUS||1975-11-11|1983-03-11
Bob Hawke|Prime Minister|AUS||1983-03-11|1991-12-20
Paul Keating|Prime Minister|AUS||1991-12-20|1996-03-11
David Lange|Prime Minister|NZL||1984-07-26|1989-08-08
Fidel Castro|President|CUB||1976-12-02|2008-02-24
Salvador Allende|President|CHL||1970-11-03|1973-09-11
Augusto Pinochet|President|CHL||1974-12-17|1990-03-11
Patricio Aylwin|President|CHL||1990-03-11|1994-03-11
Michelle Bachelet|President|CHL||2006-03-11|2010-03-11
Michelle Bachelet|President|CHL||2014-03-11|2018-03-11
Juan Perón|President|ARG||1946-06-04|1955-09-21
Raúl Alfonsín|President|ARG||1983-12-10|1989-07-08
Carlos Menem|President|ARG||1989-07-08|1999-12-10
Néstor Kirchner|President|ARG||2003-05-25|2007-12-10
Cristina Fernández de Kirchner|President|ARG||2007-12-10|2015-12-10
Mauricio Macri|President|ARG||2015-12-10|2019-12-10
José Sarney|President|BRA||1985-03-15|1990-03-15
Fernando Henrique Cardoso|President|BRA||1995-01-01|2003-01-01
Miguel de la Madrid|President|MEX||1982-12-01|1988-11-30
Carlos Salinas de Gortari|President|MEX||1988-12-01|1994-11-30
Ernesto Zedillo|President|MEX||1994-12-01|2000-11-30
Vicente Fox|President|MEX||2000-12-01|2006-11-30
Felipe Calderón|President|MEX||2006-12-01|2012-11-30
Enrique Peña Nieto|President|MEX||2012-12-01|2018-11-30
Álvaro Uribe|President|COL||2002-08-07|2010-08-07
Juan Manuel Santos|President|COL||2010-08-07|2018-08-07
Hugo Chávez|President|VEN||1999-02-02|2013-03-05
Evo Morales|President|BOL||2006-01-22|2019-11-10
Rafael Correa|President|ECU||2007-01-15|2017-05-24
Lenín Moreno|President|ECU||2017-05-24|2021-05-24
Alberto Fujimori|President|PER||1990-07-28|2000-11-22
Alejandro Toledo|President|PER||2001-07-28|2006-07-28
Alan García|President|PER||2006-07-28|2011-07-28
Ollanta Humala|President|PER||2011-07-28|2016-07-28
Pedro Pablo Kuczynski|President|PER||2016-07-28|2018-03-23
Ferdinand Marcos|President|PHL||1965-12-30|1986-02-25
Corazon Aquino|President|PHL||1986-02-25|1992-06-30
Fidel Ramos|President|PHL||1992-06-30|1998-06-30
Joseph Estrada|President|PHL||1998-06-30|2001-01-20
Sukarno|President|IDN||1945-08-18|1967-03-12
Suharto|President|IDN||1967-03-12|1998-05-21
Lee Kuan Yew|Prime Minister|SGP||1959-06-05|1990-11-28
Mahathir Mohamad|Prime Minister|MYS||1981-07-16|2003-10-31
Abdullah Ahmad Badawi|Prime Minister|MYS||2003-10-31|2009-04-03
Najib Razak|Prime Minister|MYS||2009-04-03|2018-05-10
Nelson Mandela|President|ZAF||1994-05-10|1999-06-14
F. W. de Klerk|State President|ZAF||1989-08-15|1994-05-10
P. W. Botha|State President|ZAF||1984-09-14|1989-08-15
Julius Nyerere|President|TZA||1962-12-09|1985-11-05
Kwame Nkrumah|President|GHA||1960-07-01|1966-02-24
Jomo Kenyatta|President|KEN||1964-12-12|1978-08-22
Kenneth Kaunda|President|ZMB||1964-10-24|1991-11-02
Mengistu Haile Mariam|President|ETH||1987-09-10|1991-05-21
Mobutu Sese Seko|President|COD||1965-11-24|1997-05-16
Patrice Lumumba|Prime Minister|COD||1960-06-24|1960-09-05
Léopold Sédar Senghor|President|SEN||1960-09-06|1980-12-31
Félix Houphouët-Boigny|President|CIV||1960-11-27|1993-12-07
Samora Machel|President|MOZ||1975-06-25|1986-10-19
Idi Amin|President|UGA||1971-01-25|1979-04-11
Gaafar Nimeiry|President|SDN||1969-05-25|1985-04-06
Thomas Sankara|President|BFA||1983-08-04|1987-10-15
Trygve Lie|Secretary-General of the United Nations||UN|1946-02-02|1952-11-10
Dag Hammarskjöld|Secretary-General of the United Nations||UN|1953-04-10|1961-09-18
U Thant|Secretary-General of the United Nations||UN|1961-11-03|1971-12-31
Kurt Waldheim|Secretary-General of the United Nations||UN|1972-01-01|1981-12-31
Javier Pérez de Cuéllar|Secretary-General of the United Nations||UN|1982-01-01|1991-12-31
Boutros Boutros-Ghali|Secretary-General of the United Nations||UN|1992-01-01|1996-12-31
Khalid bin Salman|Minister of Defence|SAU||2022-09-27|
Abdulaziz bin Salman|Minister of Energy|SAU||2019-09-08|
Fernando Arias|Director-General of the OPCW||OPCW|2018-07-25|
Ahmet Üzümcü|Director-General of the OPCW||OPCW|2010-07-25|2018-07-24
Moussa Faki Mahamat|Chairperson of the African Union Commission||AU|2017-03-14|2025-02-15
Ahmed Aboul Gheit|Secretary-General of the Arab League||Arab League|2016-07-01|
Luis Almagro|Secretary General of the OAS||OAS|2015-05-26|2025-05-25
Ngozi Okonjo-Iweala|Director-General of the WTO||WTO|2021-03-01|
Filippo Grandi|UN High Commissioner for Refugees||UN|2016-01-01|2025-12-31
Jacques Delors|President of the European Commission||EU|1985-01-06|1995-01-22
"""
