; generated from specs/garch.yaml by `make generated`: do not edit
; garch@gjr D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 32
  %v50 = load i64, ptr %v49, align 8
  %v60 = getelementptr inbounds i64, ptr %v1, i64 33
  %v61 = load i64, ptr %v60, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 34
  %v72 = load i64, ptr %v71, align 8
  %v82 = getelementptr inbounds i64, ptr %v1, i64 5
  %v83 = load i64, ptr %v82, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v39, label %b7, label %b8
b7:
  %v51 = icmp eq i64 %v50, 0
  br i1 %v51, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v40, label %b11, label %b12
b11:
  %v52 = getelementptr inbounds i64, ptr %v1, i64 3
  %v53 = atomicrmw add ptr %v52, i64 1 acq_rel
  %v54 = load i64, ptr %v4, align 8
  %v55 = add i64 %v54, 1
  store i64 %v55, ptr %v4, align 8
  %v56 = mul i64 %v3, %v55
  br label %b13
b13:
  %v57 = load atomic i64, ptr %v52 acquire, align 8
  %v58 = icmp slt i64 %v57, %v56
  br i1 %v58, label %b14, label %b15
b14:
  %v59 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br i1 %v39, label %b16, label %b17
b16:
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %b18, label %b19
b18:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b19
b19:
  br label %b17
b17:
  br i1 %v40, label %b20, label %b21
b20:
  %v63 = getelementptr inbounds i64, ptr %v1, i64 3
  %v64 = atomicrmw add ptr %v63, i64 1 acq_rel
  %v65 = load i64, ptr %v4, align 8
  %v66 = add i64 %v65, 1
  store i64 %v66, ptr %v4, align 8
  %v67 = mul i64 %v3, %v66
  br label %b22
b22:
  %v68 = load atomic i64, ptr %v63 acquire, align 8
  %v69 = icmp slt i64 %v68, %v67
  br i1 %v69, label %b23, label %b24
b23:
  %v70 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br i1 %v39, label %b25, label %b26
b25:
  %v73 = icmp eq i64 %v72, 0
  br i1 %v73, label %b27, label %b28
b27:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b28
b28:
  br label %b26
b26:
  br i1 %v40, label %b29, label %b30
b29:
  %v74 = getelementptr inbounds i64, ptr %v1, i64 3
  %v75 = atomicrmw add ptr %v74, i64 1 acq_rel
  %v76 = load i64, ptr %v4, align 8
  %v77 = add i64 %v76, 1
  store i64 %v77, ptr %v4, align 8
  %v78 = mul i64 %v3, %v77
  br label %b31
b31:
  %v79 = load atomic i64, ptr %v74 acquire, align 8
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b32, label %b33
b32:
  %v81 = call i32 @sched_yield()
  br label %b31
b33:
  br label %b30
b30:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v110 = icmp sle i64 %v10, 4
  %v111 = icmp sgt i64 %v10, 4
  br label %b34
b34:
  %v84 = phi i64 [ 0, %b30 ], [ %v122, %b50 ]
  %v85 = icmp slt i64 %v84, %v6
  br i1 %v85, label %b35, label %b36
b35:
  %v86 = add i64 %v84, %v83
  %v87 = icmp slt i64 %v86, %v6
  %v88 = select i1 %v87, i64 %v86, i64 %v6
  %v89 = sub i64 %v88, %v84
  store i64 %v84, ptr %v7, align 8
  store i64 %v89, ptr %v8, align 8
  %v90 = mul i64 %v89, %v10
  %v91 = mul i64 %v90, %v2
  %v92 = sdiv i64 %v91, %v3
  %v93 = icmp slt i64 %v92, %v90
  %v94 = select i1 %v93, i64 %v92, i64 %v90
  %v95 = mul i64 %v90, %v12
  %v96 = sdiv i64 %v95, %v3
  %v97 = icmp slt i64 %v96, %v90
  %v98 = select i1 %v97, i64 %v96, i64 %v90
  %v99 = mul i64 %v84, %v10
  %v100 = add i64 %v94, %v99
  %v101 = add i64 %v98, %v99
  store i64 %v100, ptr %v31, align 8
  store i64 %v101, ptr %v32, align 8
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b37, label %b38
b37:
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v4, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v4, align 8
  %v106 = mul i64 %v3, %v105
  br label %b39
b39:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b40, label %b41
b40:
  %v109 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  br i1 %v110, label %b42, label %b43
b42:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b43
b43:
  br i1 %v111, label %b44, label %b45
b44:
  br label %b46
b46:
  %v112 = phi i64 [ %v84, %b44 ], [ %v114, %b47 ]
  %v113 = icmp slt i64 %v112, %v88
  br i1 %v113, label %b47, label %b48
b47:
  store i64 %v112, ptr %v5, align 8
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v114 = add nsw i64 %v112, 1
  br label %b46
b48:
  br label %b45
b45:
  br i1 %v40, label %b49, label %b50
b49:
  %v115 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v116 = load i64, ptr %v4, align 8
  %v117 = add i64 %v116, 1
  store i64 %v117, ptr %v4, align 8
  %v118 = mul i64 %v3, %v117
  br label %b51
b51:
  %v119 = load atomic i64, ptr %v102 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b52, label %b53
b52:
  %v121 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v122 = add nsw i64 %v84, %v83
  br label %b34
b36:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 17
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v22 = mul i64 %v9, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v24 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v24, ptr %v23, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 18
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v22 = mul i64 %v9, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v24 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v24, ptr %v23, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 19
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 5
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 6
  %v12 = load i64, ptr %v11, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v22 = load ptr, ptr %v21, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v28 = load ptr, ptr %v27, align 4
  %v23 = mul i64 %v6, %v18
  %v32 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v36, %b1 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v19 = mul i64 %v13, 8
  %v20 = getelementptr inbounds float, ptr %v16, i64 %v19
  %v24 = sub i64 %v13, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v25
  %v30 = load <8 x float>, ptr %v20, align 4
  %v31 = fmul <8 x float> %v30, %v30
  %v34 = fcmp olt <8 x float> %v30, %v33
  %v35 = select <8 x i1> %v34, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  store <8 x float> %v31, ptr %v26, align 4
  store <8 x float> %v35, ptr %v29, align 4
  %v36 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 19
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 18
  %v31 = load i64, ptr %v30, align 8
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v39 = load ptr, ptr %v38, align 4
  %v40 = getelementptr inbounds i64, ptr %v1, i64 17
  %v41 = load i64, ptr %v40, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v57 = load ptr, ptr %v56, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v59 = load ptr, ptr %v58, align 4
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v71 = load ptr, ptr %v70, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v78 = load ptr, ptr %v77, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v85 = load ptr, ptr %v84, align 4
  %v19 = and i64 %v6, %v18
  %v22 = mul i64 %v19, %v21
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v16, i64 %v23
  %v32 = and i64 %v6, %v31
  %v33 = mul i64 %v32, %v21
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  %v42 = and i64 %v6, %v41
  %v43 = mul i64 %v42, %v21
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v39, i64 %v44
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v117, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v25 = mul i64 %v13, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v25
  %v37 = load <8 x float>, ptr %v36, align 4
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v25
  %v47 = load <8 x float>, ptr %v46, align 4
  br label %b3
b3:
  %v48 = phi i64 [ 0, %b1 ], [ %v116, %b4 ]
  %v49 = phi <8 x float> [ %v27, %b1 ], [ %v99, %b4 ]
  %v50 = phi <8 x float> [ %v37, %b1 ], [ %v98, %b4 ]
  %v51 = phi <8 x float> [ %v47, %b1 ], [ %v97, %b4 ]
  %v52 = icmp slt i64 %v48, %v8
  br i1 %v52, label %b4, label %b5
b4:
  %v53 = add i64 %v6, %v48
  %v60 = and i64 %v53, %v18
  %v61 = mul i64 %v60, %v21
  %v62 = mul i64 %v61, 8
  %v63 = getelementptr inbounds float, ptr %v16, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v25
  %v65 = and i64 %v53, %v31
  %v66 = mul i64 %v65, %v21
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v29, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v25
  %v72 = and i64 %v53, %v41
  %v73 = mul i64 %v72, %v21
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v39, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v25
  %v79 = sub i64 %v53, %v6
  %v80 = mul i64 %v79, %v21
  %v81 = mul i64 %v80, 8
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v25
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v81
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v25
  %v88 = load <8 x float>, ptr %v55, align 4
  %v89 = load <8 x float>, ptr %v57, align 4
  %v90 = load <8 x float>, ptr %v59, align 4
  %v91 = fmul <8 x float> %v90, %v49
  %v92 = fadd <8 x float> %v89, %v91
  %v93 = fmul <8 x float> %v92, %v50
  %v94 = fadd <8 x float> %v88, %v93
  %v95 = load <8 x float>, ptr %v71, align 4
  %v96 = fmul <8 x float> %v95, %v51
  %v97 = fadd <8 x float> %v94, %v96
  %v98 = load <8 x float>, ptr %v83, align 4
  %v99 = load <8 x float>, ptr %v87, align 4
  %v100 = add i64 %v53, 1
  %v101 = and i64 %v100, %v41
  %v102 = mul i64 %v101, %v21
  %v103 = mul i64 %v102, 8
  %v104 = getelementptr inbounds float, ptr %v39, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v25
  store <8 x float> %v97, ptr %v105, align 4
  %v106 = and i64 %v100, %v31
  %v107 = mul i64 %v106, %v21
  %v108 = mul i64 %v107, 8
  %v109 = getelementptr inbounds float, ptr %v29, i64 %v108
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v25
  store <8 x float> %v98, ptr %v110, align 4
  %v111 = and i64 %v100, %v18
  %v112 = mul i64 %v111, %v21
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v16, i64 %v113
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v25
  store <8 x float> %v99, ptr %v115, align 4
  %v116 = add nsw i64 %v48, 1
  br label %b3
b5:
  %v117 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 19
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds i64, ptr %v1, i64 18
  %v37 = load i64, ptr %v36, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds i64, ptr %v1, i64 17
  %v48 = load i64, ptr %v47, align 8
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v38 = and i64 %v9, %v37
  %v39 = mul i64 %v38, %v28
  %v40 = mul i64 %v39, 8
  %v41 = getelementptr inbounds float, ptr %v35, i64 %v40
  %v49 = and i64 %v9, %v48
  %v50 = mul i64 %v49, %v28
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v46, i64 %v51
  %v54 = add i64 %v9, 1
  %v55 = and i64 %v54, %v48
  %v56 = mul i64 %v55, %v28
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v46, i64 %v57
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v73, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v32 = mul i64 %v14, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v32
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v32
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v32
  %v60 = load <8 x float>, ptr %v17, align 4
  %v61 = load <8 x float>, ptr %v19, align 4
  %v62 = load <8 x float>, ptr %v21, align 4
  %v63 = load <8 x float>, ptr %v33, align 4
  %v64 = fmul <8 x float> %v62, %v63
  %v65 = fadd <8 x float> %v61, %v64
  %v66 = load <8 x float>, ptr %v42, align 4
  %v67 = fmul <8 x float> %v65, %v66
  %v68 = fadd <8 x float> %v60, %v67
  %v69 = load <8 x float>, ptr %v44, align 4
  %v70 = load <8 x float>, ptr %v53, align 4
  %v71 = fmul <8 x float> %v69, %v70
  %v72 = fadd <8 x float> %v68, %v71
  store <8 x float> %v72, ptr %v59, align 4
  %v73 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 18
  %v30 = load i64, ptr %v29, align 8
  %v18 = sub i64 %v9, %v6
  %v21 = mul i64 %v18, %v20
  %v22 = mul i64 %v21, 8
  %v23 = getelementptr inbounds float, ptr %v17, i64 %v22
  %v28 = add i64 %v9, 1
  %v31 = and i64 %v28, %v30
  %v32 = mul i64 %v31, %v20
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v27, i64 %v33
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v37, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v24 = mul i64 %v14, 8
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v24
  %v36 = load <8 x float>, ptr %v25, align 4
  store <8 x float> %v36, ptr %v35, align 4
  %v37 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 19
  %v30 = load i64, ptr %v29, align 8
  %v18 = sub i64 %v9, %v6
  %v21 = mul i64 %v18, %v20
  %v22 = mul i64 %v21, 8
  %v23 = getelementptr inbounds float, ptr %v17, i64 %v22
  %v28 = add i64 %v9, 1
  %v31 = and i64 %v28, %v30
  %v32 = mul i64 %v31, %v20
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v27, i64 %v33
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v37, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v24 = mul i64 %v14, 8
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v24
  %v36 = load <8 x float>, ptr %v25, align 4
  store <8 x float> %v36, ptr %v35, align 4
  %v37 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v37 = icmp sle i64 %v10, 4
  br i1 %v37, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v38 = icmp sgt i64 %v10, 4
  br i1 %v38, label %b2, label %b3
b2:
  %v41 = sub i64 %v6, 1
  br label %b4
b4:
  %v39 = phi i64 [ 0, %b2 ], [ %v43, %b5 ]
  %v40 = icmp slt i64 %v39, %v6
  br i1 %v40, label %b5, label %b6
b5:
  %v42 = sub i64 %v41, %v39
  store i64 %v42, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v43 = add nsw i64 %v39, 1
  br label %b4
b6:
  br label %b3
b3:
  %v44 = icmp sgt i64 %v3, 1
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b9
b9:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b10, label %b11
b10:
  %v52 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v44, label %b12, label %b13
b12:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b14
b14:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 2
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v18 = load ptr, ptr %v17, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v30 = load ptr, ptr %v29, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v46 = load ptr, ptr %v45, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v58 = load ptr, ptr %v57, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v62 = load ptr, ptr %v61, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v68 = load ptr, ptr %v67, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v88 = load ptr, ptr %v87, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v99 = load ptr, ptr %v98, align 4
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v103 = load ptr, ptr %v102, align 4
  %v15 = add i64 %v12, %v14
  %v16 = sub i64 %v15, 1
  %v19 = add i64 %v16, 1
  %v20 = and i64 %v19, 1
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v18, i64 %v24
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v24
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v107, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v26
  %v33 = load <8 x float>, ptr %v32, align 4
  br label %b3
b3:
  %v34 = phi i64 [ 0, %b1 ], [ %v106, %b4 ]
  %v35 = phi <8 x float> [ %v28, %b1 ], [ %v74, %b4 ]
  %v36 = phi <8 x float> [ %v33, %b1 ], [ %v80, %b4 ]
  %v37 = icmp slt i64 %v34, %v14
  br i1 %v37, label %b4, label %b5
b4:
  %v38 = sub i64 %v16, %v34
  %v39 = add i64 %v38, 1
  %v40 = and i64 %v39, 1
  %v41 = mul i64 %v40, %v22
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v18, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v26
  %v47 = mul i64 %v38, %v22
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v26
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v48
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v26
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v48
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v26
  %v65 = getelementptr inbounds float, ptr %v30, i64 %v42
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v26
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v48
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v26
  %v71 = load <8 x float>, ptr %v50, align 4
  %v72 = fadd <8 x float> %v35, %v71
  %v73 = load <8 x float>, ptr %v52, align 4
  %v74 = fmul <8 x float> %v72, %v73
  %v75 = load <8 x float>, ptr %v54, align 4
  %v76 = load <8 x float>, ptr %v56, align 4
  %v77 = load <8 x float>, ptr %v60, align 4
  %v78 = fmul <8 x float> %v76, %v77
  %v79 = fadd <8 x float> %v75, %v78
  %v80 = fmul <8 x float> %v72, %v79
  %v81 = load <8 x float>, ptr %v64, align 4
  %v82 = fmul <8 x float> %v72, %v81
  %v83 = fmul <8 x float> %v82, %v76
  %v84 = load <8 x float>, ptr %v70, align 4
  %v85 = fmul <8 x float> %v36, %v84
  %v86 = fadd <8 x float> %v85, %v85
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v48
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v26
  store <8 x float> %v72, ptr %v90, align 4
  %v91 = and i64 %v38, 1
  %v92 = mul i64 %v91, %v22
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v18, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v26
  store <8 x float> %v74, ptr %v95, align 4
  %v96 = getelementptr inbounds float, ptr %v30, i64 %v93
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v26
  store <8 x float> %v80, ptr %v97, align 4
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v93
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v26
  store <8 x float> %v83, ptr %v101, align 4
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v48
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v26
  store <8 x float> %v86, ptr %v105, align 4
  %v106 = add nsw i64 %v34, 1
  br label %b3
b5:
  %v107 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v36 = load ptr, ptr %v35, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v63 = load ptr, ptr %v62, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v67 = load ptr, ptr %v66, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v26
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v26
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v19
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v26
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v26
  %v55 = and i64 %v5, 1
  %v56 = mul i64 %v55, %v17
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v13, i64 %v57
  %v60 = getelementptr inbounds float, ptr %v44, i64 %v57
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v57
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v88, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v21
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v21
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v21
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v21
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v21
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v21
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v21
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v21
  %v70 = load <8 x float>, ptr %v22, align 4
  %v71 = load <8 x float>, ptr %v28, align 4
  %v72 = fadd <8 x float> %v70, %v71
  %v73 = load <8 x float>, ptr %v30, align 4
  %v74 = fmul <8 x float> %v72, %v73
  %v75 = load <8 x float>, ptr %v32, align 4
  %v76 = load <8 x float>, ptr %v34, align 4
  %v77 = load <8 x float>, ptr %v38, align 4
  %v78 = fmul <8 x float> %v76, %v77
  %v79 = fadd <8 x float> %v75, %v78
  %v80 = fmul <8 x float> %v72, %v79
  %v81 = load <8 x float>, ptr %v42, align 4
  %v82 = fmul <8 x float> %v72, %v81
  %v83 = fmul <8 x float> %v82, %v76
  %v84 = load <8 x float>, ptr %v46, align 4
  %v85 = load <8 x float>, ptr %v50, align 4
  %v86 = fmul <8 x float> %v84, %v85
  %v87 = fadd <8 x float> %v86, %v86
  store <8 x float> %v72, ptr %v54, align 4
  store <8 x float> %v74, ptr %v59, align 4
  store <8 x float> %v80, ptr %v61, align 4
  store <8 x float> %v83, ptr %v65, align 4
  store <8 x float> %v87, ptr %v69, align 4
  %v88 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v28 = load ptr, ptr %v27, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v32 = load ptr, ptr %v31, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v35 = load ptr, ptr %v34, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v38 = load ptr, ptr %v37, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v57 = load ptr, ptr %v56, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v59 = load ptr, ptr %v58, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v63 = load ptr, ptr %v62, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v55, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v51, %b7 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v52, %b7 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v53, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v54, %b7 ]
  %v17 = icmp slt i64 %v12, %v11
  br i1 %v17, label %b3, label %b4
b3:
  %v18 = add i64 %v12, 128
  %v19 = icmp slt i64 %v18, %v11
  %v20 = select i1 %v19, i64 %v18, i64 %v11
  br label %b5
b5:
  %v21 = phi i64 [ %v12, %b3 ], [ %v50, %b6 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v46, %b6 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v47, %b6 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v48, %b6 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v49, %b6 ]
  %v26 = icmp slt i64 %v21, %v20
  br i1 %v26, label %b6, label %b7
b6:
  %v29 = mul i64 %v21, 8
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v29
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v29
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v29
  %v40 = load <8 x float>, ptr %v30, align 4
  %v41 = load <8 x float>, ptr %v33, align 4
  %v42 = fmul <8 x float> %v40, %v41
  %v43 = load <8 x float>, ptr %v36, align 4
  %v44 = fmul <8 x float> %v42, %v43
  %v45 = load <8 x float>, ptr %v39, align 4
  %v46 = fadd <8 x float> %v22, %v44
  %v47 = fadd <8 x float> %v23, %v42
  %v48 = fadd <8 x float> %v24, %v40
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v45, <8 x float> %v25)
  %v50 = add nsw i64 %v21, 1
  br label %b5
b7:
  %v51 = fadd <8 x float> %v13, %v22
  %v52 = fadd <8 x float> %v14, %v23
  %v53 = fadd <8 x float> %v15, %v24
  %v54 = fadd <8 x float> %v16, %v25
  %v55 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v57, align 4
  store <8 x float> %v14, ptr %v59, align 4
  store <8 x float> %v15, ptr %v61, align 4
  store <8 x float> %v16, ptr %v63, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
