// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/DocumentWriter.h"
#include "app/planning/AppointmentState.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/letters/LetterFacts.h"
#include "core/letters/LetterLibrary.h"
#include "core/letters/LetterText.h"

#include <QCoreApplication>
#include <QMap>

#include <optional>

namespace kluis::app {

class Vault;
class VaultReader;

/// Which letter, and for whom.
struct LetterChoice {
    QString id; ///< of the template
    domain::Language language = domain::Language::Dutch;
    /// Who is addressed; empty: the first of the template's readers.
    std::optional<letters::LetterReader> addressee;
    QMap<QString, QString> words; ///< of the author's own, by the part's id
};

/// What became of a letter that was put in its dossier.
struct KeptLetter {
    RecordId document;
    bool milestoneRecorded = false;
    QString milestoneProblem; ///< why it was not, though it was asked for: a sentence
};

/// Letters and forms of a dossier, over an open vault: what both faces do, they do by this. How a letter looks on paper is
/// LetterPaper's; what comes back from there is kept or saved here. Made by Engine::letters(); the engine's thread; gone
/// before the vault is locked.
class Letters {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Letters)

public:
    /// \p folder: of the practice's own templates. \p writer makes a letter a document.
    Letters(Vault& vault, VaultReader& reader, const QString& folder, DocumentWriter writer);

    /// Templates that this role writes, by title. Of one with the same id in both languages both are there.
    [[nodiscard]] std::vector<letters::LetterTemplate> offered() const;
    /// A sentence for each file of the folder that is no good template.
    [[nodiscard]] const QStringList& problems() const { return m_library.problems(); }
    /// NotFound when there is no such template in that language; Forbidden when this role does not write it.
    [[nodiscard]] Result<const letters::LetterTemplate*> find(const LetterChoice& choice) const;

    /// Filled in from what this person sees of the dossier, with his own words in it. Forbidden where the letter holds, or
    /// is kept under, what the employer's agreement leaves out; InvalidArgument for words of a part
    /// the letter has not, and for an addressee who is none of its readers; else the errors of find().
    [[nodiscard]] Result<letters::LetterText> fill(const DossierId& dossier, const LetterChoice& choice);

    /// Puts the letter into the dossier, under what its template says, sealed as every document. \p recordMilestone: says
    /// of the template's milestone that it was done, with the letter as evidence; a day recorded earlier stays. Errors of
    /// find() and DocumentWriter::addFrom(). What can't be recorded is said in the answer: the letter is kept all the same.
    [[nodiscard]] Result<KeptLetter> keep(const DossierId& dossier, const LetterChoice& choice, const QByteArray& pdf,
                                          bool recordMilestone);
    /// Writes it to \p target, which must not exist. Logged as an export before. Exists, Storage.
    [[nodiscard]] Result<void> save(const DossierId& dossier, const LetterChoice& choice, const QByteArray& pdf,
                                    const QString& target);
    /// Logs that it leaves the program on paper: before it is printed.
    [[nodiscard]] Result<void> recordPrinted(const DossierId& dossier, const LetterChoice& choice);

    /// What the file of such a letter is called on that day: no name of a person in it.
    [[nodiscard]] static QString fileName(const letters::LetterTemplate& letter, const QDate& day);
    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] Result<void> checkAgreed(const letters::LetterTemplate& letter, const DossierId& dossier) const;
    [[nodiscard]] Result<letters::LetterFacts> facts(const DossierId& dossier) const;
    [[nodiscard]] const domain::AppointmentRecord* nextAppointment(const QList<AppointmentState>& appointments) const;
    [[nodiscard]] Result<void> recordDone(const DossierId& dossier, const QString& milestone, const RecordId& evidence);

    Vault& m_vault;
    VaultReader& m_reader;
    letters::LetterLibrary m_library;
    DocumentWriter m_writer;
};

} // namespace kluis::app
