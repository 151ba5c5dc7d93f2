# -AsJob: a job in a runspace of this process. Connections are handles and cannot cross to another process.

class IpamJob : System.Management.Automation.Job {
    hidden [System.Management.Automation.PowerShell] $Shell

    IpamJob([string] $command, [string] $name) : base($command, $name) {
        $this.PSJobTypeName = 'IpamJob'
    }

    # Classes of PowerShell override a property by its accessor.
    [bool] get_HasMoreData() {
        return $this.Output.Count -gt 0 -or $this.Error.Count -gt 0 -or $this.Warning.Count -gt 0
    }

    [string] get_Location() {
        return 'localhost'
    }

    [string] get_StatusMessage() {
        return ''
    }

    [void] StopJob() {
        if ('NotStarted', 'Running' -contains $this.JobStateInfo.State) {
            $this.Shell.Stop()
            $this.SetJobState([System.Management.Automation.JobState]::Stopped)
        }
    }
}

# Runs in the job's runspace. The state is set through the base class alone: methods of a class of PowerShell would wait for the
# runspace that made them, which may itself be waiting for this job.
$script:IpamJobScript = {
    param($Job, $Module, $Command, $Arguments, $Items, $Piped, $Connection)

    $setState = [System.Management.Automation.Job].GetMethod('SetJobState', [System.Reflection.BindingFlags] 'NonPublic, Instance', $null, [type[]] @([System.Management.Automation.JobState]), $null)
    [void] $setState.Invoke($Job, @([System.Management.Automation.JobState]::Running))
    $state = [System.Management.Automation.JobState]::Completed
    try {
        Import-Module $Module -ErrorAction Stop
        if ($null -ne $Connection) {
            & (Get-Module Ipam) { param($current) $script:IpamCurrent = $current; $script:IpamBorrowed = $true } $Connection
        }
        if ($Piped) {
            $Items | & $Command @Arguments
        }
        else {
            & $Command @Arguments
        }
    }
    catch {
        $state = [System.Management.Automation.JobState]::Failed
        $Job.Error.Add($_)
    }
    [void] $setState.Invoke($Job, @($state))
}

# Jobs whose runspace is still there. A runspace cannot close itself, so a later job, or the removal of the module, closes it.
$script:IpamJobs = New-Object System.Collections.Generic.List[object]

function Clear-IpamJob {
    # Closes the runspaces of finished jobs; with -All stops the others and closes theirs too.
    param([switch] $All)

    foreach ($job in $script:IpamJobs.ToArray()) {
        if ($All -or 'NotStarted', 'Running' -notcontains $job.State) {
            $job.StopJob()
            $job.Shell.Runspace.Dispose()
            $job.Shell.Dispose()
            $null = $script:IpamJobs.Remove($job)
        }
    }
}

function Start-IpamJob {
    # Starts the command again as a job, with the arguments and piped objects that were collected, and emits the job.
    param($Call)

    $name = $Call.Cmdlet.MyInvocation.MyCommand.Name
    $job = New-Object IpamJob $name, ''
    $state = [initialsessionstate]::CreateDefault2()
    $runspace = [runspacefactory]::CreateRunspace($state)
    $runspace.Open()
    $runspace.SessionStateProxy.Path.SetLocation($Call.Cmdlet.SessionState.Path.CurrentFileSystemLocation.ProviderPath) | Out-Null
    $shell = [powershell]::Create()
    $shell.Runspace = $runspace
    $job.Shell = $shell
    $shell.Streams.Error = $job.Error
    $shell.Streams.Warning = $job.Warning
    $shell.Streams.Verbose = $job.Verbose
    $shell.Streams.Debug = $job.Debug
    $shell.Streams.Progress = $job.Progress
    $module = Join-Path $script:IpamFolder 'Ipam.psd1'
    foreach ($argument in $job, $module, $name, $Call.Arguments, $Call.Collect, $Call.Piped, $script:IpamCurrent) {
        if ($shell.Commands.Commands.Count -eq 0) {
            $null = $shell.AddScript($script:IpamJobScript.ToString())
        }
        $null = $shell.AddArgument($argument)
    }
    $nothing = [System.Management.Automation.PSDataCollection[psobject]]::new()
    $nothing.Complete()
    Clear-IpamJob
    $script:IpamJobs.Add($job)
    $Call.Cmdlet.JobRepository.Add($job)
    $null = $shell.BeginInvoke($nothing, $job.Output)
    $Call.Cmdlet.WriteObject($job)
}
