// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/CodeOfConduct.h"

namespace kluis::server {

QString codeOfConduct()
{
    return QStringLiteral(
        "Gedragscode\n"
        "1. Ik open alleen dossiers die ik voor mijn werk nodig heb.\n"
        "2. Ik schrijf medische gegevens alleen in de medische velden, en nooit in taken, notities of bestandsnamen.\n"
        "3. Ik deel mijn wachtwoord, codes, herstelcodes en sleutels met niemand.\n"
        "4. Ik vergrendel mijn scherm als ik wegloop en meld verlies of diefstal van mijn computer meteen.\n"
        "5. Ik weet dat wordt vastgelegd wie wat wanneer heeft bekeken of gewijzigd.\n"
        "\n"
        "Code of conduct\n"
        "1. I only open dossiers that my work needs.\n"
        "2. I write medical data in the medical fields only, never in tasks, notes or file names.\n"
        "3. I share my password, codes, recovery codes and keys with nobody.\n"
        "4. I lock my screen when I walk away and report a lost or stolen computer at once.\n"
        "5. I know that it is recorded who saw or changed what, and when.\n");
}

} // namespace kluis::server
