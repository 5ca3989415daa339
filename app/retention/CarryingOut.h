// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace kluis::app {

class Vault;

/// A value that a request can be about.
struct AskableValue {
    QString id;      ///< the field's, or of a note its own in hexadecimal
    QString label;   ///< in the program's language
    QString value;   ///< as people read it, masked where the role sees it so; of a note its text
    int earlier = 0; ///< how many values stood there before
    bool isNote = false;
    bool mayRemove = false;  ///< by this role
    bool mayCorrect = false; ///< notes are written once: they get a statement beside them
};

/// Somebody outside who may have what was removed or corrected, and is to be told (GDPR art. 19).
struct TellWhom {
    enum class Kind : quint8 {
        Release,  ///< the doctor released the value to a role outside medical secrecy
        Document, ///< made since it stood there: a letter may say it, and may have been sent
    };
    Kind kind = Kind::Release;
    QString what; ///< the field's label, or the document's name
    QString whom; ///< the role; empty where nobody knows
    QDate day;

    friend bool operator==(const TellWhom&, const TellWhom&) = default;
};

/// Carrying out what an employee asked for about single values (docs/decisions/0096): HR the employer's part, the doctor the
/// medical file. Everything waits in the outbox like any edit; the server refuses what must be kept. The engine's thread; gone
/// before the vault is locked.
class CarryingOut {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::CarryingOut)

public:
    explicit CarryingOut(Vault& vault) : m_vault(vault) {}

    /// What of the dossier this person can carry a request out on, fields first, then notes, newest first. Shown values are
    /// in the audit log as any others.
    [[nodiscard]] Result<QList<AskableValue>> values(const DossierId& dossier);
    /// The new value, with the request beside it. \returns whom to tell, as far as this program knows.
    [[nodiscard]] Result<QList<TellWhom>> correct(const DossierId& dossier, const RecordId& request,
                                                  const QString& fieldId, const QString& value);
    /// Where the keeper does not agree: the employee's own words, as a note beside the value (BW 7:454(2) for medical files).
    [[nodiscard]] Result<void> attach(const DossierId& dossier, const RecordId& request, const QString& id,
                                      const QString& statement);
    /// \p ids: of AskableValue; all or none. \p ground: a removal; as Unlawful no term keeps it, and \p request may be what the
    /// person found himself. \returns whom to tell.
    [[nodiscard]] Result<QList<TellWhom>>
    remove(const DossierId& dossier, const RecordId& request, const QStringList& ids,
           protocol::AskedChange::Kind ground = protocol::AskedChange::Kind::Removed);

private:
    [[nodiscard]] static QList<TellWhom> toTell(const DossierView& view, const QStringList& fieldIds);

    Vault& m_vault;
};

} // namespace kluis::app
