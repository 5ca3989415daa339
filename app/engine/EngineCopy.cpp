// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's copy of a dossier for the employee it is about.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/retention/EmployeeCopy.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace kluis::app {

namespace {

struct CopyTexts {
    Q_DECLARE_TR_FUNCTIONS(CopyTexts)
};

constexpr auto ownersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<void> writeNew(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(ownersOnly) &&
                         file.write(bytes) == bytes.size() && file.flush();
    return written ? Result<void>()
                   : fail(ErrorCode::Storage,
                          CopyTexts::tr("The copy can't be written there. Check the folder's rights "
                                        "and its free space."),
                          file.errorString());
}

Result<void> makeFolder(const QString& path)
{
    if (QFile::exists(path)) {
        return fail(ErrorCode::Exists,
                    CopyTexts::tr("There is something of that name already. Choose another folder."));
    }
    const bool made = QDir().mkpath(path + QStringLiteral("/documents")) &&
                      QFile::setPermissions(path, ownersOnly | QFileDevice::ExeOwner);
    return made ? Result<void>() : fail(ErrorCode::Storage, CopyTexts::tr("The folder can't be made there."));
}

} // namespace

Result<void> Engine::copyForEmployee(const DossierId& dossier, const QString& folder, const ProgressHandler& progress)
{
    if (auto open = ready(); !open) {
        return open;
    }
    const SessionIdentity& self = *m_parts->open->identity;
    if (self.role != domain::Role::Hr && self.role != domain::Role::Doctor) {
        return fail(ErrorCode::Forbidden,
                    tr("HR gives the copy of the employer's part, and the company doctor that of the medical file."));
    }
    const auto view = show(dossier, true);
    if (!view) {
        return failure(view);
    }
    if (self.role == domain::Role::Doctor && view->medicalClosed) {
        return fail(ErrorCode::NotConfirmed, view->medicalClosedReason);
    }
    Vault& vault = *m_parts->open->vault;
    const QString maker = self.displayName.isEmpty() ? self.login : self.displayName;
    const QDate today = QDateTime::fromMSecsSinceEpoch(vault.clock().unixMillis()).date();
    const EmployeeCopy copy(*view, {self.role, view->row.employer, maker, today});
    // It leaves what this program guards: first the log, then the files.
    auto done = vault.record(protocol::AuditEventKind::Exported, dossier, QString());
    done = done ? makeFolder(folder) : done;
    if (!done) {
        return done;
    }
    done = writeNew(folder + QStringLiteral("/copy.json"), copy.json());
    done = done ? writeNew(folder + QStringLiteral("/copy.pdf"), copy.pdf(QLocale())) : done;
    for (const auto& [id, file] : copy.documents()) {
        done = done ? saveDocument(dossier, id, folder + QStringLiteral("/documents/") + file, progress) : done;
    }
    if (!done) {
        QDir(folder).removeRecursively(); // half a copy is none
    }
    return done;
}

} // namespace kluis::app
