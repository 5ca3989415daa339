// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kluis::app {

/// To whom the medical dossiers of an employer go.
struct HandOverInput {
    QString employer;               ///< short name
    QString cardFile;               ///< the receiver's card
    QString fingerprint;            ///< of the card, as the receiver read it out
    QString file;                   ///< to write
    bool employeesInformed = false; ///< every employee was told who gets what
    bool worksCouncilAgreed = false;
};

/// What of an employer's dossiers was handed over.
struct HandOverReport {
    QString receiver; ///< as the card names him
    int dossiers = 0;
    int withoutConsent = 0; ///< left out
    int closed = 0;         ///< left out: restricted to colleagues
    int documents = 0;      ///< in the file
    int documentsLeft = 0;  ///< not in it: the server has not got them, or others
};

/// What became of the dossiers of a hand-over file.
struct TakeOverReport {
    QString sender;
    QString employer; ///< as the sender's practice calls it
    int dossiers = 0; ///< that something was taken over into
    int values = 0;
    int notes = 0;
    int documents = 0;
    int kept = 0;          ///< values that differ from one's own: the own one stays, theirs is in a note
    QStringList unknown;   ///< personnel numbers that no dossier here has
    QStringList different; ///< personnel numbers whose dossier here has another date of birth: nothing was taken
};

} // namespace kluis::app
