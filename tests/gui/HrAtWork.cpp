// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/HrAtWork.h"

#include "app/session/KeychainStore.h"
#include "ui/style/Look.h"

#include <QApplication>

namespace kluis::test {

QString HrAtWork::begin()
{
    if (!app::KeychainStore::isUsable()) {
        return QStringLiteral("this test needs a keychain: run it by tests/run-in-session");
    }
    ui::Look::apply(*qApp);
    server = std::make_unique<TestServer>();
    person = std::make_unique<Workplace>(*server, QStringLiteral("hanneke"));
    if (!person->begin(domain::Role::Hr, {QStringLiteral("vermeer")}) || !person->sync()) {
        return person->error.sentence();
    }
    const auto made = person->addDossier();
    if (!made || !person->sync()) {
        return person->error.sentence() + QStringLiteral(" (the dossier)");
    }
    dossier = *made;
    at = std::make_unique<WindowAtWork>(*person);
    return {};
}

void HrAtWork::end()
{
    at.reset();
    person.reset();
    server.reset();
}

} // namespace kluis::test
