// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NetworkPanel.h"

#include "ui/settings/PolicyPanel.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kluis::ui {

using app::ProxyChoice;
using Mode = ProxyChoice::Mode;

namespace {

constexpr int largestPort = 65'535;

} // namespace

NetworkPanel::NetworkPanel(QWidget* parent)
    : QWidget(parent), m_mode(new QComboBox(this)), m_fields(new QWidget(this)), m_host(new QLineEdit(m_fields)),
      m_port(new QSpinBox(m_fields)), m_user(new QLineEdit(m_fields)), m_password(form::passwordField(m_fields)),
      m_save(new QPushButton(tr("Save &network settings"), this)), m_managed(form::hint({}, this)),
      m_outcome(form::hint({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(form::heading(tr("Network"), this));
    m_mode->setObjectName(QStringLiteral("proxyMode"));
    m_mode->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_mode->addItem(tr("Proxy as the system says"), int(Mode::System));
    m_mode->addItem(tr("No proxy"), int(Mode::None));
    m_mode->addItem(tr("This proxy"), int(Mode::Own));
    form::addField(column, tr("Way to the server"), m_mode);
    m_managed->setObjectName(QStringLiteral("proxyManaged"));
    m_managed->hide();
    column->addWidget(m_managed);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Look::space(2));
    m_host->setObjectName(QStringLiteral("proxyHost"));
    m_port->setObjectName(QStringLiteral("proxyPort"));
    m_user->setObjectName(QStringLiteral("proxyUser"));
    m_password->setObjectName(QStringLiteral("proxyPassword"));
    m_port->setRange(0, largestPort);
    m_port->setSpecialValueText(QStringLiteral("–"));
    m_port->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form::addField(fields, tr("Name of the proxy"), m_host);
    form::addField(fields, tr("Port"), m_port);
    form::addField(fields, tr("User name there, if it asks for one"), m_user);
    form::addField(fields, tr("Password there; empty keeps the one given before"), m_password);
    column->addWidget(m_fields);
    auto* row = new QHBoxLayout;
    m_save->setObjectName(QStringLiteral("saveNetwork"));
    row->addWidget(m_save);
    row->addStretch(1);
    column->addLayout(row);
    m_outcome->hide();
    column->addWidget(m_outcome);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NetworkPanel::showFields);
    connect(m_save, &QPushButton::clicked, this, &NetworkPanel::save);
    showFields();
}

Mode NetworkPanel::mode() const
{
    return Mode(m_mode->currentData().toInt());
}

void NetworkPanel::setProxy(const app::ProxyChoice& proxy)
{
    m_mode->setCurrentIndex(m_mode->findData(int(proxy.mode)));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port);
    m_user->setText(proxy.user);
    showFields();
}

void NetworkPanel::setManaged(const app::ManagedSettings& managed)
{
    const auto way = managed.value(app::PolicyId::ProxyMode);
    const auto host = managed.value(app::PolicyId::ProxyHost); // fixed together with the port, or neither is
    PolicyPanel::mark(m_mode, way);
    PolicyPanel::mark(m_host, host);
    PolicyPanel::mark(m_port, managed.value(app::PolicyId::ProxyPort));
    if (way.isManaged()) {
        const QStringList words{ProxyChoice::word(Mode::System), ProxyChoice::word(Mode::None),
                                ProxyChoice::word(Mode::Own)};
        m_mode->setCurrentIndex(int(words.indexOf(way.text))); // in the order of the box
    }
    if (host.isManaged()) {
        m_host->setText(host.text);
        m_port->setValue(managed.number(app::PolicyId::ProxyPort).value_or(0));
    }
    m_managed->setText(app::ManagedSettings::managedBy(way));
    m_managed->setVisible(way.isManaged());
}

void NetworkPanel::showFields()
{
    m_fields->setVisible(mode() != Mode::None);
}

void NetworkPanel::save()
{
    app::ProxyChoice proxy;
    proxy.mode = mode();
    if (proxy.mode != Mode::None) {
        proxy.host = m_host->text().trimmed();
        proxy.port = quint16(m_port->value());
        proxy.user = m_user->text().trimmed();
    }
    const QString password = m_password->text();
    m_password->clear();
    Q_EMIT saveWanted(proxy, password);
}

void NetworkPanel::tell(const QString& sentence)
{
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
}

void NetworkPanel::forget()
{
    m_password->clear();
    tell({});
}

} // namespace kluis::ui
