// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/PolicySource.h"
#include "app/settings/PolicySpec.h"

#include <CoreFoundation/CoreFoundation.h>

namespace kluis::app {

namespace {

QVariant toVariant(CFPropertyListRef value)
{
    if (CFGetTypeID(value) == CFStringGetTypeID()) {
        return QString::fromCFString(static_cast<CFStringRef>(value));
    }
    if (CFGetTypeID(value) == CFBooleanGetTypeID()) {
        return CFBooleanGetValue(static_cast<CFBooleanRef>(value)) != 0;
    }
    int number = 0;
    const bool isNumber = CFGetTypeID(value) == CFNumberGetTypeID() &&
                          CFNumberGetValue(static_cast<CFNumberRef>(value), kCFNumberIntType, &number) != 0;
    return isNumber ? QVariant(number) : QVariant();
}

} // namespace

QList<PolicyLayer> PolicySource::layers()
{
    const QString domain = QString::fromLatin1(macDomain);
    PolicyLayer found{.origin = PolicyOrigin::Machine, .place = domain};
    CFStringRef application = domain.toCFString();
    CFPreferencesAppSynchronize(application);
    for (const PolicySpec& spec : PolicySpec::all()) {
        const QString name = QString::fromLatin1(spec.name);
        CFStringRef key = name.toCFString();
        // What a person wrote with `defaults` is not forced, and no policy.
        if (CFPreferencesAppValueIsForced(key, application) != 0) {
            if (CFPropertyListRef value = CFPreferencesCopyAppValue(key, application)) {
                found.values.insert(name, toVariant(value));
                CFRelease(value);
            }
        }
        CFRelease(key);
    }
    CFRelease(application);
    return {found};
}

} // namespace kluis::app
