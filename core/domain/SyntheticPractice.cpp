// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SyntheticPractice.h"

#include "core/domain/Bsn.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/SyntheticAbsence.h"
#include "core/domain/SyntheticNames.h"
#include "core/domain/SyntheticRandom.h"

#include <algorithm>

namespace kluis::domain {

namespace {

using synthetic::Surname;

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// Letters a to z only, for e-mail and short names: "Yılmaz" -> "yilmaz".
QString plain(const QString& text)
{
    QString letters;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (c >= u'a' && c <= u'z') {
            letters.append(c);
        } else if (c == u'ı') {
            letters.append(u'i');
        }
    }
    return letters;
}

std::vector<qint32> testNumbers()
{
    std::vector<qint32> numbers;
    for (qint32 number = 999900000; number <= 999999999; ++number) {
        if (Bsn::passesElevenTest(QString::number(number))) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

QStringList someDepartments(SyntheticRandom& random)
{
    QStringList chosen;
    const auto names = synthetic::departments();
    const int start = random.below(int(names.size()));
    const int count = random.between(3, 5);
    for (int i = 0; i < count; ++i) {
        chosen.append(names[std::size_t(start + i) % names.size()].toString());
    }
    return chosen;
}

SyntheticEmployer makeEmployer(quint64 seed, int index)
{
    SyntheticRandom random(seed ^ 0x454D504C4F594552ULL, quint64(index));
    SyntheticEmployer employer;
    if (index == 0) {
        employer = {
            u"vermeer"_qs, u"Vermeer BV"_qs, {}, {u"Productie"_qs, u"Logistiek"_qs, u"Kantoor"_qs, u"Techniek"_qs}};
    } else if (index == 1) {
        employer = {
            u"dewit"_qs, u"De Wit Zorg"_qs, {}, {u"Zorg Noord"_qs, u"Zorg Zuid"_qs, u"Kantoor"_qs, u"Facilitair"_qs}};
    } else {
        const Surname& surname = random.pick(synthetic::surnames());
        const QString trade = random.pick(synthetic::trades()).toString();
        employer.shortName = plain(surname.name.toString()) + plain(trade) + QString::number(index + 1);
        employer.name = u"%1 %2 %3"_qs.arg(surname.name, trade).arg(index + 1);
        employer.departments = someDepartments(random);
    }
    employer.kvkNumber = u"0000"_qs + padded(1000 + index, 4);
    return employer;
}

/// Name parts, gender, and the partner's name for some.
void addName(FieldValues& fields, SyntheticRandom& random)
{
    const bool female = random.chance(50);
    const QString given = random.pick(female ? synthetic::femaleNames() : synthetic::maleNames()).toString();
    const Surname& surname = random.pick(synthetic::surnames());
    const bool unknownGender = random.chance(1);
    fields.insert(u"last_name"_qs, surname.name.toString());
    if (!surname.prefix.isEmpty()) {
        fields.insert(u"prefix"_qs, surname.prefix.toString());
    }
    fields.insert(u"given_name"_qs, given);
    const int initials = random.between(1, 3);
    QString letters = given.left(1);
    for (int i = 1; i < initials; ++i) {
        letters.append(QChar(u'A' + random.below(26)));
    }
    fields.insert(u"initials"_qs, letters);
    fields.insert(u"gender"_qs, unknownGender ? u"O"_qs : female ? u"V"_qs : u"M"_qs);
    fields.insert(u"name_use"_qs, u"01"_qs);
    if (random.chance(15)) {
        const Surname& partner = random.pick(synthetic::surnames());
        fields.insert(u"partner_name"_qs, u"%1 %2"_qs.arg(partner.prefix, partner.name).trimmed());
        fields.insert(u"name_use"_qs, padded(random.between(1, 4), 2));
    }
}

void addContact(FieldValues& fields, SyntheticRandom& random, const SyntheticEmployer& employer, quint64 index)
{
    const auto& town = random.pick(synthetic::towns());
    const QString letters = QString(QChar(u'A' + random.below(26))) + QChar(u'A' + random.below(26));
    const QString place = u"%1 %2 %3"_qs.arg(town.postcode + random.below(80)).arg(letters, town.name);
    const QString street = random.pick(synthetic::streets()).toString();
    fields.insert(u"home_address"_qs, u"%1 %2, %3"_qs.arg(street).arg(random.between(1, 240)).arg(place));
    fields.insert(u"phone_private"_qs, u"060000"_qs + padded(random.below(10000), 4));
    fields.insert(u"phone_work"_qs, u"0300000"_qs + padded(random.below(1000), 3));
    const QString name = plain(fields.value(u"given_name"_qs)) + u'.' + plain(fields.value(u"last_name"_qs));
    fields.insert(u"email_private"_qs, name + QString::number(index) + u"@post.example"_qs);
    fields.insert(u"email_work"_qs, name + QString::number(index) + u'@' + employer.shortName + u".example"_qs);
}

void addJob(FieldValues& fields, SyntheticRandom& random, const QDate& today)
{
    const auto& job = random.pick(synthetic::jobs());
    static constexpr int hours[] = {16, 20, 24, 28, 32, 36, 36, 40};
    const int contract = random.pick(std::span<const int>(hours));
    const bool permanent = random.chance(75);
    fields.insert(u"job_title"_qs, job.title.toString());
    fields.insert(u"job_code"_qs, job.code.toString());
    fields.insert(u"job_load_profile"_qs, u"%1\n%2"_qs.arg(job.load, random.pick(synthetic::workplaces())));
    fields.insert(u"contract_hours"_qs, QString::number(contract));
    fields.insert(u"norm_hours"_qs, u"40"_qs);
    fields.insert(u"part_time_factor"_qs, decimalText(contract * 250, 4));
    fields.insert(u"contract_kind"_qs, permanent ? u"O"_qs : u"B"_qs);
    const QDate start = today.addDays(-random.between(720, permanent ? 9000 : 1400));
    fields.insert(u"employment_start"_qs, start.toString(Qt::ISODate));
    const QDate birth = start.addDays(-random.between(18 * 366, 40 * 365));
    fields.insert(u"birth_date"_qs, birth.toString(Qt::ISODate));
}

} // namespace

SyntheticPractice::SyntheticPractice(quint64 seed, const QDate& today, int employerCount)
    : m_seed(seed), m_today(today), m_testNumbers(testNumbers())
{
    const int count = std::clamp(employerCount, 1, 1000);
    for (int i = 0; i < count; ++i) {
        m_employers.push_back(makeEmployer(seed, i));
    }
}

SyntheticPerson SyntheticPractice::person(quint64 index) const
{
    SyntheticRandom random(m_seed, index);
    SyntheticPerson person;
    person.index = index;
    person.employer = int(index % m_employers.size());
    const SyntheticEmployer& employer = m_employers[std::size_t(person.employer)];
    person.department = employer.departments.at(random.below(int(employer.departments.size())));
    person.fields.insert(u"personnel_no"_qs, QString::number(10001 + index / m_employers.size()));
    person.fields.insert(u"org_unit"_qs, person.department);
    addName(person.fields, random);
    addContact(person.fields, random, employer, index);
    addJob(person.fields, random, m_today);
    const int absence = random.below(100);
    if (absence < 8) {
        synthetic::addRunningSpell(person.fields, random, m_today);
        if (index < m_testNumbers.size()) {
            // A walk with a step that has no factor in common with the count meets every number once.
            const quint64 place = (index * 7919 + m_seed % m_testNumbers.size()) % m_testNumbers.size();
            person.fields.insert(u"bsn"_qs, QString::number(m_testNumbers[std::size_t(place)]));
        }
    } else if (absence < 13) {
        synthetic::addEndedSpell(person.fields, random, m_today);
    }
    return person;
}

} // namespace kluis::domain
