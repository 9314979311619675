//! The form for name, profile and company.

use super::acts::PersonForm;
use crate::components::{Checkbox, Field, TextInput, Textarea};
use crate::form::FormState;
use crate::pages::name_fields::NameFields;
use crate::say::t;
use crate::wire;
use domain::Member;
use leptos::prelude::*;

#[component]
pub(super) fn ProfileForm(member: Member, name: String) -> impl IntoView {
    let form = FormState::of("edit_person");
    let (profile, company) = (member.profile, member.options.external);
    let text =
        move |name: &'static str, label: &'static str, field, most: &'static str, value: Option<String>| {
            view! {
                <Field id=name label=label error=form.error(field)>
                    <TextInput
                        name=name
                        value=form.value(name, &value.unwrap_or_default())
                        autocomplete="off"
                        attr:maxlength=most
                    />
                </Field>
            }
        };
    let is_external = company.is_some().then(|| "true".to_owned());
    let external = !form
        .values("external", is_external.into_iter().collect())
        .is_empty();
    let address = company.as_ref().and_then(|company| company.address.clone());
    view! {
        <PersonForm call="edit_person" title=t!("people-profile-title", person = name) id=member.id.to_string()>
            <NameFields form first=member.first_name.to_string() last=member.last_name.to_string() />
            <div class="form-row">
                {text("job_title", t!("people-job-title"), wire::Field::JobTitle, "100", profile.job_title.map(String::from))}
                {text(
                    "employee_number",
                    t!("people-employee-number"),
                    wire::Field::EmployeeNumber,
                    "40",
                    profile.employee_number.map(String::from),
                )}
            </div>
            <div class="form-row">
                {text("mobile", t!("people-mobile-phone"), wire::Field::Mobile, "40", profile.mobile.map(String::from))}
                {text("phone", t!("people-phone"), wire::Field::Phone, "40", profile.phone.map(String::from))}
            </div>
            <Checkbox
                name="external"
                label=t!("people-profile-external")
                hint=t!("people-profile-external-hint")
                checked=external
            />
            <div class="when-external stack">
                {text(
                    "company",
                    t!("people-company"),
                    wire::Field::Company,
                    "120",
                    company.map(|company| company.name.to_string()),
                )}
                <Field id="company_address" label=t!("people-profile-company-address") error=form.error(wire::Field::CompanyAddress)>
                    <Textarea
                        name="company_address"
                        value=form.value("company_address", &address.map(String::from).unwrap_or_default())
                        rows=3
                    />
                </Field>
            </div>
            <p class="muted small">{t!("people-profile-name-note")}</p>
        </PersonForm>
    }
}
