// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/ManagedSettings.h"

#include "app/session/ProxyChoice.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace kluis::app {

ManagedSettings::ManagedSettings(const QString& profileFolder, const QList<PolicyLayer>& layers)
    : m_folder(profileFolder)
{
    for (const auto origin : {PolicyOrigin::Machine, PolicyOrigin::User}) {
        for (const PolicyLayer& layer : layers) {
            if (layer.origin == origin) {
                take(layer);
            }
        }
    }
    for (const PolicyLayer& layer : layers) {
        if (layer.origin == PolicyOrigin::Installation) {
            takeInstallation(layer);
        }
    }
    settleProxy();
}

bool ManagedSettings::isInstallable(PolicyId id)
{
    return id == PolicyId::ServerUrl || id == PolicyId::CaFile || id == PolicyId::Language;
}

/// What does not fit is told and counts as not said. It is no obstacle as a policy's is: without it people type the address
/// and trust the system's roots, as where nothing was given.
void ManagedSettings::takeInstallation(const PolicyLayer& layer)
{
    if (!layer.failure.isEmpty()) {
        m_problems.append({QString(), layer.place, layer.failure});
    }
    for (auto each = layer.values.constBegin(); each != layer.values.constEnd(); ++each) {
        const PolicySpec* spec = PolicySpec::named(each.key());
        if (spec == nullptr || !isInstallable(spec->id)) {
            continue; // the installer's own, such as what its shortcuts hang on
        }
        if (const auto text = spec->canonical(each.value())) {
            m_installed.insert(spec->id, *text);
        } else {
            m_problems.append({QString::fromLatin1(spec->name), layer.place, text.error().sentence()});
        }
    }
}

void ManagedSettings::take(const PolicyLayer& layer)
{
    const auto add = [this](Problem problem, bool isAboutConnection) {
        if (isAboutConnection && !m_obstacle) {
            m_obstacle = problem;
        }
        m_problems.append(std::move(problem));
    };
    if (!layer.failure.isEmpty()) {
        add({QString(), layer.place, layer.failure}, true);
    }
    QStringList names = layer.values.keys();
    names.sort();
    for (const QString& name : std::as_const(names)) {
        const PolicySpec* spec = PolicySpec::named(name);
        if (spec == nullptr) {
            m_problems.append({name, layer.place, tr("This version knows no policy of that name.")});
            continue;
        }
        const auto text = spec->canonical(layer.values.value(name));
        if (!text) {
            add({QString::fromLatin1(spec->name), layer.place, text.error().sentence()},
                spec->guardsConnection && !m_fixed.contains(spec->id));
        } else if (!m_fixed.contains(spec->id)) {
            m_fixed.insert(spec->id,
                           {*text, layer.origin == PolicyOrigin::Machine ? Origin::MachinePolicy : Origin::UserPolicy,
                            layer.place});
        }
    }
}

/// A proxy is one thing of three values. The half of one would send connections to a place that nobody chose.
void ManagedSettings::settleProxy()
{
    const bool isOwn = m_fixed.value(PolicyId::ProxyMode).text == ProxyChoice::word(ProxyChoice::Mode::Own);
    const bool isNamed = isManaged(PolicyId::ProxyHost) && isManaged(PolicyId::ProxyPort);
    if (isOwn && !isNamed) {
        m_problems.append({QString::fromLatin1(PolicySpec::of(PolicyId::ProxyMode).name),
                           m_fixed.take(PolicyId::ProxyMode).place,
                           tr("A proxy of one's own needs ProxyHost and ProxyPort beside it.")});
    }
    if (isManaged(PolicyId::ProxyMode) && isManaged(PolicyId::ProxyHost) != isManaged(PolicyId::ProxyPort)) {
        const PolicyId alone = isManaged(PolicyId::ProxyHost) ? PolicyId::ProxyHost : PolicyId::ProxyPort;
        m_problems.append({QString::fromLatin1(PolicySpec::of(alone).name), m_fixed.take(alone).place,
                           tr("ProxyHost and ProxyPort count only together.")});
    }
    if (!isManaged(PolicyId::ProxyMode)) {
        for (const PolicyId id : {PolicyId::ProxyHost, PolicyId::ProxyPort}) {
            if (isManaged(id)) {
                m_problems.append({QString::fromLatin1(PolicySpec::of(id).name), m_fixed.take(id).place,
                                   tr("It counts only beside ProxyMode.")});
            }
        }
    }
}

ManagedSettings::Value ManagedSettings::value(PolicyId id) const
{
    if (const auto fixed = m_fixed.constFind(id); fixed != m_fixed.constEnd()) {
        return *fixed;
    }
    const PolicySpec& spec = PolicySpec::of(id);
    if (!m_folder.isEmpty() && *spec.file != '\0') {
        const QSettings own(QDir(m_folder).filePath(QLatin1String(spec.file)), QSettings::IniFormat);
        QVariant chosen = own.value(QLatin1String(spec.key)).toString();
        bool isNumber = false;
        const int number = chosen.toInt(&isNumber);
        // As near to what the person wanted as may be. One below zero is none: "-1" is how people write "never".
        if (spec.type == PolicySpec::Type::Number && isNumber && number >= 0) {
            chosen = qBound(spec.least, number, spec.most);
        }
        if (const auto text = spec.canonical(chosen)) {
            return {*text, Origin::Person, {}};
        }
    }
    if (const auto installed = m_installed.constFind(id); installed != m_installed.constEnd()) {
        return {*installed, Origin::Installation, {}};
    }
    return {QString::fromLatin1(spec.usual), Origin::Usual, {}};
}

std::optional<int> ManagedSettings::number(PolicyId id) const
{
    bool isNumber = false;
    const int number = value(id).text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Result<void> ManagedSettings::mayChoose(PolicyId id) const
{
    return isManaged(id)
               ? fail(ErrorCode::Forbidden, tr("Your organisation has fixed this (%1); it can't be chosen here.")
                                                .arg(QLatin1String(PolicySpec::of(id).name)))
               : Result<void>();
}

QString ManagedSettings::obstacle() const
{
    return m_obstacle ? tr("Your organisation's policy %1 can't be read, so nothing was sent to the server. Your "
                           "administrator can mend it: %2")
                            .arg(m_obstacle->subject(), m_obstacle->sentence)
                      : QString();
}

QString ManagedSettings::Problem::subject() const
{
    return name.isEmpty() ? place : name + u' ' + place;
}

QString ManagedSettings::word(Origin origin)
{
    switch (origin) {
    case Origin::MachinePolicy:
        return QStringLiteral("machine-policy");
    case Origin::UserPolicy:
        return QStringLiteral("user-policy");
    case Origin::Person:
        return QStringLiteral("person");
    case Origin::Installation:
        return QStringLiteral("installation");
    case Origin::Usual:
        break;
    }
    return QStringLiteral("default");
}

QString ManagedSettings::managedBy(const Value& value)
{
    return value.isManaged() ? tr("Managed by your organisation: %1").arg(value.place) : QString();
}

} // namespace kluis::app
