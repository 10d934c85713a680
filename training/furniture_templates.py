"""The templates and slots that ``furniture.py`` composes page furniture from; its notation is told there."""

# A template is one line of text and cannot be broken; the odd characters are the sites' own.
# ruff: noqa: E501

from __future__ import annotations

# Values of a slot, parted by bars, or by blanks where there are none.
LISTS = {
    "first": "Jane John Amina Piotr Lucía Henrik Mei Tariq Olga Daniel Fatou Marta Igor Leila Samuel Ingrid Raj Chloé Yusuf"
    " Hana Viktor Grace Mateus Noor Elif Tomasz Adaeze Kenji Bianca Owen",
    "last": "Doe Varga Okafor Lindqvist Marlowe Hashemi Petrovsky Tanaka Delacroix Whitcombe Abdi Novotny Castellano Brandt"
    " Osei Karimov Halvorsen Quispe McAllen Rahmani Szabo Thorne Demir Vellani Ito Mbeki-Ross O'Dowd Ferreira Kang Sallow",
    "month": "January February March April May June July August September October November December",
    "mon": "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.",
    "city": "Geneva|Helsinki|Ankara|Doha|Vienna|Nairobi|Brussels|Tashkent|Lima|Seoul|Cairo|Oslo|New Delhi|Astana|Prague",
    "country": "Norway|Kenya|Turkey|Japan|Peru|Jordan|Finland|Georgia|Vietnam|Egypt|Chile|Poland|Qatar|Ghana|Serbia|Oman",
    "agency": "AP|Reuters|AFP|EPA|Norvia News|Interpress|TransMeridian|Meridian Wire|Baltica Press|Orient News Service|PAX",
    "photos": "AP Photo|AFP Photo|Getty Images|REUTERS|EPA-EFE|Pool|Norvia Images|Baltica Press|via Meridian Wire|Shutterstock"
    "|File|Handout|Press Office|Wikimedia Commons|Flickr|Anadel Agency",
    "outlet": "The Harbour Times|Northgate Herald|The Daily Meridian|Lakeside Tribune|Eastern Observer|Global Ledger|Kestrel"
    " Post|The Policy Lantern|Frontier Dispatch|WQTR News|Channel 6|The Brandon Review|Straits Courier|Pan-Levant Monitor",
    "company": "Orrin Media Group|Kestrel Publishing Ltd|Norvia Holdings|Lakeside Digital, Inc|Harbour Press LLC|Meridian Media",
    "domain": "harbourtimes.example|kestrelpost.com|norvianews.net|northgateherald.co.uk|meridianwire.org|mfa.gov.example",
    "section": "Home|World|Politics|Business|Opinion|Sports|Tech|Culture|Video|Africa|Asia|Europe|Middle East|Americas|U.S."
    "|Science|Health|Lifestyle|Defence|Security|Economy|Podcasts|Weather|Local|Travel|Obituaries|Money|Arts|Climate",
    "msection": "About Us|The Minister|Press Room|Media Centre|Consular Services|Speeches|Embassies|Treaties|Contacts|Visas"
    "|Press Releases|Foreign Policy|Vacancies|Site Map|Archive|Transcripts|Photo Gallery|FAQ|Accessibility|Briefings",
    "topic": "grain exports|border security|fisheries|a ceasefire|the gas pipeline|trade tariffs|arms control|visa rules|water"
    " sharing|refugee aid|maritime safety|sanctions relief|nuclear inspections|climate funding|prisoner exchanges",
    "tag": "diplomacy|foreign policy|{country}|{city}|sanctions|NATO|United Nations|trade|elections|energy|Featured|Top Stories"
    "|{name}|ceasefire|defence|Breaking|human rights|oil|EU|migration|{country}-{country} relations|talks",
    "title": "Foreign Minister|Prime Minister|President|Defence Minister|Defense Secretary|Ambassador|Deputy Foreign Minister"
    "|Special Envoy|Gen.|opposition leader|Speaker|Secretary-General|King|Chief of Staff",
    "network": "Facebook|Twitter|LinkedIn|WhatsApp|Reddit|Pinterest|Telegram|Email|Tumblr|Google+|Pocket|VK|X|Messenger|Flipboard"
    "|StumbleUpon|Print|Copy Link|SMS|Viber",
    "sep": " {bar} | · | / | › | • |  | - |¶|¶|, | » ",
    "role": "Staff Writer|Diplomatic Correspondent|Associated Writer|Political Editor|Staff reporter|Contributor|World Editor|"
    "Bureau Chief|Special to {outlet}|Foreign Affairs Reporter|Senior Fellow|Columnist|Guest Author|{city} correspondent",
    "ministry": "Ministry of Foreign Affairs of {country}|Ministry of Defence|Embassy of {country}|Office of the Spokesperson"
    "|Department of Foreign Affairs|Government of {country}|Prime Minister's Office|Presidential Press Service",
    "place": "in {city}|in {where}|at the presidential palace in {city}|at the airport in {city}|at the Foreign Ministry"
    "|at a summit in {city}|outside parliament in {city}|at the {country} embassy|on the sidelines of a forum in {city}",
    "handle": "@{last}News|@{first}{last}|@KestrelPost|@norvia_news|@harbourtimes|@MFA_Press|@{last}_{n}",
    "user": "{first}{n}|{last}fan|concerned citizen|Anonymous|{name}|{first} {initial}.|truth_teller{n}|oldsoldier|Guest|admin",
    "tz": "ET|GMT|EST|EDT|UTC|CET|IST|BST|PT|local time|(GMT+3)|AST",
    "clock": "{hour}:{minute} <AM|PM|am|pm|a.m.|p.m.>|{hour24}:{minute}|{hour}:{minute}<am|pm>|{hour24}.{minute}",
    "date": "{month} {day}, {year}|{mon} {day}, {year}|{day} {month} {year}|{day2}/{month2}/{year}|{year}-{month2}-{day2}"
    "|{weekday}, {month} {day}, {year}|{weekday} {day} {month} {year}|{day2}.{month2}.{year}|{day} {mon} {year}",
    "weekday": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "name": "{first} {last}|{first} {last}|{first} {last}|{first} {initial}. {last}",
    "dash": "-|--|\u2013|\u2014|:",
    "bar": "\u007c",
    "email": "{domain_user}@{domain}",
    "domain_user": "press|info|media|newsdesk|tips|spokesperson|contact|editor|feedback|webmaster",
    "headline": "{country} and {country} <agree to resume|open|cut short|restart|postpone> talks on {topic}"
    "|Why {country} is <rethinking|worried about|betting on> {topic}|{title} {last} <warns against|hails|rejects> deal on {topic}"
    "|Analysis: What's next for {topic}?|{country} <summons|recalls|expels> {country} envoy over {topic}"
    "|<Five|Seven|10> things to know about {topic}|{last} <meets|calls|hosts> {last} in {city} to discuss {topic}"
    "|'We will not yield': {country} stands firm on {topic}|In {city}, doubts grow about {topic}|Thousands march in {city} over {topic}"
    "|OPINION: The case for {topic}|Timeline: {country}'s dispute over {topic}|Explainer: how {topic} divided {city} and {city}",
    "scene": "{title} {name} <speaks|gestures|looks on|addresses reporters|waves|arrives> {place}"
    "|{title} {name}, left, <shakes hands with|greets|listens to|walks with> {title} {name} {place}"
    "|{title} {name} <meets with|poses with|and> {title} {name} {place}|Protesters <hold signs|wave flags|shout slogans> {place}"
    "|Soldiers <stand guard|take part in a drill|patrol> {place}|A <view|general view|flag flies|man walks past a mural> {place}"
    "|Delegates attend a <meeting|session|news conference> {place}|The flags of {country} and {country} are seen {place}",
    "when": "on {weekday}, {month} {day}, {year}|on {month} {day}, {year}|{mon} {day}, {year}|on {weekday}|in {year}|, {day} {month} {year}",
    "phone": "+{n} {n3} {n3} {n3}|({n3}) {n3}-{n4}|+{n}-{n3}-{n3}-{n4}|0{n3} {n3}{n3}",
}

MORE_SLOTS: dict[str, tuple[str, ...]] = {}
MORE_SLOTS["where"] = (
    "Geneva, Switzerland",
    "Ankara, Turkey",
    "Nairobi, Kenya",
    "Tashkent, Uzbekistan",
    "Lima, Peru",
    "Oslo, Norway",
    "Cairo, Egypt",
    "Vienna, Austria",
    "Doha, Qatar",
)
MORE_SLOTS["sees"] = ("See", "See also", "SEE ALSO", "Read", "Also read", "More")
MORE_SLOTS["pol"] = (
    "the editorial policy of {outlet}",
    "the views of {company}",
    "those of {outlet}",
    "official policy",
)
MORE_SLOTS["tease"] = (
    "Doctors in {city} stunned by this simple trick",
    "{n} <stars|celebrities> who <aged badly|left it all behind>",
    "New rule for drivers in {country} <leaves insurers furious|explained>",
    "The {year} cars nobody wants to buy",
    "<Play this game|Try this app> for one minute and see why everyone is hooked",
)

# One template a line, by label.
TEMPLATES = {
    "caption": """
tmb Source: {name}/{photos}
tmb <Photo|Photo by|PHOTO:|Photograph by|Photograph:|Image:|Picture:> {name}
tmb <Photo|Image|Picture> <credit:|courtesy of|by|credit> {photos}
tmb (<Credit:|Photo:|Photo by|Image:|Picture:|Source:> {name}/{photos})
tmb ({name}/{photos})
tmb ({name} / {photos}) <MORE|>
tmb {name} {dash} {photos}
tmb {name}, {photos}
tmb Image copyright {photos}¶Image caption {scene}
tmb Image source, {photos}¶Image caption, {scene}.
tmb FILE <-|\u2013> In this {mon} {day}, {year} file photo, {scene}. ({photos}/{name}<, File|>)
tmb FILE PHOTO: {scene} {when}. REUTERS/{name}/File Photo
tmb FILE <-|--> {scene} {when}. ({photos}/{name}, File)
tmb {scene} {when}. (<Photo: |Photo by |Image: |>{name}/{photos})
tmb {scene} {when}. {name}/{photos}
tmb {scene}. <Photo|Photograph|Credit>: {name}/{photos}
tmb {scene} {when} [{name}/{photos}]
tmb {scene} [File: {name}/{photos}]
tmb {scene}. <File photo|Archive photo|Illustrative photo|File image>.
tmb {scene} (<file photo|photo credit: {name}/{photos}|illustrative|courtesy>)
tmb Caption: {scene} {when}.¶Photo: {name}
tmb <Above|Top photo|Cover image|Featured image|Header photo|Lead image>: {scene}. <{photos}|Credit: {name}|>
tmb <Photo|Picture|Image> taken {when} shows {title} {name} {place}. ({photos})
tmb This <handout|undated|video grab> image released by the {ministry} shows {title} {name} {place}. ({photos} via AP)
tmb {where} <-|\u2013> {month} {day}: {scene}. (Photo by {name}/{photos})
tmb <Click to enlarge|Enlarge this image|View full size|Hide caption|toggle caption>¶{scene}¶{name}/{photos}
tmb {name} via {photos}
tmb © {photos} / {name}
tmb <Photo|Image> <from archives|for representation only|used for illustrative purposes>. <| Credit: {photos}|>
tmb <Graphic|Map|Chart|Infographic|Illustration>: {name}/{outlet}
tmb U.S. <Army|Navy|Air Force> photo by <Sgt.|Petty Officer 2nd Class|Staff Sgt.> {name}
tmb <1|2|3> of {n} <|photos>¶{scene} {when}. {name}/{photos}""",
    "comment_form": """
b Leave a <Reply|Comment|comment|Response>
b Leave a Reply¶Your email address will not be published. Required fields are marked *¶Comment *¶Name *¶Email *¶Website
b Your email address will not be published. Required fields are marked *
b Leave a Reply Cancel reply
b Fill in your details below or click an icon to log in:¶Email (required) (Address never made public)¶Name (required)
b You are commenting using your <WordPress.com|Twitter|Facebook|Google> account. ( Log Out / Change )
b Notify me of <new comments|follow-up comments|new posts> <via|by> email.
b What do you think of {topic}? <Tell us|Let us know|Share your thoughts|Sound off> in the comments<| below><.|!>
b <Do you agree with {title} {last}|Should {country} give way on {topic}|What's your view>? Join the <conversation|debate>.
mb {count} <Comments|comments|Responses|Replies|COMMENTS>
tmb <No comments yet|No comments|Be the first to comment|Comments are closed|Comments are off for this post><.|>
b {count} <Responses|thoughts|comments|Replies> <to|on> "{headline}"
b {count} readers like this:
b Like this:¶Like Loading...
b {n} bloggers like this:
b {user} says:¶{date} at {clock}¶Reply
b {user} <on|\u2022> {date} at {clock} <said:|wrote:|Reply|Permalink>
b <Log in|Sign in|Register|You must be logged in> to <post a comment|reply|comment|join the discussion><.|>
b Please enable JavaScript to view the comments powered by Disqus.
b Sort by <Newest|Oldest|Best>¶{count} Comments¶Login¶Recommend
b <View|Show|Load|Read|See> <all|more|{count}> comments
b Comments <on this story are moderated|are moderated before publication|must follow our community guidelines>.
b <Please read|By posting you agree to> our <comment policy|community rules|House Rules> before <commenting|you post>.
b Enter your comment here...
b Name¶Email¶Comment¶<Submit|Post Comment|Send|Publish>
b Have something to say? <Write to|Email> us at {email} <with your full name and city|or comment below>.
b Save my name, email, and website in this browser for the next time I comment.
b This site uses Akismet to reduce spam. Learn how your comment data is processed.
b <Report|Flag> <this comment|comment|as inappropriate> · Reply · Share · {n} <likes|points>
b {n} · Reply · Share ›
b Readers' comments ({count})¶<Add yours|Write a comment>
b <Captcha|Type the characters you see>: {n} + 2 = ?
b Have your say! <Vote in our poll below|Comment using Facebook|Post your comment below>.""",
    "navigation": """
t Home{sep}{sections}
tb {sections}
tb {msections}
t Home{sep}{msections}
t <Skip to|Jump to> <main content|content|navigation|main|article|search>
tm <Advertisement|ADVERTISEMENT|Advertisement - story continues below|Story continues below advertisement|Ad>
m <Article continues below|Continue reading below|Continue reading the main story|Scroll down to continue>
mb <Read more|Continue reading|Read full article|Show more|Load more|See more|Full story>< »|...| →|>
tmb <Subscribe now|Subscribe|Subscribe today|Become a member|Start your free trial><| for just ${n} a month|!>
tmb Sign up for <our newsletter|The Morning Brief|our daily email|breaking news alerts|our weekly World digest><.|>
tmb Get <the latest headlines|our best stories|{outlet} newsletter> <delivered to|in> your inbox<| every morning>.
mb Enter your email address¶<Sign up|Subscribe|Submit|SIGN ME UP>
t <Log in|Sign In|My Account|Register> {bar} <Subscribe|Register|E-Paper|Newsletters>
t <Menu|MENU|Toggle navigation|Open menu|Close|Search|Search this site|Search for:>
t Menu¶Search¶{section}¶{section}¶Live TV
t You are here: Home › {section} › {headline}
t Home > <News|Press|Media> > <Press releases|Statements|Archive> > {year}
tb <« Previous|← Previous article|Previous Post: {headline}> {bar} <Next »|Next article →|Next Post: {headline}>
b <Back to top|Return to top|Back to list|Top|Go back|Return to homepage|Back to {section}><| ↑>
b Page <1|2|3> of {n}<| 1 2 3 ... Next>
t <English|EN> {bar} <Français|FR> {bar} <Русский|RU> {bar} <العربية|AR>
b <About us|About {outlet}> {bar} Contact {bar} Advertise {bar} Careers {bar} Privacy {bar} Terms
b <Contact us|Site map|Help|RSS|Mobile apps|Advertise with us|Work for us|Archives>{sep}<FAQ|Jobs|Privacy>
t <Edition|Choose edition|Select language|Change region>: <International|U.S.|UK|English|Global|Asia>
t {weekday}, {month} {day}, {year}{sep}<Today's Paper|Weather|Live TV|E-paper>
t <Breaking News|LIVE|Trending|Trending now|Top Stories|Latest News>: {section}, {section}, {section}
b Select Month¶{month} {year}¶{month} {year}¶{month} {year}
b Categories¶{section} ({n})¶{section} ({n})¶{section} ({n})
t <You have {n} free articles left this month|To continue reading, log in or subscribe|Already a subscriber? Sign in>.
tb Download <our|the {outlet}> app <for iOS and Android|from Google Play or the App Store>
t Text size: <A A A|A- A+|small medium large>
b Filed under: {section}, {section}
t {outlet}¶{sections}""",
    "share": """
tmb Share <on|via> <Facebook|Twitter|LinkedIn|WhatsApp|Telegram|Reddit|X|VK|Google+>
tmb <Share|SHARE|Share this|Share This:|Share this article|Share this story|Share via|Spread the word|Share with friends>
tmb Tweet
tmb <Tweet|Tweet this|Like|Pin it|Share|+1|Submit>¶<Share|Email|Print|Tweet>
tmb Email this article
tmb <Email|E-mail|Print|Save|Bookmark|Forward> <this|> <article|page|story|post>
tmb <Print|PRINT|Print this page|Printer-friendly version|Print version|PDF|Save as PDF>
tmb Share{sep}{networks}
tmb Share this:¶{networks}
tmb Click to <share on Twitter|print|share on Telegram|email a link to a friend|share on WhatsApp> (Opens in new window)
tmb Click to share on Facebook (Opens in new window)¶Click to email this to a friend (Opens in new window)
tmb {count} <shares|Shares|SHARES>
tmb {count} Shares¶{networks}
tmb Share on Facebook¶Share on Twitter
tmb Share this article on Facebook Share this article on Twitter Share this article via email
tmb {networks}
tmb Share this with¶{networks}¶Copy this link¶https://{domain}/{n4}{n4}
tmb <These are external links and will open in a new window|Read about sharing>
tmb <Copy link|Copy URL|Link copied!|Copy the link to this article|Get link|Permalink|Embed this post>
tmb <Send to a friend|Email to a friend|Tell a friend|Recommend|Recommend this article|Recommend ({n})>
tmb Facebook {count} Twitter {count} <LinkedIn|Google+|Email> {count}
tmb <Like us|Share it> on Facebook<| and tweet this story><.|!>
tmb <Did you like|Enjoyed|Found this useful? Share> this <article|post>? <Share it with your friends|Pass it on>!
tmb ShareTweetSharePin{count}Shares
tmb FacebookTwitterLinkedInEmailPrint
tmb <Post on|Send via|Share to|Open in> <Facebook|Telegram|WhatsApp|Messenger|Viber|LinkedIn>
tmb <Bookmark and Share|AddThis Sharing Buttons|AddToAny|More sharing options|ShareThis|More options>
tmb Share to FacebookShare to TwitterShare to <More|LinkedIn|Print>
tmb Share<| this page>:<| f t in> <Facebook, Twitter, email|Twitter / Facebook / VK|WhatsApp, Telegram>
tmb Listen to this article¶{n} min¶Share
tmb <Save for later|Add to reading list|Gift this article|Give this article|Save><| {bar} Share>
tmb Email {bar} Print {bar} <Share|Reprints|Comments ({n})|Single page>""",
    "byline": """
tb <By|by|BY> {name}
tb By {name} and {name}
tb By {name}, {name} and {name} {bar} {outlet}
t By {name}, {role}
t By {name} <in|,> {city}
t By {name} {bar} {agency}
t By {name} {bar} {date}
t By {name}¶{role}, {outlet}
t By {name}¶Published {date}
t By {name}<, | / |¶>{agency}¶{date}, {clock} {tz}
t {name} {bar} {role} {bar} {mon} {day}, {year} {clock}
t {name}, {outlet}¶<Published|Posted|Updated>: {date}
t {name}¶{role}¶{handle}
t <Published|Posted|Updated|Last updated|First published|Publ.> {clock} {tz}
t <Published|Posted|Updated|PUBLISHED:|Published:|Last modified:|Updated:> {date}<| {clock}| at {clock} {tz}>
t Published {date} <at|,|\u2014> {clock} {tz} {bar} Updated {date} {clock} {tz}
t <Posted|Submitted|Written|Published> by {name} <on|\u2022|at> {date}
t Posted on {date} by {user} in {section}
t {date} {bar} {clock} {tz}
t {date}¶{n} <min read|minute read|Min Read>
t {agency} <Staff|staff|Staff Writers|Newsroom|Correspondents|Online>
t <From|Source|Via|Agency>: {agency}
t {city} ({agency}) {date} {clock}
b Reporting by {name}; Editing by {name}
b (Reporting by {name}<| in {city}|, {name} and {name}>; <Writing|Additional reporting> by {name}; Editing by {name})
b Reporting by {name} in {city}; editing by {name} and {name}
b Additional reporting by {name} <in|from> {city}<| and {name} in {city}>.
b {name} <contributed to this report|contributed reporting from {city}>.
b {outlet} <writer {name} in {city}|writers {name} in {city} and {name} in {city}> contributed to this report.
b {name} is <a|an award-winning> <reporter|journalist|editor|columnist> <at|for> {outlet}<.| based in {city}.>
b About the author¶{name} is a <senior fellow|visiting scholar|freelance journalist> based in {city}. Follow {handle}.
b --{agency}, with {name}
tb <Compiled|Translated|Edited|Interviewed|Transcribed|Prepared> by {name}<|, {outlet}>
t {outlet} <Staff|Editorial Board|Web Desk|Bureau|News Desk|Monitoring> {bar} {date}
t {name} {handle} {clock} {tz} {weekday}, {day} {month} {year}""",
    "related": """
mb RELATED: {headline}
mb <Related|Related story|Related article|RELATED CONTENT|Related coverage|Related Stories>: {headline}
mb <Read also|Also read|READ ALSO|See also|Read more|READ MORE|Read|READ|Don't miss|Must read>: {headline}
mb MORE ON THIS STORY¶{headline}¶{headline}
mb <More on this|More on this topic|Related Topics|More from {section}|Around the BBC|More coverage>¶{headline}
mb <Recommended|RECOMMENDED|Recommended for you|You may also like|You might also like|We recommend>¶{headline}¶{headline}
mb <Most read|Most Popular|MOST VIEWED|Trending|Popular now|Top stories>¶1. {headline}¶2. {headline}¶3. {headline}
mb <More from {outlet}|Also on {outlet}|From {outlet}|Elsewhere on {domain}>:¶{headline}
mb * {headline}¶* {headline}
mb - {headline} ({date})¶- {headline} ({date})
mb » {headline}
mb > {headline}
mb >> <Read|Read next|More>: {headline}
mb [<Read|READ|See|Also read|Related>: {headline}]
mb ({sees}: {headline})
mb <WATCH|Watch|VIDEO|Video|PHOTOS|Gallery|LISTEN|In pictures>: {headline}
mb <Next|Up next|Next article|Next story|Previous|Next up|Next read>: {headline}
mb <Earlier|Previously|Earlier on {outlet}|From our archives|Background|From the archive>: {headline}
mb <Editor's Picks|Editors' choice|What to read next|In case you missed it|Latest|In this section>¶{headline}¶{headline}
mb Related posts:¶{headline}¶{headline}¶{headline}
mb <Click here|Tap here> to read<| more>: {headline}
mb <From the web|Sponsored Links|Promoted stories|Around the Web by Taboola|Paid content>¶{tease}¶{tease}
mb {section}¶{headline}¶{date}
mb {headline} {dash} {outlet}, {date}
mb <Related documents|See also|Other press releases>¶{date} {dash} {headline}
mb <Read the full interview|Read our live coverage|Follow our live blog|Full coverage> here: {headline}
mb <Opinion|OPINION|Analysis|Explainer|Live>: {headline} <| by {name}>
mb <More|More news|Other news|News in brief|Latest news> {bar} {headline}
mb <Further reading|Read further|Go deeper>:¶{name}, "{headline}," {outlet}, {date}.
mb {n} <minutes|hours|days> ago¶{headline}
mb <More by this author|More by {name}|Other articles by {name}>:¶{headline}¶{headline}
mb <See|View> all <related stories|articles|updates|{section} news>""",
    "legal": """
b <©|(c)|Copyright|Copyright ©|Copyright (c)> {year} {company}. All rights reserved.
b © {year} {outlet}<.|, a division of {company}.> <All Rights Reserved|All rights reserved>.
b Copyright {year} {agency}. All rights reserved. This material may not be <published, broadcast, |>rewritten or redistributed.
b (c) {year} {agency}. Click <For Restrictions|here for restrictions>.
b Click here for reprint permission<s|>.
b <To license this article|For permission to republish|For reprints>, <write to {email}|contact {email}|click here>.
b <Reprints and permissions|Reprints {bar} Permissions|Order reprints|Get rights to this content|Request a correction>
b Our Standards: The {company} Trust Principles.
tb <We use|This site uses|This website uses|{domain} uses> cookies to <improve your experience|analyse traffic>.
tb By continuing to <use|browse> <this|our> site you <agree to|accept> our use of cookies. <Accept|OK|Learn more|Got it>
tb <Accept all cookies|Manage cookies|Cookie settings|Privacy preferences|I accept|Do not sell my personal information>
tb We value your privacy¶We and our {n3} partners store and access information on a device.¶Accept {bar} Manage options
b <Privacy Policy|Terms of Use|Terms of Service|Cookie Policy>{sep}<Legal|Imprint|Disclaimer|AdChoices|Code of Ethics>
b The views expressed <in this article|here> are <the author's own|those of the author> and do not necessarily reflect {pol}.
b Disclaimer: {outlet} is not responsible for the content of external <sites|links>.
b Disclaimer: This story is auto-generated from a syndicated feed<| and has not been edited by {outlet} staff>.
b (This story has not been edited by {outlet} staff and is published from a syndicated feed.)
b <Published|Used|Reprinted|Republished|Distributed> <with permission|under licence> from {outlet}.
b This article was originally published <on|by|in> {outlet}. Read the original article.
b This work is licensed under a Creative Commons Attribution<| -NoDerivatives|-NonCommercial> 4.0 licence.
b When using materials from this site, a <link|hyperlink> to {domain} is <required|obligatory>.
b Any use of materials is allowed only with a reference to {agency}.
b <No part of this|This> <material|publication> may <not |>be reproduced without <prior |>written permission of {company}.
b {company}, registered in {country} under No. {n4}{n3}. Registered office: {n} {last} Street, {city}.
b <ISSN|Certificate of registration No.|Licence No.> {n4}-{n4}<| issued {date}>
b <Quotes|Market data> delayed at least {n} minutes. <Powered and implemented by|Legal Statement from> {company}.
b <The contents of this site are|All content on this page is> © {ministry} unless otherwise stated.
b External links are provided for convenience and <should not be construed as|do not imply> an endorsement.
b This e-mail and any attachments are confidential. If you are not the intended recipient, please delete it.
b This is a rush transcript. <Copy may not be in its final form|It may be updated and may contain errors>.
b <Site|Website|Web design> by {company}<.| {bar} Powered by WordPress| {bar} Hosted in {country}>
tb <Sponsored content|Paid post|Affiliate disclosure>: we may earn a commission from links on this page.
b E&OE<| TRANSCRIPT| {dash} proof only>""",
    "other": """
tb <Tags|Tagged|TAGS|Topics|Keywords|Filed Under|Tagged with|Labels|Categories>: {tags}
b Tags¶{tags}
b <Posted in|Filed in> {section} {bar} Tagged {tags}
tb This <story|article|post|report|page> has been <updated|corrected|revised><| to add a byline| to fix a typographical error>.
b <Correction|CORRECTION|Editor's note|Clarification>: An earlier version of this <story|article> misspelled a name.
t <This is a developing story|This is a breaking news story><.|; check back for updates.|. More to come.>
mb Follow {handle} on <Twitter|X|Instagram|Telegram><.|>
mb <Follow|Like> <us|{outlet}> on <Facebook|Twitter|Instagram|Google News|Telegram|LinkedIn> <for more|at {handle}|><.|>
mb Follow {name} on Twitter: {handle}
tm <Video Player|Play Video|Media player|Watch Live|Now Playing|Unmute|Loading video|Replay|PLAY><| {hour24}:{minute}>
tm Your browser does not support <the video tag|HTML5 video|the audio element|iframes>.
tm <Media playback is unsupported on your device|This video is not available in your region|Video is loading>.
tm Current Time 0:00 / Duration {hour}:{minute} Loaded: 0% Playback Rate 1x
tm <To view this video please enable JavaScript|JavaScript is disabled in your browser. Please enable it to view this page>.
mb <Support|Donate to|Help fund> <{outlet}|independent journalism|our work><.| from as little as ${n}.| today!>
b If you <value|enjoy|rely on> our <reporting|journalism>, please <consider a donation|chip in ${n}|support us today>.
b {outlet} is <a non-profit|reader-supported>. <Donate here|Make a gift|Your contribution is tax-deductible>.
tb <Press contact|Media contact|MEDIA CONTACT|For media inquiries|Press office>: {name}, {phone}, {email}
tb Contact:¶{name}¶{ministry}¶Tel.: {phone}¶{email}
tb {ministry}¶{n} {last} Street, {city}¶Tel: {phone} / Fax: {phone}
t {ministry}¶<Press Release|PRESS RELEASE|Media Note|Readout|Statement|Press statement> No. {n}/{year}
t <FOR IMMEDIATE RELEASE|For Immediate Release|EMBARGOED until {clock}><| {date}>
t <Document|Ref|Doc. No.|Press release no.|Statement no.>: {n4}-{day2}-{month2}-{year}
b ###
b # # #
b <-- ends --|ENDS|- END -|-30-|ends|(End)|/ends|***|* * *|(END)>
b <Got a tip|Have a story|Spotted an error>? <Email|Write to|Contact> {email}<| or call {phone}>.
b For <more|further> information<, | please >contact {name} at {phone}.
b <Notes to editors|Notes to Editors:|About {outlet}|About the {ministry}|Boilerplate>
m <Loading...|Please wait|Error loading content|Embedded content|View this post on Instagram|Tweet unavailable>
m pic.twitter.com/{initial}{n4}{initial}{n}
m {dash} {name} ({handle}) {date}
tm <Listen|Listen to this article|Audio|Podcast>: {hour24}:{minute}<| Download| Embed>
b <Rate this article|Was this page helpful|Did you find this useful>? Yes {bar} No
t <Exclusive|Premium|Subscriber only|Long read|Free to read|{section} {bar} Opinion|Transcript|Press briefing>
b <Views|Page views|Views: {count}; Read|Hits>: {count}""",
}
