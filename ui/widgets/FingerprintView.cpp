// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FingerprintView.h"

#include "core/crypto/Fingerprint.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/QrView.h"

#include <QHBoxLayout>
#include <QLabel>

namespace kluis::ui {

namespace {

/// So many words in a line.
QString inLines(const QString& text, int each)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList lines;
    for (qsizetype at = 0; at < words.size(); at += each) {
        lines.append(words.mid(at, each).join(u' '));
    }
    return lines.join(u'\n');
}

} // namespace

FingerprintView::FingerprintView(QWidget* parent)
    : QWidget(parent), m_digits(form::code({}, this)), m_words(form::code({}, this)), m_picture(new QrView(this))
{
    m_digits->setAccessibleName(tr("Fingerprint in digits"));
    m_words->setAccessibleName(tr("Fingerprint in words"));
    m_picture->setAccessibleName(tr("QR code of the fingerprint"));
    m_picture->setAccessibleDescription(tr("The same digits stand beside it as text."));
    m_picture->setFixedSize(Look::space(37), Look::space(37));
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(Look::space(2));
    texts->addWidget(m_digits);
    texts->addWidget(m_words);
    texts->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(3));
    row->addLayout(texts);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addStretch(1);
    clear();
}

void FingerprintView::setFingerprint(const QString& digits)
{
    m_digits->setText(inLines(digits, 4));
    m_words->setText(inLines(crypto::Fingerprint::words(digits), 5));
    m_picture->setText(digits.simplified().remove(u' ')); // as a reader that types what it sees hands it to the field
    m_words->setVisible(!digits.isEmpty());
    m_picture->setVisible(!digits.isEmpty());
}

} // namespace kluis::ui
