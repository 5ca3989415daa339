// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SyntheticNames.h"

namespace kluis::domain::synthetic {

namespace {

constexpr QStringView women[] = {
    u"Anna",    u"Sanne",   u"Fatima",    u"Lotte",  u"Emma",   u"Aylin", u"Maria",   u"Priya",     u"Noor",  u"Julia",
    u"Mei",     u"Chantal", u"Zeynep",    u"Ingrid", u"Roos",   u"Naima", u"Petra",   u"Agnieszka", u"Femke", u"Shanti",
    u"Marloes", u"Yasmina", u"Willemijn", u"Grace",  u"Tineke", u"Elif",  u"Hanneke", u"Samira",    u"Eva",   u"Joke",
};

constexpr QStringView men[] = {
    u"Piet",    u"Jan",    u"Mohammed", u"Daan",   u"Bram",   u"Mehmet",  u"Willem", u"Ravi",   u"Sem",   u"Kees",
    u"Wei",     u"Dennis", u"Emre",     u"Henk",   u"Thijs",  u"Youssef", u"Paul",   u"Tomasz", u"Jelle", u"Anand",
    u"Martijn", u"Hamza",  u"Sjoerd",   u"Samuel", u"Gerrit", u"Can",     u"Ruben",  u"Bilal",  u"Lucas", u"Teun",
};

constexpr Surname families[] = {
    {u"", u"Jansen"},      {u"de", u"Vries"},     {u"van den", u"Berg"},   {u"", u"Bakker"},        {u"van", u"Dijk"},
    {u"", u"Visser"},      {u"", u"Yılmaz"},      {u"de", u"Boer"},        {u"", u"Mulder"},        {u"", u"Bouali"},
    {u"van der", u"Meer"}, {u"", u"Kaya"},        {u"", u"Hendriks"},      {u"", u"El Amrani"},     {u"", u"Dekker"},
    {u"", u"Brouwer"},     {u"de", u"Wit"},       {u"", u"Kowalska"},      {u"", u"Dijkstra"},      {u"", u"Smits"},
    {u"de", u"Graaf"},     {u"", u"Ramdin"},      {u"van der", u"Linden"}, {u"", u"Kok"},           {u"", u"Jacobs"},
    {u"de", u"Haan"},      {u"", u"Vermeulen"},   {u"", u"Chen"},          {u"van den", u"Heuvel"}, {u"", u"Aydın"},
    {u"", u"Martina"},     {u"van der", u"Veen"}, {u"", u"Postma"},        {u"", u"Sewnath"},       {u"", u"Nguyễn"},
    {u"", u"Schouten"},    {u"ter", u"Horst"},    {u"", u"Benali"},        {u"in 't", u"Veld"},     {u"", u"Novák"},
};

constexpr QStringView roads[] = {
    u"Kerkstraat",   u"Dorpsstraat",   u"Molenweg",  u"Stationsweg",    u"Julianalaan", u"Lindenlaan",
    u"Schoolstraat", u"Beatrixstraat", u"Havenkade", u"Eikenlaan",      u"Nieuwstraat", u"Parallelweg",
    u"Vondelstraat", u"Prinsengracht", u"Zandpad",   u"Meidoornstraat",
};

constexpr Town places[] = {
    {u"Utrecht", 3512}, {u"Amersfoort", 3811}, {u"Zeist", 3701},    {u"Nieuwegein", 3431}, {u"Hilversum", 1211},
    {u"Arnhem", 6811},  {u"Zwolle", 8011},     {u"Breda", 4811},    {u"Leiden", 2311},     {u"Apeldoorn", 7311},
    {u"Tilburg", 5038}, {u"Almere", 1315},     {u"Deventer", 7411}, {u"Gouda", 2801},      {u"Ede", 6711},
};

constexpr Job occupations[] = {
    {u"Magazijnmedewerker", u"LOG010",
     u"Orderpicken en laden met een handpompwagen en reachtruck; tillen tot 23 kg, gemiddeld 40 keer per uur, waarvan "
     u"een kwart boven schouderhoogte. Staan en lopen 7 uur per dag op een betonvloer, 12 tot 15 km. Temperatuur 8 tot "
     u"28 graden, geluid rond 75 dB(A). Tempo wordt bepaald door de ordervoorraad; ploegendienst vroeg en laat."},
    {u"Verzorgende IG", u"ZRG030",
     u"Persoonlijke verzorging en verpleegtechnische handelingen bij 8 tot 10 bewoners; transfers met tillift, bukken "
     u"en gedraaid werken 25 tot 30 keer per dienst. Onregelmatige diensten met avonden, nachten en weekeinden. "
     u"Emotioneel "
     u"belastend door terminale zorg en onbegrepen gedrag; werkt vaak alleen en neemt zelf beslissingen over de zorg."},
    {u"Administratief medewerker", u"ADM020",
     u"Beeldschermwerk 6 tot 7 uur per dag met twee schermen, veel toetsenbord en muis. Zittend, instelbare werkplek. "
     u"Piek "
     u"bij maandafsluiting met overwerk tot 4 uur per week. Telefonisch contact met klanten, soms boos. Concentratie "
     u"op "
     u"cijfers in een ruimte met 6 collega's; geluid rond 55 dB(A). Werktijden binnen kantooruren, thuiswerken "
     u"mogelijk."},
    {u"Vrachtwagenchauffeur", u"TRN040",
     u"Rijden 8 tot 10 uur per dag, trillingen van het hele lichaam, twee tot zes losadressen. Laden en lossen met "
     u"laadklep en rolcontainers tot 300 kg, duwen en trekken. Werktijden vanaf 4.30 uur, onregelmatig. Alertheid in "
     u"druk verkeer, zelfstandig werken, code 95 en geldige medische keuring vereist."},
    {u"Teamleider productie", u"PRD050",
     u"Leiding aan 14 medewerkers in drieploegendienst; planning, verzuimgesprekken en kwaliteitscontrole. De helft "
     u"van "
     u"de tijd op de vloer, lopen en staan, gehoorbescherming verplicht bij 85 dB(A). De andere helft beeldschermwerk. "
     u"Voortdurende onderbrekingen, conflicterende eisen en verantwoordelijkheid voor levertijd en veiligheid."},
    {u"Schoonmaakmedewerker", u"FAC015",
     u"Schoonmaken van kantoren en sanitair volgens programma; dweilen, stofzuigen en afval, armen vaak boven "
     u"schouderhoogte en geknield. Nat werk met reinigingsmiddelen, handschoenen verplicht. Werktijden 17.00 tot 21.30 "
     u"uur, alleen werkend per verdieping. Tempo ligt vast per ruimte; lopen 8 km per dienst, tillen tot 10 kg."},
    {u"Servicemonteur", u"TEC060",
     u"Storingen en onderhoud aan installaties bij klanten; gereedschap en onderdelen tot 20 kg dragen, werken op "
     u"ladders, "
     u"in kruipruimten en op daken. Rijden 2 tot 3 uur per dag. Storingsdienst een week in de vijf, ook 's nachts. "
     u"Fijne motoriek, goed zicht en kleuronderscheid nodig; zelfstandig plannen en klantcontact."},
    {u"Wijkverpleegkundige", u"ZRG050",
     u"Indicatiestelling en zorg bij cli\u00EBnten thuis; 10 tot 14 adressen per dag per fiets of auto. Wondzorg, "
     u"injecties en "
     u"steunkousen, vaak in ongunstige houding en zonder hoog-laagbed. Veel regelwerk op tablet en telefoon. "
     u"Beslissingen "
     u"met grote gevolgen, contact met familie en huisarts, bereikbaarheidsdienst eens per twee weken."},
};

constexpr QStringView units[] = {u"Productie", u"Logistiek", u"Kantoor",   u"Zorg Noord",
                                 u"Zorg Zuid", u"Techniek",  u"Facilitair"};

constexpr QStringView sites[] = {
    u"Uit de RI&E: hulpmiddelen zijn aanwezig en worden gebruikt, de instructie is jaarlijks herhaald. Aandachtspunten "
    u"zijn "
    u"de piekbelasting in het najaar, de ventilatie van de bovenverdieping en het rooster bij uitval van collega's. "
    u"Aanpassing "
    u"van taken is mogelijk in overleg; ander passend werk is er op kantoor en bij de ontvangst, voor ten minste vier "
    u"uur per dag.",
    u"Uit de RI&E: werkplekken zijn instelbaar en worden bij indiensttreding nagemeten. Aandachtspunten zijn de "
    u"looproute "
    u"langs het laadperron, de verlichting in de wintermaanden en de werkdruk rond de jaarwisseling. Lichter werk is "
    u"beperkt "
    u"aanwezig; opbouw in uren kan vanaf twee uur per dag, aansluitend op het rooster van het team en met een vaste "
    u"buddy.",
    u"Uit de RI&E: blootstelling aan geluid en stof blijft onder de grenswaarden, persoonlijke bescherming wordt "
    u"verstrekt. "
    u"Aandachtspunten zijn alleen werken na 20.00 uur, agressie door derden en het dragen van materiaal op trappen. "
    u"Thuiswerken "
    u"kan voor een deel van de taken; overleg over aanpassingen loopt via de leidinggevende en de preventiemedewerker.",
};

constexpr QStringView crafts[] = {u"Bouw",   u"Transport", u"Techniek", u"Zorg",   u"Food",
                                  u"Horeca", u"Onderwijs", u"Groen",    u"Metaal", u"Textiel"};

} // namespace

std::span<const QStringView> femaleNames()
{
    return women;
}

std::span<const QStringView> maleNames()
{
    return men;
}

std::span<const Surname> surnames()
{
    return families;
}

std::span<const QStringView> streets()
{
    return roads;
}

std::span<const Town> towns()
{
    return places;
}

std::span<const Job> jobs()
{
    return occupations;
}

std::span<const QStringView> departments()
{
    return units;
}

std::span<const QStringView> workplaces()
{
    return sites;
}

std::span<const QStringView> trades()
{
    return crafts;
}

} // namespace kluis::domain::synthetic
