# Parameters that name things which the embedded VMM does not have, and what those things are. The list is closed: a test compares it with
# the parameters of the commands.
$script:Unsupported = @{
    Cloud                                            = 'clouds'
    CloudRootVMwareResourcePool                      = 'VMware resource pools'
    VMHost                                           = 'hosts'
    NetworkController                                = 'network controllers'
    VMNetworkCreationDefaultNetworkManager           = 'network controllers'
    RemoveVMNetworkCreationDefaultNetworkManager     = 'network controllers'
    PublicIPAddress                                  = 'network controllers'
    UserRole                                         = 'user roles'
    UserRoleName                                     = 'user roles'
    NetworkManager                                   = 'network controllers'
    PortACL                                          = 'port ACLs'
    RemovePortACL                                    = 'port ACLs'
    Certificate                                      = 'certificates'
    ProvisionSelfSignedCertificatesForNetworkService = 'certificates'
    BandwidthCapacityKBps                            = 'gateways'
    RemoveBandwidthCapacity                          = 'gateways'
    LogicalNetworkVIP                                = 'load balancers'
    LogicalNetworkDedicatedIP                        = 'load balancers'
    AddLogicalNetworkVIP                             = 'load balancers'
    AddLogicalNetworkDedicatedIP                     = 'load balancers'
    RemoveLogicalNetworkVIP                          = 'load balancers'
    RemoveLogicalNetworkDedicatedIP                  = 'load balancers'
}
# A command with a job keeps these on the job; a query has none, and what a user role may see is not modelled.
$script:OnBehalf = 'OnBehalfOfUser', 'OnBehalfOfUserRole'

function Assert-VmmSupported {
    # Refuses bound parameters that the embedded VMM has no objects for; public addresses are those of a network controller, named or not.
    param($Cmdlet)
    if ($Cmdlet.ParameterSetName -eq 'PublicIPAddress') {
        Stop-Vmm 'NotSupportedByEmulator' 'public IP addresses name something that the embedded VMM does not have: it has no network controllers'
    }
    $hasJob = $Cmdlet.MyInvocation.MyCommand.Parameters.ContainsKey('JobVariable')
    foreach ($name in $Cmdlet.MyInvocation.BoundParameters.Keys) {
        $what = $script:Unsupported[$name]
        if (-not $what -and -not $hasJob -and $script:OnBehalf -contains $name) { $what = 'user roles' }
        if ($what) { Stop-Vmm 'NotSupportedByEmulator' "-$name names something that the embedded VMM does not have: it has no $what" }
    }
}

function Invoke-VmmLocal {
    # Runs what needs no server; the action sees the command's variables and its parameters as $bound.
    param($Cmdlet, $Target, [scriptblock]$Action)
    $bound = $Cmdlet.MyInvocation.BoundParameters
    $made = $null
    try {
        $made = @(& $Action)
    } catch {
        $Cmdlet.WriteError((ConvertTo-VmmError $_ $Target))
        return
    }
    $made
}

function Invoke-VmmJob {
    # Runs a change as a job: the action sees the command's variables, its parameters as $bound, and the server as $connection.
    # What it gives is emitted after the try, so that an error of the next command in the pipeline is not taken for one of the job.
    param($Cmdlet, $Target, [scriptblock]$Action)
    $bound = $Cmdlet.MyInvocation.BoundParameters
    $job = New-Object Ipam.Vmm.Job -ArgumentList $Cmdlet.MyInvocation.MyCommand.Name
    # The action looks up names from here outwards, so nothing here may have the name of a command's parameter.
    foreach ($kept in 'PROTipID', 'RunAsynchronously', 'OnBehalfOfUser', 'OnBehalfOfUserRole') {
        if ($bound.ContainsKey($kept)) { $job.$kept = $bound[$kept] }
    }
    $made = @()
    try {
        Assert-VmmSupported $Cmdlet
        $connection = Resolve-VmmConnection $Cmdlet
        $job.Owner = $connection.UserRole
        $made = @(& $Action)
        $job.Complete($(if ($made.Count) { $made[-1] }))
    } catch {
        $record = ConvertTo-VmmError $_ $Target
        $job.Fail($record.FullyQualifiedErrorId, $record.Exception.Message)
        $Cmdlet.WriteError($record)
    } finally {
        if ($bound.ContainsKey('JobVariable')) { $Cmdlet.SessionState.PSVariable.Set($bound['JobVariable'], $job) }
    }
    $made
}
