// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusText.h"

#include "core/domain/Environment.h"

#include "ui/widgets/TimeText.h"

#include <QStringList>

namespace kluis::ui {

QString StatusText::line(const app::EngineStatus& status, const QDateTime& now, const QLocale& locale)
{
    QStringList parts{tr("%Ln dossiers", nullptr, int(status.dossiers))};
    if (status.outbox > 0) {
        parts.append(tr("%Ln changes waiting", nullptr, int(status.outbox)));
    }
    if (status.refused > 0) {
        parts.append(tr("%Ln changes refused", nullptr, int(status.refused)));
    }
    if (status.conflicts > 0) {
        parts.append(tr("%Ln decisions needed", nullptr, int(status.conflicts)));
    }
    if (status.thrifty) {
        //: the network costs by volume: documents that are to be kept here are fetched on another one
        parts.append(tr("documents wait: metered network"));
    }
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(status.offlineUntil);
    if (status.offlineUntil > 0 && until > now) {
        //: until when the program may be used without the server
        parts.append(tr("offline until %1").arg(TimeText::moment(until, now, locale)));
    }
    return parts.join(QStringLiteral("  ·  "));
}

QString StatusText::synced(const app::EngineStatus& status, const QDateTime& now, const QLocale& locale)
{
    if (status.lastSync == 0) {
        return tr("Not synced yet");
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(status.lastSync);
    const QString when = at.date() == now.toLocalTime().date() ? locale.toString(at.time(), QLocale::ShortFormat)
                                                               : TimeText::moment(at, now, locale);
    return tr("Synced %1").arg(when);
}

QString StatusText::progress(const app::SyncProgress& progress, const QLocale& locale)
{
    const bool sending = progress.phase == QLatin1String("push") || progress.phase == QLatin1String("send-document");
    if (progress.total == 0) {
        return sending ? tr("Sending…") : tr("Syncing…");
    }
    const QString done = locale.toString(progress.done);
    const QString total = locale.toString(progress.total);
    QString text = sending ? tr("Sending: %1 of %2").arg(done, total) : tr("Fetching: %1 of %2").arg(done, total);
    if (progress.seconds > 3 && progress.done > 0 && progress.done < progress.total) {
        const double left = progress.seconds * double(progress.total - progress.done) / double(progress.done);
        text += QStringLiteral(", ") + (left < 90 ? tr("%n seconds left", nullptr, qMax(1, int(left)))
                                                  : tr("%n minutes left", nullptr, int(left / 60 + 0.5)));
    }
    return text;
}

int StatusText::percent(const app::SyncProgress& progress)
{
    return progress.total == 0 ? -1 : int(qMin<quint64>(100, progress.done * 100 / progress.total));
}

QString StatusText::environment(const QString& environment)
{
    using domain::Environment;
    if (environment.isEmpty()) {
        return {};
    }
    const auto known = domain::environmentFromName(environment);
    if (!known) {
        return tr("Environment: %1").arg(environment);
    }
    switch (*known) {
    case Environment::Production:
        return {};
    case Environment::Acceptance:
        return tr("Acceptance environment: no real data here");
    case Environment::Test:
        return tr("Test environment: no real data here");
    case Environment::Development:
        return tr("Development environment: no real data here");
    case Environment::Demo:
        return tr("Demonstration: made-up people only");
    }
    return {};
}

QString StatusText::employers(const app::EngineStatus& status)
{
    if (status.tenants.size() == 1) {
        const auto& tenant = status.tenants.first();
        return tenant.department.isEmpty() ? tenant.name : tenant.name + QStringLiteral(" / ") + tenant.department;
    }
    return status.tenants.isEmpty() ? QString() : tr("%n employers", nullptr, int(status.tenants.size()));
}

QString StatusText::windowTitle(const app::EngineStatus& status)
{
    const QString employer = status.locked ? QString() : employers(status);
    return employer.isEmpty() ? QStringLiteral("Dossierkluis") : QStringLiteral("Dossierkluis – ") + employer;
}

QString StatusText::loginNotice(const app::LoginOutcome& outcome)
{
    QStringList sentences;
    if (outcome.repaired) {
        sentences.append(outcome.repaired->sentence());
    }
    if (outcome.lineInspected) {
        sentences.append(
            tr("Something between this computer and the server opens the connection and reads along, as your "
               "organisation allows. It can't read your password and medical content. Did you not expect "
               "this? Tell your administrator."));
    }
    if (outcome.authenticatorNeeded) {
        sentences.append(tr("You used a recovery code. Set up your authenticator anew."));
    }
    if (!outcome.approvalFailure.isEmpty()) {
        sentences.append(outcome.approvalFailure);
    }
    if (outcome.medicalKeysMissing) {
        sentences.append(tr("This computer has no medical keys yet. Log in once with your account key, or let another "
                            "computer of yours approve this one, to read medical data."));
    }
    if (outcome.newDevicesSinceLastLogin > 0) {
        sentences.append(tr("Since your last login here %n other computer(s) logged in as you for the first time. Was "
                            "that not you? Revoke them under Settings and tell your administrator.",
                            nullptr, int(qMin<quint64>(outcome.newDevicesSinceLastLogin, 1'000))));
    }
    if (outcome.failuresSinceLastLogin > 0) {
        sentences.append(
            tr("Since your last login there were %n failed tries. Was that not you? Tell your administrator.", nullptr,
               int(qMin<quint64>(outcome.failuresSinceLastLogin, 1'000'000))));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace kluis::ui
