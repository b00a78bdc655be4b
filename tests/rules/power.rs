//! The template VM's power states.

use lab_gallery::model::apply::{may_connect, may_reset_password, may_start, may_stop};
use lab_gallery::model::lab::Power;
use lab_gallery::model::{Command, Effect, LabId, MachineRequest, Refusal, Report, State};

use crate::support::{create, credentials, lab, lab_of, new_lab, refused, report, send, state};

/// A lab whose template is in that state.
fn template(power: Power) -> (State, LabId) {
    let mut state = state();
    let id = lab(&mut state, "Python");
    if power != Power::Stopped {
        send(&mut state, Command::StartTemplate(id));
    }
    if matches!(power, Power::Running | Power::Stopping) {
        report(&mut state, Report::TemplateStarted(id));
    }
    if power == Power::Stopping {
        send(&mut state, Command::StopTemplate(id));
    }
    assert_eq!(lab_of(&state, id).template.power, power);
    (state, id)
}

#[test]
fn each_command_in_each_state() {
    use Power::{Running, Starting, Stopped, Stopping};
    let already = |found| Err(Refusal::PowerAlready { found });
    let wrong = |found, needed| Err(Refusal::Power { found, needed });
    // In that state: start, stop, and connect or reset the password.
    let cases = [
        (Stopped, Ok(()), already(Stopped), wrong(Stopped, Running)),
        (Starting, already(Starting), wrong(Starting, Running), wrong(Starting, Running)),
        (Running, already(Running), Ok(()), Ok(())),
        (Stopping, wrong(Stopping, Stopped), already(Stopping), wrong(Stopping, Running)),
    ];
    for (power, start, stop, use_it) in cases {
        let (state, id) = template(power);
        assert_eq!(may_start(&state, id), start, "{power:?}");
        assert_eq!(may_stop(&state, id), stop, "{power:?}");
        assert_eq!(may_connect(&state, id), use_it, "{power:?}");
        assert_eq!(may_reset_password(&state, id), use_it, "{power:?}");
    }
}

#[test]
fn each_command_asks_the_hypervisor_once() {
    let (mut state, id) = template(Power::Stopped);
    let asked = |request| [Effect::Hypervisor(request)];
    assert_eq!(send(&mut state, Command::StartTemplate(id)), asked(MachineRequest::Start(id)));
    assert_eq!(lab_of(&state, id).template.power, Power::Starting);
    report(&mut state, Report::TemplateStarted(id));
    assert_eq!(send(&mut state, Command::ConnectTemplate(id)), asked(MachineRequest::Connect(id)));
    let reset = Command::ResetPassword { lab: id, credentials: credentials() };
    assert_eq!(send(&mut state, reset), asked(MachineRequest::ResetPassword(id, credentials())));
    assert_eq!(lab_of(&state, id).template.credentials, Some(credentials()));
    assert_eq!(send(&mut state, Command::StopTemplate(id)), asked(MachineRequest::Stop(id)));
    assert_eq!(lab_of(&state, id).template.power, Power::Stopping);
    report(&mut state, Report::TemplateStopped(id));
    assert_eq!(lab_of(&state, id).template.power, Power::Stopped);
}

#[test]
fn a_template_without_a_disk_does_not_start() {
    let mut state = state();
    let (id, _) = create(&mut state, new_lab("Python"));
    for command in [Command::StartTemplate(id), Command::StopTemplate(id), Command::ConnectTemplate(id)] {
        assert_eq!(refused(&mut state, command), Refusal::NotReady);
    }
    assert_eq!(refused(&mut state, Command::StartTemplate(LabId(99))), Refusal::NoSuchLab);
}
