// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/BackupCommand.h"
#include "server/admin/BackupPlanCommand.h"
#include "server/admin/Command.h"
#include "server/admin/DrillCommand.h"
#include "server/admin/LedgerCommand.h"
#include "server/admin/RestoreCommand.h"

namespace kluis::server {

QList<Command> backupCommands()
{
    return {
        {"backup", "", "Makes an encrypted backup, while the server runs or not.", 0, BackupCommand::options(),
         BackupCommand::run},
        {"backup key", "", "Makes the key of the backups and puts it into a file that is kept elsewhere.", 0,
         BackupCommand::keyOptions(), BackupCommand::makeKey},
        {"backup plan", "", "When the serving server backs itself up, where to, and how long that is kept.", 0,
         BackupPlanCommand::options(), BackupPlanCommand::run},
        {"ledger", "", "Where the ledger of destructions lies, and whether it is whole; --to chooses another folder.",
         0, LedgerCommand::options(), LedgerCommand::run},
        {"verify-backup", "FILE", "Restores a backup in a scratch place and checks every digest.", 1,
         RestoreCommand::verifyOptions(), RestoreCommand::verify},
        {"restore", "", "Puts a backup back as a server, in an empty folder.", 0, RestoreCommand::options(),
         RestoreCommand::run},
        {"drill", "", "Restores the newest backup in a scratch place, starts a server on it and checks it.", 0,
         DrillCommand::options(), DrillCommand::run},
        {"restored", "",
         "Tells a server that its database was put back by other means: clients offer again what is lost.", 0,
         RestoreCommand::restoredOptions(), RestoreCommand::restored},
    };
}

} // namespace kluis::server
