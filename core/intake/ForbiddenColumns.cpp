// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ForbiddenColumns.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace kluis::intake {

namespace {

/// Parts of words that mean nothing else, wherever they stand in a header.
constexpr std::array anywhere{
    QStringView(u"diagnos"),
    QStringView(u"klacht"),
    QStringView(u"complaint"),
    QStringView(u"symptoom"),
    QStringView(u"symptom"),
    QStringView(u"medicijn"),
    QStringView(u"medicat"),
    QStringView(u"medicin"),
    QStringView(u"medisch"),
    QStringView(u"medical"),
    QStringView(u"aandoening"),
    QStringView(u"ziektebeeld"),
    QStringView(u"ziekteoorz"),
    QStringView(u"ziektereden"),
    QStringView(u"aardziekte"),
    QStringView(u"aardvanziekte"),
    QStringView(u"aardvandeziekte"),
    QStringView(u"aardverzuim"),
    QStringView(u"aardvanhetverzuim"),
    QStringView(u"soortziekte"),
    QStringView(u"redenziek"),
    QStringView(u"redenvanziek"),
    QStringView(u"verzuimreden"),
    QStringView(u"redenverzuim"),
    QStringView(u"redenvanverzuim"),
    QStringView(u"redenvanhetverzuim"),
    QStringView(u"redenafwezig"),
    QStringView(u"verzuimoorzaak"),
    QStringView(u"oorzaakverzuim"),
    QStringView(u"oorzaakvanverzuim"),
    QStringView(u"oorzaakvanhetverzuim"),
    QStringView(u"oorzaakziek"),
    QStringView(u"behandel"),
    QStringView(u"treatment"),
    QStringView(u"therap"),
    QStringView(u"huisarts"),
    QStringView(u"specialist"),
    QStringView(u"ziekenhuisopname"),
    QStringView(u"hospitali"),
    QStringView(u"illness"),
    QStringView(u"disease"),
    QStringView(u"disabilit"),
    QStringView(u"handicap"),
    QStringView(u"prognos"),
    QStringView(u"beperking"),
    QStringView(u"limitation"),
    QStringView(u"anamnes"),
    QStringView(u"gezondheid"),
    QStringView(u"allerg"),
    QStringView(u"reasonofabsence"),
    QStringView(u"reasonforabsence"),
    QStringView(u"absencereason"),
    QStringView(u"sickreason"),
    QStringView(u"sicknessreason"),
    QStringView(u"causeofabsence"),
    QStringView(u"absencecause"),
    QStringView(u"natureofabsence"),
    QStringView(u"surgery"),
    QStringView(u"psych"),
    QStringView(u"soortvangnet"),
};

/// Words that are only clear when they are the whole header.
constexpr std::array alone{
    QStringView(u"operatie"), QStringView(u"pijn"),    QStringView(u"pain"),    QStringView(u"ziekte"),
    QStringView(u"arts"),     QStringView(u"doctor"),  QStringView(u"oorzaak"), QStringView(u"cause"),
    QStringView(u"cas"),      QStringView(u"cascode"), QStringView(u"icd"),     QStringView(u"icd10"),
    QStringView(u"geloof"),   QStringView(u"ras"),     QStringView(u"religie"), QStringView(u"religion")};

/// A job may be called after any of these; the column is about the job.
constexpr std::array harmless{QStringView(u"functie"), QStringView(u"job"), QStringView(u"afdeling"),
                              QStringView(u"department"), QStringView(u"kostenplaats")};

} // namespace

bool isForbiddenColumn(const QString& folded)
{
    const auto isIn = [&folded](QStringView word) { return folded.contains(word); };
    const auto is = [&folded](QStringView word) { return folded == word; };
    const auto startsWith = [&folded](QStringView word) { return folded.startsWith(word); };
    if (std::any_of(harmless.begin(), harmless.end(), startsWith)) {
        return false;
    }
    return std::any_of(anywhere.begin(), anywhere.end(), isIn) || std::any_of(alone.begin(), alone.end(), is);
}

} // namespace kluis::intake
