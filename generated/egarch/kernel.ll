; generated from specs/egarch.yaml by `make generated`: do not edit
; egarch D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 4
  %v32 = load i64, ptr %v31, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 26
  %v44 = load i64, ptr %v43, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 27
  %v55 = load i64, ptr %v54, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v34 = icmp sgt i64 %v3, 1
  br i1 %v34, label %b2, label %b3
b2:
  %v35 = getelementptr inbounds i64, ptr %v1, i64 3
  %v36 = atomicrmw add ptr %v35, i64 1 acq_rel
  %v37 = load i64, ptr %v4, align 8
  %v38 = add i64 %v37, 1
  store i64 %v38, ptr %v4, align 8
  %v39 = mul i64 %v3, %v38
  br label %b4
b4:
  %v40 = load atomic i64, ptr %v35 acquire, align 8
  %v41 = icmp slt i64 %v40, %v39
  br i1 %v41, label %b5, label %b6
b5:
  %v42 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v33, label %b7, label %b8
b7:
  %v45 = icmp eq i64 %v44, 0
  br i1 %v45, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v34, label %b11, label %b12
b11:
  %v46 = getelementptr inbounds i64, ptr %v1, i64 3
  %v47 = atomicrmw add ptr %v46, i64 1 acq_rel
  %v48 = load i64, ptr %v4, align 8
  %v49 = add i64 %v48, 1
  store i64 %v49, ptr %v4, align 8
  %v50 = mul i64 %v3, %v49
  br label %b13
b13:
  %v51 = load atomic i64, ptr %v46 acquire, align 8
  %v52 = icmp slt i64 %v51, %v50
  br i1 %v52, label %b14, label %b15
b14:
  %v53 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br i1 %v33, label %b16, label %b17
b16:
  %v56 = icmp eq i64 %v55, 0
  br i1 %v56, label %b18, label %b19
b18:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b19
b19:
  br label %b17
b17:
  br i1 %v34, label %b20, label %b21
b20:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b22
b22:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b23, label %b24
b23:
  %v64 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br label %b25
b25:
  %v65 = phi i64 [ 0, %b21 ], [ %v67, %b26 ]
  %v66 = icmp slt i64 %v65, %v8
  br i1 %v66, label %b26, label %b27
b26:
  store i64 %v65, ptr %v5, align 8
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v67 = add nsw i64 %v65, 1
  br label %b25
b27:
  br i1 %v34, label %b28, label %b29
b28:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v4, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v4, align 8
  %v72 = mul i64 %v3, %v71
  br label %b30
b30:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b31, label %b32
b31:
  %v75 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 13
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = add i64 %v19, %v9
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v13, i64 %v21
  %v23 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v23, ptr %v22, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 14
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v22 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v9
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v12, i64 %v20
  store <8 x float> %v23, ptr %v21, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 14
  %v17 = load i64, ptr %v16, align 8
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 13
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v39 = load ptr, ptr %v38, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v45 = load ptr, ptr %v44, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 17
  %v55 = load i64, ptr %v54, align 8
  %v18 = and i64 %v5, %v17
  %v21 = mul i64 %v18, %v20
  %v31 = and i64 %v5, %v30
  %v32 = mul i64 %v31, %v20
  %v40 = mul i64 %v5, %v20
  %v46 = add i64 %v5, 1
  %v47 = and i64 %v46, %v30
  %v48 = mul i64 %v47, %v20
  %v56 = and i64 %v5, %v55
  %v57 = mul i64 %v56, %v20
  %v61 = and i64 %v46, %v17
  %v62 = mul i64 %v61, %v20
  %v100 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = insertelement <8 x float> poison, float 0x3FE9884540000000, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v138, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = add i64 %v21, %v10
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v15, i64 %v23
  %v33 = add i64 %v32, %v10
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v28, i64 %v34
  %v41 = add i64 %v40, %v10
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v39, i64 %v42
  %v49 = add i64 %v48, %v10
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v28, i64 %v50
  %v58 = add i64 %v57, %v10
  %v59 = mul i64 %v58, 8
  %v60 = getelementptr inbounds float, ptr %v53, i64 %v59
  %v63 = add i64 %v62, %v10
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v15, i64 %v64
  %v66 = load <8 x float>, ptr %v13, align 4
  %v67 = load <8 x float>, ptr %v24, align 4
  %v68 = fadd <8 x float> %v66, %v67
  %v69 = load <8 x float>, ptr %v26, align 4
  %v70 = load <8 x float>, ptr %v35, align 4
  %v71 = fmul <8 x float> %v69, %v70
  %v72 = fadd <8 x float> %v68, %v71
  %v73 = fcmp olt <8 x float> %v72, splat (float 0xC05A400000000000)
  %v74 = select <8 x i1> %v73, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v72
  %v75 = fcmp ogt <8 x float> %v74, splat (float 0x4056400000000000)
  %v76 = select <8 x i1> %v75, <8 x float> splat (float 0x4056400000000000), <8 x float> %v74
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v78 = fsub <8 x float> %v77, splat (float 0x4168000000000000)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v76)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v79)
  %v81 = bitcast <8 x float> %v77 to <8 x i32>
  %v82 = fmul <8 x float> %v80, %v80
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v80, <8 x float> splat (float 0x3F81227F40000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v80, <8 x float> splat (float 0x3FA5556740000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v80, <8 x float> splat (float 0x3FC5554B00000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v80, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v86, <8 x float> %v80)
  %v88 = sub <8 x i32> %v81, splat (i32 1262485250)
  %v89 = lshr <8 x i32> %v88, splat (i32 1)
  %v90 = sub <8 x i32> %v88, %v89
  %v91 = shl <8 x i32> %v89, splat (i32 23)
  %v92 = bitcast <8 x i32> %v91 to <8 x float>
  %v93 = shl <8 x i32> %v90, splat (i32 23)
  %v94 = bitcast <8 x i32> %v93 to <8 x float>
  %v95 = fadd <8 x float> %v87, splat (float 0x3FF0000000000000)
  %v96 = fmul <8 x float> %v95, %v92
  %v97 = fmul <8 x float> %v96, %v94
  %v98 = load <8 x float>, ptr %v37, align 4
  %v99 = load <8 x float>, ptr %v43, align 4
  %v102 = fdiv <8 x float> %v72, %v101
  %v103 = fneg <8 x float> %v102
  %v104 = fcmp olt <8 x float> %v103, splat (float 0xC05A400000000000)
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v103
  %v106 = fcmp ogt <8 x float> %v105, splat (float 0x4056400000000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0x4056400000000000), <8 x float> %v105
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v109 = fsub <8 x float> %v108, splat (float 0x4168000000000000)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v107)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v110)
  %v112 = bitcast <8 x float> %v108 to <8 x i32>
  %v113 = fmul <8 x float> %v111, %v111
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v111, <8 x float> splat (float 0x3F81227F40000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v111, <8 x float> splat (float 0x3FA5556740000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v111, <8 x float> splat (float 0x3FC5554B00000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v111, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v117, <8 x float> %v111)
  %v119 = sub <8 x i32> %v112, splat (i32 1262485250)
  %v120 = lshr <8 x i32> %v119, splat (i32 1)
  %v121 = sub <8 x i32> %v119, %v120
  %v122 = shl <8 x i32> %v120, splat (i32 23)
  %v123 = bitcast <8 x i32> %v122 to <8 x float>
  %v124 = shl <8 x i32> %v121, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = fadd <8 x float> %v118, splat (float 0x3FF0000000000000)
  %v127 = fmul <8 x float> %v126, %v123
  %v128 = fmul <8 x float> %v127, %v125
  %v129 = fmul <8 x float> %v99, %v128
  %v130 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v129)
  %v133 = fsub <8 x float> %v130, %v132
  %v134 = fmul <8 x float> %v98, %v133
  %v135 = load <8 x float>, ptr %v45, align 4
  %v136 = fmul <8 x float> %v135, %v129
  %v137 = fadd <8 x float> %v134, %v136
  store <8 x float> %v72, ptr %v51, align 4
  store <8 x float> %v97, ptr %v60, align 4
  store <8 x float> %v137, ptr %v65, align 4
  %v138 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  %v33 = sub i64 %v8, 1
  br label %b0
b0:
  %v31 = phi i64 [ 0, %entry ], [ %v35, %b1 ]
  %v32 = icmp slt i64 %v31, %v8
  br i1 %v32, label %b1, label %b2
b1:
  %v34 = sub i64 %v33, %v31
  store i64 %v34, ptr %v5, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v35 = add nsw i64 %v31, 1
  br label %b0
b2:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b3, label %b4
b3:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b5
b5:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b6, label %b7
b6:
  %v44 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b8, label %b9
b8:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b10
b10:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b11, label %b12
b11:
  %v52 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b13, label %b14
b13:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b15
b15:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b16, label %b17
b16:
  %v60 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b18, label %b19
b18:
  %v61 = getelementptr inbounds i64, ptr %v1, i64 3
  %v62 = atomicrmw add ptr %v61, i64 1 acq_rel
  %v63 = load i64, ptr %v4, align 8
  %v64 = add i64 %v63, 1
  store i64 %v64, ptr %v4, align 8
  %v65 = mul i64 %v3, %v64
  br label %b20
b20:
  %v66 = load atomic i64, ptr %v61 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b21, label %b22
b21:
  %v68 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b23, label %b24
b23:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 3
  %v70 = atomicrmw add ptr %v69, i64 1 acq_rel
  %v71 = load i64, ptr %v4, align 8
  %v72 = add i64 %v71, 1
  store i64 %v72, ptr %v4, align 8
  %v73 = mul i64 %v3, %v72
  br label %b25
b25:
  %v74 = load atomic i64, ptr %v69 acquire, align 8
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b26, label %b27
b26:
  %v76 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v13 = load ptr, ptr %v12, align 4
  %v15 = getelementptr inbounds i64, ptr %v1, i64 1
  %v16 = load i64, ptr %v15, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v22 = load ptr, ptr %v21, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v35 = load ptr, ptr %v34, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v50 = load ptr, ptr %v49, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v53 = load ptr, ptr %v52, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v56 = load ptr, ptr %v55, align 4
  %v14 = add i64 %v5, 1
  %v17 = mul i64 %v14, %v16
  %v23 = mul i64 %v5, %v16
  %v36 = and i64 %v14, 1
  %v37 = mul i64 %v36, %v16
  %v59 = and i64 %v5, 1
  %v60 = mul i64 %v59, %v16
  %v67 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = insertelement <8 x float> poison, float 0x3FE9884540000000, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v126, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v18 = add i64 %v17, %v10
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v24 = add i64 %v23, %v10
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v19
  %v38 = add i64 %v37, %v10
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v35, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v25
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v25
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v25
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v25
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v25
  %v58 = getelementptr inbounds float, ptr %v13, i64 %v25
  %v61 = add i64 %v60, %v10
  %v62 = mul i64 %v61, 8
  %v63 = getelementptr inbounds float, ptr %v35, i64 %v62
  %v64 = load <8 x float>, ptr %v20, align 4
  %v65 = load <8 x float>, ptr %v26, align 4
  %v66 = load <8 x float>, ptr %v29, align 4
  %v69 = fdiv <8 x float> %v66, %v68
  %v70 = fneg <8 x float> %v69
  %v71 = fcmp olt <8 x float> %v70, splat (float 0xC05A400000000000)
  %v72 = select <8 x i1> %v71, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v70
  %v73 = fcmp ogt <8 x float> %v72, splat (float 0x4056400000000000)
  %v74 = select <8 x i1> %v73, <8 x float> splat (float 0x4056400000000000), <8 x float> %v72
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v76 = fsub <8 x float> %v75, splat (float 0x4168000000000000)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v74)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v77)
  %v79 = bitcast <8 x float> %v75 to <8 x i32>
  %v80 = fmul <8 x float> %v78, %v78
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v78, <8 x float> splat (float 0x3F81227F40000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v78, <8 x float> splat (float 0x3FA5556740000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v78, <8 x float> splat (float 0x3FC5554B00000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v78, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v84, <8 x float> %v78)
  %v86 = sub <8 x i32> %v79, splat (i32 1262485250)
  %v87 = lshr <8 x i32> %v86, splat (i32 1)
  %v88 = sub <8 x i32> %v86, %v87
  %v89 = shl <8 x i32> %v87, splat (i32 23)
  %v90 = bitcast <8 x i32> %v89 to <8 x float>
  %v91 = shl <8 x i32> %v88, splat (i32 23)
  %v92 = bitcast <8 x i32> %v91 to <8 x float>
  %v93 = fadd <8 x float> %v85, splat (float 0x3FF0000000000000)
  %v94 = fmul <8 x float> %v93, %v90
  %v95 = fmul <8 x float> %v94, %v92
  %v96 = fmul <8 x float> %v65, %v95
  %v97 = fmul <8 x float> %v64, %v96
  %v98 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v96)
  %v101 = fsub <8 x float> %v98, %v100
  %v102 = fmul <8 x float> %v64, %v101
  %v103 = load <8 x float>, ptr %v31, align 4
  %v104 = fmul <8 x float> %v64, %v103
  %v105 = load <8 x float>, ptr %v33, align 4
  %v106 = fmul <8 x float> %v64, %v105
  %v107 = fcmp ogt <8 x float> %v96, splat (float 0x0000000000000000)
  %v108 = fcmp olt <8 x float> %v96, splat (float 0x0000000000000000)
  %v109 = fadd <8 x float> %v96, splat (float 0x0000000000000000)
  %v110 = select <8 x i1> %v108, <8 x float> splat (float 0xBFF0000000000000), <8 x float> %v109
  %v111 = select <8 x i1> %v107, <8 x float> splat (float 0x3FF0000000000000), <8 x float> %v110
  %v112 = fmul <8 x float> %v106, %v111
  %v113 = fadd <8 x float> %v104, %v112
  %v114 = fmul <8 x float> %v113, %v95
  %v115 = load <8 x float>, ptr %v40, align 4
  %v116 = load <8 x float>, ptr %v43, align 4
  %v117 = load <8 x float>, ptr %v46, align 4
  %v118 = fmul <8 x float> %v116, %v117
  %v119 = fadd <8 x float> %v115, %v118
  %v120 = fmul <8 x float> %v113, %v65
  %v121 = fmul <8 x float> %v120, %v95
  %v122 = fdiv <8 x float> %v121, %v68
  %v123 = fsub <8 x float> %v119, %v122
  %v124 = load <8 x float>, ptr %v48, align 4
  %v125 = fmul <8 x float> %v123, %v124
  store <8 x float> %v97, ptr %v51, align 4
  store <8 x float> %v102, ptr %v54, align 4
  store <8 x float> %v114, ptr %v57, align 4
  store <8 x float> %v123, ptr %v58, align 4
  store <8 x float> %v125, ptr %v63, align 4
  %v126 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v20 = load ptr, ptr %v19, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v29 = load ptr, ptr %v28, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v27, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v26, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v25, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v24, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v17, %v23
  %v25 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v26 = fadd <8 x float> %v11, %v17
  %v27 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v29, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v34 = load ptr, ptr %v33, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v32, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v31, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v30, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v26 = load <8 x float>, ptr %v22, align 4
  %v27 = load <8 x float>, ptr %v25, align 4
  %v28 = fmul <8 x float> %v26, %v27
  %v29 = fadd <8 x float> %v17, %v28
  %v30 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v31 = fadd <8 x float> %v11, %v17
  %v32 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v34, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v20 = load ptr, ptr %v19, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v29 = load ptr, ptr %v28, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v27, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v26, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v25, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v24, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v17, %v23
  %v25 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v26 = fadd <8 x float> %v11, %v17
  %v27 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v29, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v20 = load ptr, ptr %v19, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v29 = load ptr, ptr %v28, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v27, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v26, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v25, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v24, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v17, %v23
  %v25 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v26 = fadd <8 x float> %v11, %v17
  %v27 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v29, align 4
  br label %b1
b1:
  ret void
}

declare i32 @sched_yield() #2
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
