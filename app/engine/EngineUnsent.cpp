// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for the server or was refused by it.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/session/ServerRefusal.h"
#include "core/protocol/AppointmentReason.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/TaskReason.h"

#include <QHash>

namespace kluis::app {

namespace reason = protocol::reason;

namespace {

/// Texts of this file.
struct UnsentTexts {
    Q_DECLARE_TR_FUNCTIONS(UnsentTexts)
};

QString adviceOnWaiting(const UnsentChange& change)
{
    return change.mayTakeBack ? UnsentTexts::tr("It is sent by itself. Until then you can take it back.")
                              : UnsentTexts::tr("It may have reached the server already, so it can't be taken back. "
                                                "Change the field once more instead.");
}

/// What can be done about a refusal, by the key of its reason.
QString adviceOnRefused(const UnsentChange& change, const QString& key)
{
    if (change.closed) {
        return change.mayHandOn
                   ? UnsentTexts::tr(
                         "You may not read it any more, so it can't be shown. Save it in a file for a lead of "
                         "the medical group, who can read it. If you get the right back, it can be sent.")
                   : UnsentTexts::tr(
                         "You may not read it any more, so it can't be shown. If you get the right back, it "
                         "can be sent; else remove it.");
    }
    const QString handOn = UnsentTexts::tr("Copy your text for a colleague who may write there, then remove it here.");
    const QString otherForm = UnsentTexts::tr("Open the dossier and enter it in another form, then remove it here.");
    const QString thereAlready =
        UnsentTexts::tr("Use the dossier that is there. Copy what you need, then remove this one.");
    const QString keptForNow = UnsentTexts::tr("Tell the employee why it is kept, then remove this here.");
    const QString again = UnsentTexts::tr("Send it again.");
    const QString asMember = UnsentTexts::tr("Once the medical group has let you in, send it again.");
    const QHash<QLatin1String, QString> known{
        {QLatin1String(reason::notAllowed), handOn},
        {QLatin1String(reason::unknownDossier), handOn},
        {QLatin1String(reason::dossierRestricted), handOn},
        {QLatin1String(reason::dossierDestroyed), UnsentTexts::tr("Copy what must not be lost, then remove it here.")},
        {QLatin1String(reason::notAgreed), UnsentTexts::tr("Copy what must not be lost, then remove it here.")},
        {QLatin1String(reason::duplicateNumber), thereAlready},
        {QLatin1String(reason::dossierExists), thereAlready},
        {QLatin1String(reason::badValue), otherForm},
        {QLatin1String(reason::recordChanged),
         UnsentTexts::tr("Look at what stands there now. Remove this here, and carry the request out again.")},
        {QLatin1String(reason::legalHold), keptForNow},
        {QLatin1String(reason::mustBeKept), keptForNow},
        {QLatin1String(reason::noRequest), UnsentTexts::tr("Register what the employee asks, and send it again.")},
        {QLatin1String(reason::needsDocument),
         UnsentTexts::tr("Copy your text into a letter or a file and add that, then remove it here.")},
        {QLatin1String(reason::taskOwner),
         UnsentTexts::tr("Give the task anew to somebody else or to a role, then remove it here.")},
        {QLatin1String(reason::timeTaken),
         UnsentTexts::tr("Choose another time for it under Planning, or remove it here.")},
        {QLatin1String(reason::appointmentChanged),
         UnsentTexts::tr("Send it again to let yours take the place of theirs, or remove it here and theirs stays.")},
        {QLatin1String(reason::oldEpoch), again},
        {QLatin1String(reason::unknownKey), again},
        {QLatin1String(reason::noMedicalGroup), asMember},
        {QLatin1String(reason::notAMember), asMember},
    };
    const auto found = known.constFind(QLatin1String(key.toLatin1()));
    return found != known.constEnd()
               ? *found
               : UnsentTexts::tr("Send it again. If that does not help, copy your text and tell your administrator.");
}

/// The vault knows the reason's key; a person reads sentences.
void explain(UnsentChange& change)
{
    const QString key = change.reason;
    change.reason = key.isEmpty() ? QString() : ServerRefusal::sentence(key);
    change.advice = key.isEmpty() ? adviceOnWaiting(change) : adviceOnRefused(change, key);
}

} // namespace

Result<QList<UnsentChange>> Engine::unsent(int limit)
{
    auto open = ready();
    auto changes = open ? m_parts->open->vault->unsent(limit) : failure(open);
    if (changes) {
        for (UnsentChange& change : *changes) {
            explain(change);
        }
    }
    return changes;
}

Result<UnsentChange> Engine::unsentChange(const OpId& id)
{
    auto open = ready();
    auto change = open ? m_parts->open->vault->unsentChange(id) : failure(open);
    if (change) {
        explain(*change);
    }
    return change;
}

Result<void> Engine::takeBack(const OpId& id)
{
    auto open = ready();
    return open ? m_parts->open->vault->takeBack(id) : open;
}

Result<void> Engine::offerAgain(const OpId& id)
{
    auto open = ready();
    return open ? m_parts->open->vault->offerAgain(id) : open;
}

Result<QString> Engine::rewrite(const OpId& id, const QString& text)
{
    const auto before = unsentChange(id);
    if (!before) {
        return failure(before);
    }
    const auto queued = m_parts->open->vault->rewrite(id, text);
    return queued ? textWarning(before->dossier, before->values.first().fieldId, text) : failure(queued);
}

} // namespace kluis::app
