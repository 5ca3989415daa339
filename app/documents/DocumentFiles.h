// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Category.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::app {

/// The sealed content of a document on this computer, or as much of it as is here.
struct DocumentFile {
    /// The numbers are stored: never renumber.
    enum class State : quint8 {
        ToSend = 1,   ///< made here; not whole at the server yet
        Whole = 2,    ///< here and at the server
        Fetching = 3, ///< its first parts are here, or none
    };
    RecordId id;
    qint64 dossier = 0; ///< DossierPlace::number
    domain::Category category = domain::Category::Administrative;
    QByteArray file; ///< 16 random bytes: its name in the folder
    State state = State::Fetching;
    qint64 parts = 0; ///< of one being fetched
};

/// The table of sealed contents and the folder they lie in: `documents/` beside the vault. A row is written before its
/// file counts and deleted before its file goes, so a file without a row is nobody's: sweep() takes it away, after every
/// change of what the person may see and at every start. Rows are written within the caller's transaction where there is
/// one. The engine's thread.
class DocumentFiles {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DocumentFiles)

public:
    DocumentFiles(storage::Database& database, QString folder) : m_database(database), m_folder(std::move(folder)) {}

    [[nodiscard]] Result<std::optional<DocumentFile>> find(const RecordId& id);
    /// \p now Unix milliseconds, as below.
    [[nodiscard]] Result<void> add(const DocumentFile& file, qint64 now);
    [[nodiscard]] Result<void> setState(const RecordId& id, DocumentFile::State state);
    [[nodiscard]] Result<void> setParts(const RecordId& id, qint64 parts);
    /// Whether it is to be here without the server: that stays when the rest goes and comes again.
    [[nodiscard]] Result<void> setPinned(const DossierId& dossier, const RecordId& id, bool pinned);
    [[nodiscard]] Result<void> used(const RecordId& id, qint64 now);
    /// The row, then the file.
    [[nodiscard]] Result<void> remove(const DocumentFile& file);
    /// The rows of documents that were to be sent and whose edit was taken back; sweep() takes the files.
    [[nodiscard]] Result<void> forgetTakenBack();
    struct Pinned {
        DossierId dossier;
        RecordId id;
    };
    /// Pinned documents that are known here and whose content is not.
    [[nodiscard]] Result<QList<Pinned>> wanted();

    /// The files' own paths; the folder is made (0700) where it is missing. Storage.
    [[nodiscard]] Result<void> makeFolder() const;
    [[nodiscard]] QString pathOf(const QByteArray& file) const;

    /// Overwrites and removes every file that has no row. Storage.
    [[nodiscard]] Result<void> sweep();
    /// Removes fetched ones that are not pinned, longest unused first, until the rest is not more than \p bytes.
    [[nodiscard]] Result<void> trim(qint64 bytes);

    /// Overwrites and removes the folder with all that is in it; what opens it must be gone before. Storage.
    [[nodiscard]] static Result<void> destroy(const QString& folder);
    /// The folder of a profile.
    [[nodiscard]] static QString folderOf(const QString& profile) { return profile + QStringLiteral("/documents"); }

private:
    [[nodiscard]] Result<QList<DocumentFile>> read(Result<storage::Statement>&& rows);

    storage::Database& m_database;
    QString m_folder;
};

} // namespace kluis::app
