; generated from specs/rwkv4.yaml by `make generated`: do not edit
; rwkv4 C=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 68
  %v50 = load i64, ptr %v49, align 8
  %v60 = getelementptr inbounds i64, ptr %v1, i64 69
  %v61 = load i64, ptr %v60, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 70
  %v72 = load i64, ptr %v71, align 8
  %v82 = getelementptr inbounds i64, ptr %v1, i64 71
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
  br i1 %v39, label %b34, label %b35
b34:
  %v84 = icmp eq i64 %v83, 0
  br i1 %v84, label %b36, label %b37
b36:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b37
b37:
  br label %b35
b35:
  br i1 %v40, label %b38, label %b39
b38:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 3
  %v86 = atomicrmw add ptr %v85, i64 1 acq_rel
  %v87 = load i64, ptr %v4, align 8
  %v88 = add i64 %v87, 1
  store i64 %v88, ptr %v4, align 8
  %v89 = mul i64 %v3, %v88
  br label %b40
b40:
  %v90 = load atomic i64, ptr %v85 acquire, align 8
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b41, label %b42
b41:
  %v92 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  br i1 %v39, label %b43, label %b44
b43:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b44
b44:
  br i1 %v40, label %b45, label %b46
b45:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 3
  %v94 = atomicrmw add ptr %v93, i64 1 acq_rel
  %v95 = load i64, ptr %v4, align 8
  %v96 = add i64 %v95, 1
  store i64 %v96, ptr %v4, align 8
  %v97 = mul i64 %v3, %v96
  br label %b47
b47:
  %v98 = load atomic i64, ptr %v93 acquire, align 8
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b48, label %b49
b48:
  %v100 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  br label %b50
b50:
  %v101 = phi i64 [ 0, %b46 ], [ %v103, %b51 ]
  %v102 = icmp slt i64 %v101, %v6
  br i1 %v102, label %b51, label %b52
b51:
  store i64 %v101, ptr %v5, align 8
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v103 = add nsw i64 %v101, 1
  br label %b50
b52:
  br i1 %v40, label %b53, label %b54
b53:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 3
  %v105 = atomicrmw add ptr %v104, i64 1 acq_rel
  %v106 = load i64, ptr %v4, align 8
  %v107 = add i64 %v106, 1
  store i64 %v107, ptr %v4, align 8
  %v108 = mul i64 %v3, %v107
  br label %b55
b55:
  %v109 = load atomic i64, ptr %v104 acquire, align 8
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b56, label %b57
b56:
  %v111 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  br i1 %v39, label %b58, label %b59
b58:
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b59
b59:
  br i1 %v40, label %b60, label %b61
b60:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = load i64, ptr %v4, align 8
  %v115 = add i64 %v114, 1
  store i64 %v115, ptr %v4, align 8
  %v116 = mul i64 %v3, %v115
  br label %b62
b62:
  %v117 = load atomic i64, ptr %v112 acquire, align 8
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b63, label %b64
b63:
  %v119 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b65, label %b66
b65:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v121 = atomicrmw add ptr %v120, i64 1 acq_rel
  %v122 = load i64, ptr %v4, align 8
  %v123 = add i64 %v122, 1
  store i64 %v123, ptr %v4, align 8
  %v124 = mul i64 %v3, %v123
  br label %b67
b67:
  %v125 = load atomic i64, ptr %v120 acquire, align 8
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b68, label %b69
b68:
  %v127 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v8 = load ptr, ptr %v7, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v24 = load ptr, ptr %v23, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v25 = load <8 x float>, ptr %v6, align 4
  %v26 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = fsub <8 x float> %v27, %v25
  %v29 = load <8 x float>, ptr %v8, align 4
  %v30 = fsub <8 x float> %v27, %v29
  %v31 = load <8 x float>, ptr %v10, align 4
  %v32 = fsub <8 x float> %v27, %v31
  %v33 = load <8 x float>, ptr %v12, align 4
  %v34 = fcmp olt <8 x float> %v33, splat (float 0xC05A400000000000)
  %v35 = select <8 x i1> %v34, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v33
  %v36 = fcmp ogt <8 x float> %v35, splat (float 0x4056400000000000)
  %v37 = select <8 x i1> %v36, <8 x float> splat (float 0x4056400000000000), <8 x float> %v35
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v39 = fsub <8 x float> %v38, splat (float 0x4168000000000000)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v37)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v40)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v41, <8 x float> splat (float 0x3F81227F40000000))
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v41, <8 x float> splat (float 0x3FA5556740000000))
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v41, <8 x float> splat (float 0x3FC5554B00000000))
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v41, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v45, <8 x float> splat (float 0x3FF0000000000000))
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v46, <8 x float> splat (float 0x3FF0000000000000))
  %v48 = bitcast <8 x float> %v38 to <8 x i32>
  %v49 = sub <8 x i32> %v48, splat (i32 1262485250)
  %v50 = lshr <8 x i32> %v49, splat (i32 1)
  %v51 = sub <8 x i32> %v49, %v50
  %v52 = shl <8 x i32> %v50, splat (i32 23)
  %v53 = bitcast <8 x i32> %v52 to <8 x float>
  %v54 = shl <8 x i32> %v51, splat (i32 23)
  %v55 = bitcast <8 x i32> %v54 to <8 x float>
  %v56 = fmul <8 x float> %v47, %v53
  %v57 = fmul <8 x float> %v56, %v55
  %v58 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v59, ptr %v14, align 4
  %v60 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v61, ptr %v16, align 4
  store <8 x float> %v28, ptr %v18, align 4
  store <8 x float> %v30, ptr %v20, align 4
  store <8 x float> %v32, ptr %v22, align 4
  store <8 x float> %v57, ptr %v24, align 4
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 20
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
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
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 21
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
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
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 22
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
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
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 23
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
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
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v26 = load ptr, ptr %v25, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v31 = load ptr, ptr %v30, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v34, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 128
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 8, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v24 = mul i64 %v19, 8
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v24
  call void @pack_turned(ptr %v27, i64 8, i64 1, i64 8, i64 %v23, ptr %v20, i64 8)
  %v28 = add i64 %v18, 64
  %v29 = getelementptr inbounds float, ptr %v6, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v24
  call void @pack_turned(ptr %v32, i64 8, i64 1, i64 8, i64 %v23, ptr %v29, i64 8)
  %v33 = add i64 %v28, 64
  %v34 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  %v14 = mul i64 %v1, 2
  %v16 = mul i64 %v1, 3
  %v18 = mul i64 %v1, 4
  %v20 = mul i64 %v1, 5
  %v22 = mul i64 %v1, 6
  %v24 = mul i64 %v1, 7
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v89, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = add i64 %v11, %v1
  %v15 = add i64 %v11, %v14
  %v17 = add i64 %v11, %v16
  %v19 = add i64 %v11, %v18
  %v21 = add i64 %v11, %v20
  %v23 = add i64 %v11, %v22
  %v25 = add i64 %v11, %v24
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v43 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v44 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v45 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v46 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v47 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v48 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v49 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v57 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v65 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v66 = mul i64 %v11, %v6
  %v67 = getelementptr inbounds float, ptr %v5, i64 %v66
  store <8 x float> %v58, ptr %v67, align 4
  %v68 = add i64 %v11, 1
  %v69 = mul i64 %v68, %v6
  %v70 = getelementptr inbounds float, ptr %v5, i64 %v69
  store <8 x float> %v59, ptr %v70, align 4
  %v71 = add i64 %v11, 2
  %v72 = mul i64 %v71, %v6
  %v73 = getelementptr inbounds float, ptr %v5, i64 %v72
  store <8 x float> %v60, ptr %v73, align 4
  %v74 = add i64 %v11, 3
  %v75 = mul i64 %v74, %v6
  %v76 = getelementptr inbounds float, ptr %v5, i64 %v75
  store <8 x float> %v61, ptr %v76, align 4
  %v77 = add i64 %v11, 4
  %v78 = mul i64 %v77, %v6
  %v79 = getelementptr inbounds float, ptr %v5, i64 %v78
  store <8 x float> %v62, ptr %v79, align 4
  %v80 = add i64 %v11, 5
  %v81 = mul i64 %v80, %v6
  %v82 = getelementptr inbounds float, ptr %v5, i64 %v81
  store <8 x float> %v63, ptr %v82, align 4
  %v83 = add i64 %v11, 6
  %v84 = mul i64 %v83, %v6
  %v85 = getelementptr inbounds float, ptr %v5, i64 %v84
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = add i64 %v11, 7
  %v87 = mul i64 %v86, %v6
  %v88 = getelementptr inbounds float, ptr %v5, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v90 = icmp ult i64 %v4, 8
  %v91 = select i1 %v90, i64 %v4, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v100 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v101 = shufflevector <8 x i64> %v100, <8 x i64> poison, <8 x i32> zeroinitializer
  %v102 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v101
  br label %b3
b3:
  %v96 = phi i64 [ %v10, %b2 ], [ %v107, %b4 ]
  %v97 = icmp slt i64 %v96, %v3
  br i1 %v97, label %b4, label %b5
b4:
  %v98 = mul i64 %v96, %v2
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v103 = getelementptr float, ptr %v99, <8 x i64> %v102
  %v104 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v103, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v105 = mul i64 %v96, %v6
  %v106 = getelementptr inbounds float, ptr %v5, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = load ptr, ptr %v0, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds i64, ptr %v1, i64 1
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 23
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 45
  %v44 = load i64, ptr %v43, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 46
  %v53 = load i64, ptr %v52, align 8
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds i64, ptr %v1, i64 47
  %v62 = load i64, ptr %v61, align 8
  %v17 = mul i64 %v5, %v16
  %v18 = mul i64 %v17, 8
  %v19 = getelementptr inbounds float, ptr %v14, i64 %v18
  %v28 = and i64 %v5, %v27
  %v29 = mul i64 %v28, %v16
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v30
  %v45 = and i64 %v5, %v44
  %v46 = mul i64 %v45, %v16
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v42, i64 %v47
  %v54 = and i64 %v5, %v53
  %v55 = mul i64 %v54, %v16
  %v56 = mul i64 %v55, 8
  %v57 = getelementptr inbounds float, ptr %v51, i64 %v56
  %v63 = and i64 %v5, %v62
  %v64 = mul i64 %v63, %v16
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v60, i64 %v65
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v85, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 8
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v20
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v20
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v20
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v20
  %v68 = load <8 x float>, ptr %v12, align 4
  %v69 = load <8 x float>, ptr %v21, align 4
  %v70 = fmul <8 x float> %v68, %v69
  %v71 = load <8 x float>, ptr %v23, align 4
  %v72 = load <8 x float>, ptr %v32, align 4
  %v73 = fmul <8 x float> %v71, %v72
  %v74 = fadd <8 x float> %v70, %v73
  %v75 = load <8 x float>, ptr %v34, align 4
  %v76 = fmul <8 x float> %v75, %v69
  %v77 = load <8 x float>, ptr %v36, align 4
  %v78 = fmul <8 x float> %v77, %v72
  %v79 = fadd <8 x float> %v76, %v78
  %v80 = load <8 x float>, ptr %v38, align 4
  %v81 = fmul <8 x float> %v80, %v69
  %v82 = load <8 x float>, ptr %v40, align 4
  %v83 = fmul <8 x float> %v82, %v72
  %v84 = fadd <8 x float> %v81, %v83
  store <8 x float> %v74, ptr %v49, align 4
  store <8 x float> %v79, ptr %v58, align 4
  store <8 x float> %v84, ptr %v67, align 4
  %v85 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 128, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v7 = load ptr, ptr %v6, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 45
  %v53 = load i64, ptr %v52, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 46
  %v74 = load i64, ptr %v73, align 8
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds i64, ptr %v1, i64 22
  %v94 = load i64, ptr %v93, align 8
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds i64, ptr %v1, i64 20
  %v106 = load i64, ptr %v105, align 8
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v113 = load ptr, ptr %v112, align 4
  %v114 = getelementptr inbounds i64, ptr %v1, i64 21
  %v115 = load i64, ptr %v114, align 8
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds i64, ptr %v1, i64 48
  %v124 = load i64, ptr %v123, align 8
  %v130 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v131 = load ptr, ptr %v130, align 4
  %v132 = getelementptr inbounds i64, ptr %v1, i64 49
  %v133 = load i64, ptr %v132, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 256
  %v54 = and i64 %v5, %v53
  %v57 = mul i64 %v54, %v56
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v51, i64 %v58
  %v75 = and i64 %v5, %v74
  %v76 = mul i64 %v75, %v56
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v72, i64 %v77
  %v82 = getelementptr inbounds float, ptr %v9, i64 8
  %v95 = and i64 %v5, %v94
  %v96 = mul i64 %v95, %v56
  %v97 = mul i64 %v96, 8
  %v98 = getelementptr inbounds float, ptr %v92, i64 %v97
  %v107 = and i64 %v5, %v106
  %v108 = mul i64 %v107, %v56
  %v109 = mul i64 %v108, 8
  %v110 = getelementptr inbounds float, ptr %v104, i64 %v109
  %v116 = and i64 %v5, %v115
  %v117 = mul i64 %v116, %v56
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v113, i64 %v118
  %v125 = and i64 %v5, %v124
  %v126 = mul i64 %v125, %v56
  %v127 = mul i64 %v126, 8
  %v128 = getelementptr inbounds float, ptr %v122, i64 %v127
  %v134 = and i64 %v5, %v133
  %v135 = mul i64 %v134, %v56
  %v136 = mul i64 %v135, 8
  %v137 = getelementptr inbounds float, ptr %v131, i64 %v136
  %v139 = add i64 %v5, 1
  %v140 = and i64 %v139, %v94
  %v141 = mul i64 %v140, %v56
  %v142 = mul i64 %v141, 8
  %v143 = getelementptr inbounds float, ptr %v92, i64 %v142
  %v145 = and i64 %v139, %v106
  %v146 = mul i64 %v145, %v56
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v104, i64 %v147
  %v150 = and i64 %v139, %v115
  %v151 = mul i64 %v150, %v56
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v113, i64 %v152
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v243, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 7
  %v21 = sdiv i64 %v20, 8
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v242, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 128
  %v45 = mul i64 %v31, 128
  %v62 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v67 = add i64 %v44, 64
  %v68 = add i64 %v45, 64
  %v80 = getelementptr inbounds float, ptr %v7, i64 %v67
  %v83 = add i64 %v67, 64
  %v84 = add i64 %v68, 64
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v241, %b15 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  %v46 = sdiv i64 %v32, %v21
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v60 = mul i64 %v38, 8
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  %v63 = sub i64 %v43, 1
  %v64 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v63
  %v65 = load ptr, ptr %v64, align 4
  %v66 = icmp sgt i64 %v43, 0
  br i1 %v66, label %b9, label %b10
b9:
  call void %v65(ptr %v61, i64 8, ptr %v62, i64 8, ptr %v9, i64 16, i64 0, i64 1, ptr %v49, i64 0)
  br label %b10
b10:
  %v69 = add i64 %v68, %v47
  %v70 = getelementptr inbounds float, ptr %v7, i64 %v69
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v60
  %v81 = load ptr, ptr %v64, align 4
  br i1 %v66, label %b11, label %b12
b11:
  call void %v81(ptr %v79, i64 8, ptr %v80, i64 8, ptr %v82, i64 16, i64 0, i64 1, ptr %v70, i64 0)
  br label %b12
b12:
  %v85 = add i64 %v38, %v43
  br label %b13
b13:
  %v86 = phi i64 [ %v38, %b12 ], [ %v240, %b18 ]
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b14, label %b15
b14:
  %v88 = sub i64 %v86, %v38
  %v89 = mul i64 %v88, 16
  %v90 = getelementptr inbounds float, ptr %v9, i64 %v89
  %v99 = mul i64 %v86, 8
  %v100 = getelementptr inbounds float, ptr %v98, i64 %v99
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v99
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v99
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v99
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v99
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v99
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v99
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v99
  br label %b16
b16:
  %v155 = phi i64 [ 0, %b14 ], [ %v239, %b17 ]
  %v156 = icmp slt i64 %v155, 1
  br i1 %v156, label %b17, label %b18
b17:
  %v157 = add i64 %v27, %v155
  %v158 = mul i64 %v157, 8
  %v159 = mul i64 %v155, 8
  %v160 = getelementptr inbounds float, ptr %v90, i64 %v159
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = add i64 1, %v155
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v90, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = getelementptr inbounds float, ptr %v100, i64 %v158
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = getelementptr inbounds float, ptr %v102, i64 %v158
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fsub <8 x float> %v167, %v169
  %v171 = fcmp uno <8 x float> %v170, %v170
  %v172 = fcmp ogt <8 x float> %v170, %v161
  %v173 = select <8 x i1> %v172, <8 x float> %v170, <8 x float> %v161
  %v174 = select <8 x i1> %v171, <8 x float> %v170, <8 x float> %v173
  %v175 = fsub <8 x float> %v170, %v174
  %v176 = fcmp olt <8 x float> %v175, splat (float 0xC05A400000000000)
  %v177 = select <8 x i1> %v176, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v175
  %v178 = fcmp ogt <8 x float> %v177, splat (float 0x4056400000000000)
  %v179 = select <8 x i1> %v178, <8 x float> splat (float 0x4056400000000000), <8 x float> %v177
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v181 = fsub <8 x float> %v180, splat (float 0x4168000000000000)
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v179)
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v182)
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v183, <8 x float> splat (float 0x3F81227F40000000))
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v183, <8 x float> splat (float 0x3FA5556740000000))
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> %v183, <8 x float> splat (float 0x3FC5554B00000000))
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v183, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v187, <8 x float> splat (float 0x3FF0000000000000))
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v188, <8 x float> splat (float 0x3FF0000000000000))
  %v190 = bitcast <8 x float> %v180 to <8 x i32>
  %v191 = sub <8 x i32> %v190, splat (i32 1262485250)
  %v192 = lshr <8 x i32> %v191, splat (i32 1)
  %v193 = sub <8 x i32> %v191, %v192
  %v194 = shl <8 x i32> %v192, splat (i32 23)
  %v195 = bitcast <8 x i32> %v194 to <8 x float>
  %v196 = shl <8 x i32> %v193, splat (i32 23)
  %v197 = bitcast <8 x i32> %v196 to <8 x float>
  %v198 = fmul <8 x float> %v189, %v195
  %v199 = fmul <8 x float> %v198, %v197
  %v200 = getelementptr inbounds float, ptr %v111, i64 %v158
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fmul <8 x float> %v199, %v201
  %v203 = fsub <8 x float> %v161, %v174
  %v204 = fcmp olt <8 x float> %v203, splat (float 0xC05A400000000000)
  %v205 = select <8 x i1> %v204, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v203
  %v206 = fcmp ogt <8 x float> %v205, splat (float 0x4056400000000000)
  %v207 = select <8 x i1> %v206, <8 x float> splat (float 0x4056400000000000), <8 x float> %v205
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v209 = fsub <8 x float> %v208, splat (float 0x4168000000000000)
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v207)
  %v211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v210)
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v211, <8 x float> splat (float 0x3F81227F40000000))
  %v213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v212, <8 x float> %v211, <8 x float> splat (float 0x3FA5556740000000))
  %v214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> %v211, <8 x float> splat (float 0x3FC5554B00000000))
  %v215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v214, <8 x float> %v211, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v215, <8 x float> splat (float 0x3FF0000000000000))
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v216, <8 x float> splat (float 0x3FF0000000000000))
  %v218 = bitcast <8 x float> %v208 to <8 x i32>
  %v219 = sub <8 x i32> %v218, splat (i32 1262485250)
  %v220 = lshr <8 x i32> %v219, splat (i32 1)
  %v221 = sub <8 x i32> %v219, %v220
  %v222 = shl <8 x i32> %v220, splat (i32 23)
  %v223 = bitcast <8 x i32> %v222 to <8 x float>
  %v224 = shl <8 x i32> %v221, splat (i32 23)
  %v225 = bitcast <8 x i32> %v224 to <8 x float>
  %v226 = fmul <8 x float> %v217, %v223
  %v227 = fmul <8 x float> %v226, %v225
  %v228 = fmul <8 x float> %v227, %v165
  %v229 = fadd <8 x float> %v202, %v228
  %v230 = getelementptr inbounds float, ptr %v120, i64 %v158
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fmul <8 x float> %v199, %v231
  %v233 = fadd <8 x float> %v232, %v227
  %v234 = getelementptr inbounds float, ptr %v129, i64 %v158
  store <8 x float> %v161, ptr %v234, align 4
  %v235 = getelementptr inbounds float, ptr %v138, i64 %v158
  store <8 x float> %v165, ptr %v235, align 4
  %v236 = getelementptr inbounds float, ptr %v144, i64 %v158
  store <8 x float> %v174, ptr %v236, align 4
  %v237 = getelementptr inbounds float, ptr %v149, i64 %v158
  store <8 x float> %v229, ptr %v237, align 4
  %v238 = getelementptr inbounds float, ptr %v154, i64 %v158
  store <8 x float> %v233, ptr %v238, align 4
  %v239 = add nsw i64 %v155, 1
  br label %b16
b18:
  %v240 = add nsw i64 %v86, 1
  br label %b13
b15:
  %v241 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v242 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v243 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v12, %v11
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v12, 8
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v21 = load <8 x float>, ptr %v19, align 4
  %v22 = load float, ptr %v20, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v26 = add i64 %v12, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v30 = load <8 x float>, ptr %v28, align 4
  %v31 = load float, ptr %v29, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v30, <8 x float> %v14)
  %v35 = add i64 %v12, 2
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v39 = load <8 x float>, ptr %v37, align 4
  %v40 = load float, ptr %v38, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v39, <8 x float> %v15)
  %v44 = add i64 %v12, 3
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v48 = load <8 x float>, ptr %v46, align 4
  %v49 = load float, ptr %v47, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v48, <8 x float> %v16)
  %v53 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v54 = fadd <8 x float> %v13, %v14
  %v55 = fadd <8 x float> %v54, %v15
  %v56 = fadd <8 x float> %v55, %v16
  br label %b3
b3:
  %v57 = phi i64 [ %v11, %b2 ], [ %v68, %b4 ]
  %v58 = phi <8 x float> [ %v56, %b2 ], [ %v67, %b4 ]
  %v59 = icmp slt i64 %v57, %v3
  br i1 %v59, label %b4, label %b5
b4:
  %v60 = mul i64 %v57, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v63 = load <8 x float>, ptr %v61, align 4
  %v64 = load float, ptr %v62, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v63, <8 x float> %v58)
  %v68 = add nsw i64 %v57, 1
  br label %b3
b5:
  store <8 x float> %v58, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load <8 x float>, ptr %v23, align 4
  %v26 = load float, ptr %v24, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v25, <8 x float> %v13)
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v14)
  %v35 = add i64 %v12, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v39 = load <8 x float>, ptr %v37, align 4
  %v40 = load float, ptr %v38, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v39, <8 x float> %v15)
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v1
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v39, <8 x float> %v16)
  %v49 = add i64 %v12, 2
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v53 = load <8 x float>, ptr %v51, align 4
  %v54 = load float, ptr %v52, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> %v17)
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v1
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v18)
  %v63 = add i64 %v12, 3
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v67 = load <8 x float>, ptr %v65, align 4
  %v68 = load float, ptr %v66, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v67, <8 x float> %v19)
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v1
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v20)
  %v77 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v78 = fadd <8 x float> %v13, %v15
  %v79 = fadd <8 x float> %v14, %v16
  %v80 = fadd <8 x float> %v78, %v17
  %v81 = fadd <8 x float> %v79, %v18
  %v82 = fadd <8 x float> %v80, %v19
  %v83 = fadd <8 x float> %v81, %v20
  br label %b3
b3:
  %v84 = phi i64 [ %v11, %b2 ], [ %v101, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v95, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v100, %b4 ]
  %v87 = icmp slt i64 %v84, %v3
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = mul i64 %v84, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v91 = load <8 x float>, ptr %v89, align 4
  %v92 = load float, ptr %v90, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> %v85)
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v1
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v91, <8 x float> %v86)
  %v101 = add nsw i64 %v84, 1
  br label %b3
b5:
  store <8 x float> %v85, ptr %v4, align 4
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v86, ptr %v102, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = icmp slt i64 %v12, %v11
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v12, 16
  %v21 = getelementptr inbounds float, ptr %v8, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = mul i64 %v12, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v26 = load <8 x float>, ptr %v23, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v13)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v14)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v15)
  %v42 = add i64 %v12, 1
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v8, i64 %v43
  call void @llvm.prefetch.p0(ptr %v44, i32 0, i32 2, i32 1)
  %v45 = mul i64 %v42, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 64
  call void @llvm.prefetch.p0(ptr %v47, i32 0, i32 3, i32 1)
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v49 = load <8 x float>, ptr %v46, align 4
  %v50 = load float, ptr %v48, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v49, <8 x float> %v16)
  %v54 = getelementptr inbounds float, ptr %v48, i64 %v1
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v49, <8 x float> %v17)
  %v59 = getelementptr inbounds float, ptr %v48, i64 %v36
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v49, <8 x float> %v18)
  %v64 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v65 = fadd <8 x float> %v13, %v16
  %v66 = fadd <8 x float> %v14, %v17
  %v67 = fadd <8 x float> %v15, %v18
  br label %b3
b3:
  %v68 = phi i64 [ %v11, %b2 ], [ %v91, %b4 ]
  %v69 = phi <8 x float> [ %v65, %b2 ], [ %v80, %b4 ]
  %v70 = phi <8 x float> [ %v66, %b2 ], [ %v85, %b4 ]
  %v71 = phi <8 x float> [ %v67, %b2 ], [ %v90, %b4 ]
  %v72 = icmp slt i64 %v68, %v3
  br i1 %v72, label %b4, label %b5
b4:
  %v73 = mul i64 %v68, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v76 = load <8 x float>, ptr %v74, align 4
  %v77 = load float, ptr %v75, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v76, <8 x float> %v69)
  %v81 = getelementptr inbounds float, ptr %v75, i64 %v1
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v70)
  %v86 = getelementptr inbounds float, ptr %v75, i64 %v36
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v71)
  %v91 = add nsw i64 %v68, 1
  br label %b3
b5:
  store <8 x float> %v69, ptr %v4, align 4
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v70, ptr %v92, align 4
  %v93 = mul i64 %v5, 2
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v71, ptr %v94, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v38 = mul i64 %v1, 2
  %v44 = mul i64 %v1, 3
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 16
  %v23 = getelementptr inbounds float, ptr %v8, i64 %v22
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 2, i32 1)
  %v24 = mul i64 %v12, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 64
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v28 = load <8 x float>, ptr %v25, align 4
  %v29 = load float, ptr %v27, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v28, <8 x float> %v13)
  %v33 = getelementptr inbounds float, ptr %v27, i64 %v1
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v14)
  %v39 = getelementptr inbounds float, ptr %v27, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v15)
  %v45 = getelementptr inbounds float, ptr %v27, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v16)
  %v50 = add i64 %v12, 1
  %v51 = mul i64 %v50, 16
  %v52 = getelementptr inbounds float, ptr %v8, i64 %v51
  call void @llvm.prefetch.p0(ptr %v52, i32 0, i32 2, i32 1)
  %v53 = mul i64 %v50, 8
  %v54 = getelementptr inbounds float, ptr %v2, i64 %v53
  %v55 = getelementptr inbounds float, ptr %v54, i64 64
  call void @llvm.prefetch.p0(ptr %v55, i32 0, i32 3, i32 1)
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v57 = load <8 x float>, ptr %v54, align 4
  %v58 = load float, ptr %v56, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v57, <8 x float> %v17)
  %v62 = getelementptr inbounds float, ptr %v56, i64 %v1
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v18)
  %v67 = getelementptr inbounds float, ptr %v56, i64 %v38
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v57, <8 x float> %v19)
  %v72 = getelementptr inbounds float, ptr %v56, i64 %v44
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v57, <8 x float> %v20)
  %v77 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v78 = fadd <8 x float> %v13, %v17
  %v79 = fadd <8 x float> %v14, %v18
  %v80 = fadd <8 x float> %v15, %v19
  %v81 = fadd <8 x float> %v16, %v20
  br label %b3
b3:
  %v82 = phi i64 [ %v11, %b2 ], [ %v111, %b4 ]
  %v83 = phi <8 x float> [ %v78, %b2 ], [ %v95, %b4 ]
  %v84 = phi <8 x float> [ %v79, %b2 ], [ %v100, %b4 ]
  %v85 = phi <8 x float> [ %v80, %b2 ], [ %v105, %b4 ]
  %v86 = phi <8 x float> [ %v81, %b2 ], [ %v110, %b4 ]
  %v87 = icmp slt i64 %v82, %v3
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = mul i64 %v82, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v91 = load <8 x float>, ptr %v89, align 4
  %v92 = load float, ptr %v90, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> %v83)
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v1
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v91, <8 x float> %v84)
  %v101 = getelementptr inbounds float, ptr %v90, i64 %v38
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v85)
  %v106 = getelementptr inbounds float, ptr %v90, i64 %v44
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v91, <8 x float> %v86)
  %v111 = add nsw i64 %v82, 1
  br label %b3
b5:
  store <8 x float> %v83, ptr %v4, align 4
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v84, ptr %v112, align 4
  %v113 = mul i64 %v5, 2
  %v114 = getelementptr inbounds float, ptr %v4, i64 %v113
  store <8 x float> %v85, ptr %v114, align 4
  %v115 = mul i64 %v5, 3
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v86, ptr %v116, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v33 = mul i64 %v1, 2
  %v39 = mul i64 %v1, 3
  %v45 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = icmp slt i64 %v10, %v3
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v10, 16
  %v18 = getelementptr inbounds float, ptr %v8, i64 %v17
  call void @llvm.prefetch.p0(ptr %v18, i32 0, i32 2, i32 1)
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 64
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 3, i32 1)
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load <8 x float>, ptr %v20, align 4
  %v24 = load float, ptr %v22, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v23, <8 x float> %v11)
  %v28 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v12)
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v23, <8 x float> %v13)
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v23, <8 x float> %v14)
  %v46 = getelementptr inbounds float, ptr %v22, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v52, align 4
  %v53 = mul i64 %v5, 2
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v53
  store <8 x float> %v13, ptr %v54, align 4
  %v55 = mul i64 %v5, 3
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v55
  store <8 x float> %v14, ptr %v56, align 4
  %v57 = mul i64 %v5, 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  store <8 x float> %v15, ptr %v58, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v34 = mul i64 %v1, 2
  %v40 = mul i64 %v1, 3
  %v46 = mul i64 %v1, 4
  %v52 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v58, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = icmp slt i64 %v10, %v3
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v10, 16
  %v19 = getelementptr inbounds float, ptr %v8, i64 %v18
  call void @llvm.prefetch.p0(ptr %v19, i32 0, i32 2, i32 1)
  %v20 = mul i64 %v10, 8
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load <8 x float>, ptr %v21, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v11)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v12)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v13)
  %v41 = getelementptr inbounds float, ptr %v23, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v14)
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v24, <8 x float> %v15)
  %v53 = getelementptr inbounds float, ptr %v23, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v59, align 4
  %v60 = mul i64 %v5, 2
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v60
  store <8 x float> %v13, ptr %v61, align 4
  %v62 = mul i64 %v5, 3
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  store <8 x float> %v14, ptr %v63, align 4
  %v64 = mul i64 %v5, 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v15, ptr %v65, align 4
  %v66 = mul i64 %v5, 5
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v16, ptr %v67, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v35 = mul i64 %v1, 2
  %v41 = mul i64 %v1, 3
  %v47 = mul i64 %v1, 4
  %v53 = mul i64 %v1, 5
  %v59 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 16
  %v20 = getelementptr inbounds float, ptr %v8, i64 %v19
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 2, i32 1)
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 64
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 3, i32 1)
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v25 = load <8 x float>, ptr %v22, align 4
  %v26 = load float, ptr %v24, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v25, <8 x float> %v11)
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v12)
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v25, <8 x float> %v13)
  %v42 = getelementptr inbounds float, ptr %v24, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v25, <8 x float> %v14)
  %v48 = getelementptr inbounds float, ptr %v24, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v15)
  %v54 = getelementptr inbounds float, ptr %v24, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v25, <8 x float> %v16)
  %v60 = getelementptr inbounds float, ptr %v24, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v25, <8 x float> %v17)
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v66, align 4
  %v67 = mul i64 %v5, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v13, ptr %v68, align 4
  %v69 = mul i64 %v5, 3
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v14, ptr %v70, align 4
  %v71 = mul i64 %v5, 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v15, ptr %v72, align 4
  %v73 = mul i64 %v5, 5
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = mul i64 %v5, 6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v17, ptr %v76, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  %v42 = mul i64 %v1, 3
  %v48 = mul i64 %v1, 4
  %v54 = mul i64 %v1, 5
  %v60 = mul i64 %v1, 6
  %v66 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v72, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 16
  %v21 = getelementptr inbounds float, ptr %v8, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v26 = load <8 x float>, ptr %v23, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v11)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v12)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = getelementptr inbounds float, ptr %v25, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v14)
  %v49 = getelementptr inbounds float, ptr %v25, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = getelementptr inbounds float, ptr %v25, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v61 = getelementptr inbounds float, ptr %v25, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = getelementptr inbounds float, ptr %v25, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v26, <8 x float> %v18)
  %v72 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v73, align 4
  %v74 = mul i64 %v5, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v13, ptr %v75, align 4
  %v76 = mul i64 %v5, 3
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v14, ptr %v77, align 4
  %v78 = mul i64 %v5, 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v15, ptr %v79, align 4
  %v80 = mul i64 %v5, 5
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v16, ptr %v81, align 4
  %v82 = mul i64 %v5, 6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v17, ptr %v83, align 4
  %v84 = mul i64 %v5, 7
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v22 = load ptr, ptr %v21, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 23
  %v25 = load i64, ptr %v24, align 8
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = add i64 %v5, 1
  %v26 = and i64 %v23, %v25
  %v27 = mul i64 %v26, %v15
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v22, i64 %v28
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v32, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v19
  %v31 = load <8 x float>, ptr %v20, align 4
  store <8 x float> %v31, ptr %v30, align 4
  %v32 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v27 = load ptr, ptr %v26, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v42 = load ptr, ptr %v41, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 128
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v30, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 64
  %v20 = mul i64 %v17, 8
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 8, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v25 = mul i64 %v20, 8
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v25
  call void @pack_turned(ptr %v28, i64 8, i64 1, i64 8, i64 %v24, ptr %v21, i64 8)
  %v29 = add i64 %v19, 64
  %v30 = add nsw i64 %v17, 1
  br label %b0
b2:
  %v31 = getelementptr inbounds float, ptr %v6, i64 192
  br label %b3
b3:
  %v32 = phi i64 [ %v11, %b2 ], [ %v45, %b4 ]
  %v33 = icmp slt i64 %v32, %v16
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = mul i64 %v32, 64
  %v35 = mul i64 %v32, 8
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v37 = sub i64 8, %v35
  %v38 = icmp slt i64 %v37, 0
  %v39 = select i1 %v38, i64 0, i64 %v37
  %v40 = mul i64 %v35, 8
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v40
  call void @pack_turned(ptr %v43, i64 8, i64 1, i64 8, i64 %v39, ptr %v36, i64 8)
  %v44 = add i64 %v34, 64
  %v45 = add nsw i64 %v32, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 5
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 6
  %v13 = load i64, ptr %v12, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v70 = load ptr, ptr %v69, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v76 = load ptr, ptr %v75, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v79 = load ptr, ptr %v78, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v85 = load ptr, ptr %v84, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v88 = load ptr, ptr %v87, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v91 = load ptr, ptr %v90, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 128
  %v8 = getelementptr inbounds float, ptr %v6, i64 256
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v200, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 7
  %v21 = sdiv i64 %v20, 8
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v199, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 64
  %v45 = mul i64 %v31, 64
  %v56 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v61 = add i64 %v44, 64
  %v62 = add i64 %v45, 64
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v198, %b13 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  %v46 = sdiv i64 %v32, %v21
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v54 = mul i64 %v38, 8
  %v55 = getelementptr inbounds float, ptr %v51, i64 %v54
  %v57 = sub i64 %v43, 1
  %v58 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v57
  %v59 = load ptr, ptr %v58, align 4
  %v60 = icmp sgt i64 %v43, 0
  br i1 %v60, label %b9, label %b10
b9:
  call void %v59(ptr %v55, i64 8, ptr %v56, i64 8, ptr %v9, i64 8, i64 0, i64 1, ptr %v49, i64 0)
  br label %b10
b10:
  %v63 = add i64 %v38, %v43
  br label %b11
b11:
  %v64 = phi i64 [ %v38, %b10 ], [ %v197, %b16 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b12, label %b13
b12:
  %v66 = sub i64 %v64, %v38
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v9, i64 %v67
  %v71 = mul i64 %v64, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v71
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v71
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v71
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v71
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v71
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v71
  br label %b14
b14:
  %v93 = phi i64 [ 0, %b12 ], [ %v196, %b15 ]
  %v94 = icmp slt i64 %v93, 1
  br i1 %v94, label %b15, label %b16
b15:
  %v95 = add i64 %v27, %v93
  %v96 = mul i64 %v95, 8
  %v97 = mul i64 %v93, 8
  %v98 = getelementptr inbounds float, ptr %v68, i64 %v97
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fcmp olt <8 x float> %v99, splat (float 0xC056400000000000)
  %v101 = select <8 x i1> %v100, <8 x float> splat (float 0xC056400000000000), <8 x float> %v99
  %v102 = fcmp ogt <8 x float> %v101, splat (float 0x4056000000000000)
  %v103 = select <8 x i1> %v102, <8 x float> splat (float 0x4056000000000000), <8 x float> %v101
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v105 = fsub <8 x float> %v104, splat (float 0x4168000FE0000000)
  %v106 = bitcast <8 x float> %v104 to <8 x i32>
  %v107 = shl <8 x i32> %v106, splat (i32 23)
  %v108 = bitcast <8 x i32> %v107 to <8 x float>
  %v109 = fneg <8 x float> %v103
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v109)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v110)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v111, <8 x float> splat (float 0x3F81227F40000000))
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v111, <8 x float> splat (float 0x3FA5556740000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v111, <8 x float> splat (float 0x3FC5554B00000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v111, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v115, <8 x float> splat (float 0x3FF0000000000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v116, <8 x float> splat (float 0x3FF0000000000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v117, <8 x float> splat (float 0x3FF0000000000000))
  %v119 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v118
  %v120 = getelementptr inbounds float, ptr %v72, i64 %v96
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v74, i64 %v96
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v77, i64 %v96
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = fadd <8 x float> %v123, %v125
  %v127 = fcmp uno <8 x float> %v121, %v121
  %v128 = fcmp ogt <8 x float> %v121, %v126
  %v129 = select <8 x i1> %v128, <8 x float> %v121, <8 x float> %v126
  %v130 = select <8 x i1> %v127, <8 x float> %v121, <8 x float> %v129
  %v131 = fsub <8 x float> %v121, %v130
  %v132 = fcmp olt <8 x float> %v131, splat (float 0xC05A400000000000)
  %v133 = select <8 x i1> %v132, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v131
  %v134 = fcmp ogt <8 x float> %v133, splat (float 0x4056400000000000)
  %v135 = select <8 x i1> %v134, <8 x float> splat (float 0x4056400000000000), <8 x float> %v133
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v137 = fsub <8 x float> %v136, splat (float 0x4168000000000000)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v135)
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v138)
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v139, <8 x float> splat (float 0x3F81227F40000000))
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v139, <8 x float> splat (float 0x3FA5556740000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v139, <8 x float> splat (float 0x3FC5554B00000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v139, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v143, <8 x float> splat (float 0x3FF0000000000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v144, <8 x float> splat (float 0x3FF0000000000000))
  %v146 = bitcast <8 x float> %v136 to <8 x i32>
  %v147 = sub <8 x i32> %v146, splat (i32 1262485250)
  %v148 = lshr <8 x i32> %v147, splat (i32 1)
  %v149 = sub <8 x i32> %v147, %v148
  %v150 = shl <8 x i32> %v148, splat (i32 23)
  %v151 = bitcast <8 x i32> %v150 to <8 x float>
  %v152 = shl <8 x i32> %v149, splat (i32 23)
  %v153 = bitcast <8 x i32> %v152 to <8 x float>
  %v154 = fmul <8 x float> %v145, %v151
  %v155 = fmul <8 x float> %v154, %v153
  %v156 = getelementptr inbounds float, ptr %v80, i64 %v96
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fmul <8 x float> %v155, %v157
  %v159 = fsub <8 x float> %v126, %v130
  %v160 = fcmp olt <8 x float> %v159, splat (float 0xC05A400000000000)
  %v161 = select <8 x i1> %v160, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v159
  %v162 = fcmp ogt <8 x float> %v161, splat (float 0x4056400000000000)
  %v163 = select <8 x i1> %v162, <8 x float> splat (float 0x4056400000000000), <8 x float> %v161
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v165 = fsub <8 x float> %v164, splat (float 0x4168000000000000)
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v163)
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v166)
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v167, <8 x float> splat (float 0x3F81227F40000000))
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v167, <8 x float> splat (float 0x3FA5556740000000))
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v167, <8 x float> splat (float 0x3FC5554B00000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v167, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v171, <8 x float> splat (float 0x3FF0000000000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v172, <8 x float> splat (float 0x3FF0000000000000))
  %v174 = bitcast <8 x float> %v164 to <8 x i32>
  %v175 = sub <8 x i32> %v174, splat (i32 1262485250)
  %v176 = lshr <8 x i32> %v175, splat (i32 1)
  %v177 = sub <8 x i32> %v175, %v176
  %v178 = shl <8 x i32> %v176, splat (i32 23)
  %v179 = bitcast <8 x i32> %v178 to <8 x float>
  %v180 = shl <8 x i32> %v177, splat (i32 23)
  %v181 = bitcast <8 x i32> %v180 to <8 x float>
  %v182 = fmul <8 x float> %v173, %v179
  %v183 = fmul <8 x float> %v182, %v181
  %v184 = getelementptr inbounds float, ptr %v83, i64 %v96
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fmul <8 x float> %v183, %v185
  %v187 = fadd <8 x float> %v158, %v186
  %v188 = getelementptr inbounds float, ptr %v86, i64 %v96
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fmul <8 x float> %v155, %v189
  %v191 = fadd <8 x float> %v190, %v183
  %v192 = fdiv <8 x float> %v187, %v191
  %v193 = fmul <8 x float> %v119, %v192
  %v194 = getelementptr inbounds float, ptr %v89, i64 %v96
  store <8 x float> %v119, ptr %v194, align 4
  %v195 = getelementptr inbounds float, ptr %v92, i64 %v96
  store <8 x float> %v193, ptr %v195, align 4
  %v196 = add nsw i64 %v93, 1
  br label %b14
b16:
  %v197 = add nsw i64 %v64, 1
  br label %b11
b13:
  %v198 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v199 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v200 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 5
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 6
  %v13 = load i64, ptr %v12, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v70 = load ptr, ptr %v69, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 192
  %v8 = getelementptr inbounds float, ptr %v6, i64 256
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v85, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = add i64 %v14, 96
  %v17 = icmp slt i64 %v16, %v13
  %v18 = select i1 %v17, i64 %v16, i64 %v13
  %v19 = sub i64 %v18, %v14
  %v20 = add i64 %v19, 7
  %v21 = sdiv i64 %v20, 8
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 1, i64 %v21
  %v24 = sdiv i64 %v19, %v23
  %v25 = mul i64 %v24, %v21
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v84, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v29 = add i64 %v27, 1
  %v30 = icmp slt i64 %v29, 1
  %v31 = select i1 %v30, i64 %v29, i64 %v27
  %v44 = mul i64 %v27, 64
  %v45 = mul i64 %v31, 64
  %v56 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v61 = add i64 %v44, 64
  %v62 = add i64 %v45, 64
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v83, %b13 ]
  %v33 = icmp slt i64 %v32, %v21
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v26
  %v35 = mul i64 %v32, %v24
  %v36 = select i1 %v34, i64 %v32, i64 %v26
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v14, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v24, %v39
  %v41 = sub i64 %v18, %v38
  %v42 = icmp slt i64 %v41, %v40
  %v43 = select i1 %v42, i64 %v41, i64 %v40
  %v46 = sdiv i64 %v32, %v21
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v48
  %v54 = mul i64 %v38, 8
  %v55 = getelementptr inbounds float, ptr %v51, i64 %v54
  %v57 = sub i64 %v43, 1
  %v58 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v57
  %v59 = load ptr, ptr %v58, align 4
  %v60 = icmp sgt i64 %v43, 0
  br i1 %v60, label %b9, label %b10
b9:
  call void %v59(ptr %v55, i64 8, ptr %v56, i64 8, ptr %v9, i64 8, i64 0, i64 1, ptr %v49, i64 0)
  br label %b10
b10:
  %v63 = add i64 %v38, %v43
  br label %b11
b11:
  %v64 = phi i64 [ %v38, %b10 ], [ %v82, %b16 ]
  %v65 = icmp slt i64 %v64, %v63
  br i1 %v65, label %b12, label %b13
b12:
  %v66 = sub i64 %v64, %v38
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v9, i64 %v67
  %v71 = mul i64 %v64, 8
  %v72 = getelementptr inbounds float, ptr %v70, i64 %v71
  br label %b14
b14:
  %v73 = phi i64 [ 0, %b12 ], [ %v81, %b15 ]
  %v74 = icmp slt i64 %v73, 1
  br i1 %v74, label %b15, label %b16
b15:
  %v75 = add i64 %v27, %v73
  %v76 = mul i64 %v75, 8
  %v77 = mul i64 %v73, 8
  %v78 = getelementptr inbounds float, ptr %v68, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v72, i64 %v76
  store <8 x float> %v79, ptr %v80, align 4
  %v81 = add nsw i64 %v73, 1
  br label %b14
b16:
  %v82 = add nsw i64 %v64, 1
  br label %b11
b13:
  %v83 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v84 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v85 = add nsw i64 %v14, 96
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
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
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
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b7, label %b8
b7:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b9
b9:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b10, label %b11
b10:
  %v56 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  br i1 %v39, label %b12, label %b13
b12:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b13
b13:
  br i1 %v40, label %b14, label %b15
b14:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b16
b16:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b17, label %b18
b17:
  %v64 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v67 = sub i64 %v6, 1
  br label %b19
b19:
  %v65 = phi i64 [ 0, %b15 ], [ %v69, %b20 ]
  %v66 = icmp slt i64 %v65, %v6
  br i1 %v66, label %b20, label %b21
b20:
  %v68 = sub i64 %v67, %v65
  store i64 %v68, ptr %v5, align 8
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v69 = add nsw i64 %v65, 1
  br label %b19
b21:
  br i1 %v40, label %b22, label %b23
b22:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v4, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v4, align 8
  %v74 = mul i64 %v3, %v73
  br label %b24
b24:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b25, label %b26
b25:
  %v77 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b27, label %b28
b27:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 3
  %v79 = atomicrmw add ptr %v78, i64 1 acq_rel
  %v80 = load i64, ptr %v4, align 8
  %v81 = add i64 %v80, 1
  store i64 %v81, ptr %v4, align 8
  %v82 = mul i64 %v3, %v81
  br label %b29
b29:
  %v83 = load atomic i64, ptr %v78 acquire, align 8
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b30, label %b31
b30:
  %v85 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b32, label %b33
b32:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b34
b34:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b35, label %b36
b35:
  %v93 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b37, label %b38
b37:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 3
  %v95 = atomicrmw add ptr %v94, i64 1 acq_rel
  %v96 = load i64, ptr %v4, align 8
  %v97 = add i64 %v96, 1
  store i64 %v97, ptr %v4, align 8
  %v98 = mul i64 %v3, %v97
  br label %b39
b39:
  %v99 = load atomic i64, ptr %v94 acquire, align 8
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b40, label %b41
b40:
  %v101 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b42, label %b43
b42:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v4, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v4, align 8
  %v106 = mul i64 %v3, %v105
  br label %b44
b44:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b45, label %b46
b45:
  %v109 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b47, label %b48
b47:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v4, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v4, align 8
  %v114 = mul i64 %v3, %v113
  br label %b49
b49:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b50, label %b51
b50:
  %v117 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b52, label %b53
b52:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = load i64, ptr %v4, align 8
  %v121 = add i64 %v120, 1
  store i64 %v121, ptr %v4, align 8
  %v122 = mul i64 %v3, %v121
  br label %b54
b54:
  %v123 = load atomic i64, ptr %v118 acquire, align 8
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b55, label %b56
b55:
  %v125 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b57, label %b58
b57:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v4, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v4, align 8
  %v130 = mul i64 %v3, %v129
  br label %b59
b59:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b60, label %b61
b60:
  %v133 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b62, label %b63
b62:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = load i64, ptr %v4, align 8
  %v137 = add i64 %v136, 1
  store i64 %v137, ptr %v4, align 8
  %v138 = mul i64 %v3, %v137
  br label %b64
b64:
  %v139 = load atomic i64, ptr %v134 acquire, align 8
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b65, label %b66
b65:
  %v141 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v25 = load ptr, ptr %v24, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v39 = load ptr, ptr %v38, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v28, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 64
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 8, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  call void @pack_rows(ptr %v26, i64 1, i64 8, i64 8, i64 %v23, ptr %v20, i64 8)
  %v27 = add i64 %v18, 64
  %v28 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v29 = getelementptr inbounds float, ptr %v6, i64 64
  br label %b3
b3:
  %v30 = phi i64 [ %v10, %b2 ], [ %v42, %b4 ]
  %v31 = icmp slt i64 %v30, %v15
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = mul i64 %v30, 64
  %v33 = mul i64 %v30, 8
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v35 = sub i64 8, %v33
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v33
  call void @pack_rows(ptr %v40, i64 1, i64 8, i64 8, i64 %v37, ptr %v34, i64 8)
  %v41 = add i64 %v32, 64
  %v42 = add nsw i64 %v30, 1
  br label %b3
b5:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v10 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 5
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 6
  %v14 = load i64, ptr %v13, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v71 = load ptr, ptr %v70, align 4
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v75 = load ptr, ptr %v74, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v80 = load ptr, ptr %v79, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v83 = load ptr, ptr %v82, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v86 = load ptr, ptr %v85, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v89 = load ptr, ptr %v88, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v92 = load ptr, ptr %v91, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v95 = load ptr, ptr %v94, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v98 = load ptr, ptr %v97, align 4
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v101 = load ptr, ptr %v100, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = mul i64 %v2, 15792
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v205 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v235, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 7
  %v22 = sdiv i64 %v21, 8
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v22
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v234, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v30 = add i64 %v28, 1
  %v31 = icmp slt i64 %v30, 1
  %v32 = select i1 %v31, i64 %v30, i64 %v28
  %v45 = mul i64 %v28, 64
  %v46 = mul i64 %v32, 64
  %v57 = getelementptr inbounds float, ptr %v6, i64 %v45
  %v62 = add i64 %v45, 64
  %v63 = add i64 %v46, 64
  br label %b6
b6:
  %v33 = phi i64 [ 0, %b4 ], [ %v233, %b13 ]
  %v34 = icmp slt i64 %v33, %v22
  br i1 %v34, label %b7, label %b8
b7:
  %v35 = icmp slt i64 %v33, %v27
  %v36 = mul i64 %v33, %v25
  %v37 = select i1 %v35, i64 %v33, i64 %v27
  %v38 = add i64 %v36, %v37
  %v39 = add i64 %v15, %v38
  %v40 = zext i1 %v35 to i64
  %v41 = add i64 %v25, %v40
  %v42 = sub i64 %v19, %v39
  %v43 = icmp slt i64 %v42, %v41
  %v44 = select i1 %v43, i64 %v42, i64 %v41
  %v47 = sdiv i64 %v33, %v22
  %v48 = mul i64 %v47, 128
  %v49 = add i64 %v46, %v48
  %v50 = getelementptr inbounds float, ptr %v6, i64 %v49
  %v55 = mul i64 %v39, 8
  %v56 = getelementptr inbounds float, ptr %v52, i64 %v55
  %v58 = sub i64 %v44, 1
  %v59 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v58
  %v60 = load ptr, ptr %v59, align 4
  %v61 = icmp sgt i64 %v44, 0
  br i1 %v61, label %b9, label %b10
b9:
  call void %v60(ptr %v56, i64 8, ptr %v57, i64 8, ptr %v10, i64 8, i64 0, i64 1, ptr %v50, i64 0)
  br label %b10
b10:
  %v64 = add i64 %v39, %v44
  br label %b11
b11:
  %v65 = phi i64 [ %v39, %b10 ], [ %v232, %b16 ]
  %v66 = icmp slt i64 %v65, %v64
  br i1 %v66, label %b12, label %b13
b12:
  %v67 = sub i64 %v65, %v39
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v10, i64 %v68
  %v72 = mul i64 %v65, 8
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v72
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v72
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v72
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v72
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v72
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v72
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v72
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v72
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v72
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v72
  br label %b14
b14:
  %v106 = phi i64 [ 0, %b12 ], [ %v231, %b15 ]
  %v107 = icmp slt i64 %v106, 1
  br i1 %v107, label %b15, label %b16
b15:
  %v108 = add i64 %v28, %v106
  %v109 = mul i64 %v108, 8
  %v110 = mul i64 %v106, 8
  %v111 = getelementptr inbounds float, ptr %v69, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v73, i64 %v109
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = fmul <8 x float> %v112, %v114
  %v116 = getelementptr inbounds float, ptr %v76, i64 %v109
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v78, i64 %v109
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v81, i64 %v109
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fadd <8 x float> %v119, %v121
  %v123 = fcmp uno <8 x float> %v117, %v117
  %v124 = fcmp ogt <8 x float> %v117, %v122
  %v125 = select <8 x i1> %v124, <8 x float> %v117, <8 x float> %v122
  %v126 = select <8 x i1> %v123, <8 x float> %v117, <8 x float> %v125
  %v127 = fsub <8 x float> %v117, %v126
  %v128 = fcmp olt <8 x float> %v127, splat (float 0xC05A400000000000)
  %v129 = select <8 x i1> %v128, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v127
  %v130 = fcmp ogt <8 x float> %v129, splat (float 0x4056400000000000)
  %v131 = select <8 x i1> %v130, <8 x float> splat (float 0x4056400000000000), <8 x float> %v129
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v133 = fsub <8 x float> %v132, splat (float 0x4168000000000000)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v131)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v134)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v135, <8 x float> splat (float 0x3F81227F40000000))
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v135, <8 x float> splat (float 0x3FA5556740000000))
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v135, <8 x float> splat (float 0x3FC5554B00000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v135, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v139, <8 x float> splat (float 0x3FF0000000000000))
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v140, <8 x float> splat (float 0x3FF0000000000000))
  %v142 = bitcast <8 x float> %v132 to <8 x i32>
  %v143 = sub <8 x i32> %v142, splat (i32 1262485250)
  %v144 = lshr <8 x i32> %v143, splat (i32 1)
  %v145 = sub <8 x i32> %v143, %v144
  %v146 = shl <8 x i32> %v144, splat (i32 23)
  %v147 = bitcast <8 x i32> %v146 to <8 x float>
  %v148 = shl <8 x i32> %v145, splat (i32 23)
  %v149 = bitcast <8 x i32> %v148 to <8 x float>
  %v150 = fmul <8 x float> %v141, %v147
  %v151 = fmul <8 x float> %v150, %v149
  %v152 = getelementptr inbounds float, ptr %v84, i64 %v109
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fmul <8 x float> %v151, %v153
  %v155 = fsub <8 x float> %v122, %v126
  %v156 = fcmp olt <8 x float> %v155, splat (float 0xC05A400000000000)
  %v157 = select <8 x i1> %v156, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v155
  %v158 = fcmp ogt <8 x float> %v157, splat (float 0x4056400000000000)
  %v159 = select <8 x i1> %v158, <8 x float> splat (float 0x4056400000000000), <8 x float> %v157
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v161 = fsub <8 x float> %v160, splat (float 0x4168000000000000)
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v159)
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v162)
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v163, <8 x float> splat (float 0x3F81227F40000000))
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v163, <8 x float> splat (float 0x3FA5556740000000))
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v163, <8 x float> splat (float 0x3FC5554B00000000))
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v163, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v167, <8 x float> splat (float 0x3FF0000000000000))
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v168, <8 x float> splat (float 0x3FF0000000000000))
  %v170 = bitcast <8 x float> %v160 to <8 x i32>
  %v171 = sub <8 x i32> %v170, splat (i32 1262485250)
  %v172 = lshr <8 x i32> %v171, splat (i32 1)
  %v173 = sub <8 x i32> %v171, %v172
  %v174 = shl <8 x i32> %v172, splat (i32 23)
  %v175 = bitcast <8 x i32> %v174 to <8 x float>
  %v176 = shl <8 x i32> %v173, splat (i32 23)
  %v177 = bitcast <8 x i32> %v176 to <8 x float>
  %v178 = fmul <8 x float> %v169, %v175
  %v179 = fmul <8 x float> %v178, %v177
  %v180 = fadd <8 x float> %v154, %v179
  %v181 = fdiv <8 x float> %v115, %v180
  %v182 = getelementptr inbounds float, ptr %v87, i64 %v109
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fmul <8 x float> %v151, %v183
  %v185 = getelementptr inbounds float, ptr %v90, i64 %v109
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fmul <8 x float> %v179, %v186
  %v188 = fadd <8 x float> %v184, %v187
  %v189 = fdiv <8 x float> %v188, %v180
  %v190 = fmul <8 x float> %v115, %v189
  %v191 = fdiv <8 x float> %v190, %v180
  %v192 = fmul <8 x float> %v181, %v186
  %v193 = fsub <8 x float> %v192, %v191
  %v194 = fmul <8 x float> %v193, %v179
  %v195 = fcmp olt <8 x float> %v122, %v117
  %v196 = select <8 x i1> %v195, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v197 = fcmp oeq <8 x float> %v117, %v122
  %v198 = select <8 x i1> %v197, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v199 = fneg <8 x float> %v194
  %v200 = fmul <8 x float> %v181, %v183
  %v201 = fmul <8 x float> %v191, %v153
  %v202 = fsub <8 x float> %v200, %v201
  %v203 = fmul <8 x float> %v202, %v151
  %v204 = fsub <8 x float> %v199, %v203
  %v207 = fmul <8 x float> %v206, %v204
  %v208 = fcmp une <8 x float> %v198, splat (float 0x0000000000000000)
  %v209 = select <8 x i1> %v208, <8 x float> %v207, <8 x float> %v204
  %v212 = fcmp une <8 x float> %v196, splat (float 0x0000000000000000)
  %v213 = select <8 x i1> %v212, <8 x float> %v211, <8 x float> %v209
  %v214 = fadd <8 x float> %v194, %v213
  %v215 = fmul <8 x float> %v112, %v189
  %v216 = fmul <8 x float> %v215, %v114
  %v219 = fsub <8 x float> %v218, %v114
  %v220 = fmul <8 x float> %v216, %v219
  %v221 = fcmp olt <8 x float> %v117, %v122
  %v222 = select <8 x i1> %v221, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v223 = fcmp une <8 x float> %v222, splat (float 0x0000000000000000)
  %v224 = select <8 x i1> %v223, <8 x float> %v211, <8 x float> %v209
  %v225 = fadd <8 x float> %v203, %v224
  %v226 = getelementptr inbounds float, ptr %v93, i64 %v109
  store <8 x float> %v181, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v96, i64 %v109
  store <8 x float> %v191, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v99, i64 %v109
  store <8 x float> %v214, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v102, i64 %v109
  store <8 x float> %v220, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v105, i64 %v109
  store <8 x float> %v225, ptr %v230, align 4
  %v231 = add nsw i64 %v106, 1
  br label %b14
b16:
  %v232 = add nsw i64 %v65, 1
  br label %b11
b13:
  %v233 = add nsw i64 %v33, 1
  br label %b6
b8:
  %v234 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v235 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 5
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 6
  %v15 = load i64, ptr %v14, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 1
  %v55 = load i64, ptr %v54, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v72 = load ptr, ptr %v71, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 64
  %v8 = getelementptr inbounds float, ptr %v6, i64 256
  %v9 = mul i64 %v2, 15792
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v87, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v86, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 64
  %v47 = mul i64 %v33, 64
  %v58 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v63 = add i64 %v46, 64
  %v64 = add i64 %v47, 64
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v85, %b13 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  %v48 = sdiv i64 %v34, %v23
  %v49 = mul i64 %v48, 128
  %v50 = add i64 %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v7, i64 %v50
  %v56 = mul i64 %v40, 8
  %v57 = getelementptr inbounds float, ptr %v53, i64 %v56
  %v59 = sub i64 %v45, 1
  %v60 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v59
  %v61 = load ptr, ptr %v60, align 4
  %v62 = icmp sgt i64 %v45, 0
  br i1 %v62, label %b9, label %b10
b9:
  call void %v61(ptr %v57, i64 8, ptr %v58, i64 8, ptr %v11, i64 8, i64 0, i64 1, ptr %v51, i64 0)
  br label %b10
b10:
  %v65 = add i64 %v40, %v45
  br label %b11
b11:
  %v66 = phi i64 [ %v40, %b10 ], [ %v84, %b16 ]
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b12, label %b13
b12:
  %v68 = sub i64 %v66, %v40
  %v69 = mul i64 %v68, 8
  %v70 = getelementptr inbounds float, ptr %v11, i64 %v69
  %v73 = mul i64 %v66, 8
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  br label %b14
b14:
  %v75 = phi i64 [ 0, %b12 ], [ %v83, %b15 ]
  %v76 = icmp slt i64 %v75, 1
  br i1 %v76, label %b15, label %b16
b15:
  %v77 = add i64 %v29, %v75
  %v78 = mul i64 %v77, 8
  %v79 = mul i64 %v75, 8
  %v80 = getelementptr inbounds float, ptr %v70, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = getelementptr inbounds float, ptr %v74, i64 %v78
  store <8 x float> %v81, ptr %v82, align 4
  %v83 = add nsw i64 %v75, 1
  br label %b14
b16:
  %v84 = add nsw i64 %v66, 1
  br label %b11
b13:
  %v85 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v86 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v87 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v26 = load ptr, ptr %v25, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v31 = load ptr, ptr %v30, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 128
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v34, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 128
  %v20 = mul i64 %v17, 8
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 8, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v20
  call void @pack_rows(ptr %v27, i64 1, i64 8, i64 8, i64 %v24, ptr %v21, i64 8)
  %v28 = add i64 %v19, 64
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v20
  call void @pack_rows(ptr %v32, i64 1, i64 8, i64 8, i64 %v24, ptr %v29, i64 8)
  %v33 = add i64 %v28, 64
  %v34 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v42 = load ptr, ptr %v41, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v52 = load ptr, ptr %v51, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v56 = load ptr, ptr %v55, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v60 = load ptr, ptr %v59, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v66 = load ptr, ptr %v65, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v70 = load ptr, ptr %v69, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v74 = load ptr, ptr %v73, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v78 = load ptr, ptr %v77, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v82 = load ptr, ptr %v81, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v86 = load ptr, ptr %v85, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v19
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v26
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v26
  %v43 = mul i64 %v14, %v17
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v38, i64 %v44
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v26
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v19
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v26
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v26
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v26
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v26
  %v75 = getelementptr inbounds float, ptr %v74, i64 %v26
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v26
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v26
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v26
  %v89 = and i64 %v5, 1
  %v90 = mul i64 %v89, %v17
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v52, i64 %v91
  %v94 = getelementptr inbounds float, ptr %v13, i64 %v91
  %v96 = getelementptr inbounds float, ptr %v30, i64 %v91
  %v172 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v258, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v21
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v21
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v21
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v21
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v21
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v21
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v21
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v21
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v21
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v21
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v21
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v21
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v21
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v21
  %v98 = load <8 x float>, ptr %v22, align 4
  %v99 = load <8 x float>, ptr %v28, align 4
  %v100 = fmul <8 x float> %v98, %v99
  %v101 = load <8 x float>, ptr %v32, align 4
  %v102 = load <8 x float>, ptr %v36, align 4
  %v103 = fmul <8 x float> %v101, %v102
  %v104 = fadd <8 x float> %v100, %v103
  %v105 = load <8 x float>, ptr %v40, align 4
  %v106 = load <8 x float>, ptr %v42, align 4
  %v107 = fsub <8 x float> %v105, %v106
  %v108 = load <8 x float>, ptr %v46, align 4
  %v109 = fsub <8 x float> %v107, %v108
  %v110 = fcmp olt <8 x float> %v109, splat (float 0xC05A400000000000)
  %v111 = select <8 x i1> %v110, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v109
  %v112 = fcmp ogt <8 x float> %v111, splat (float 0x4056400000000000)
  %v113 = select <8 x i1> %v112, <8 x float> splat (float 0x4056400000000000), <8 x float> %v111
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v115 = fsub <8 x float> %v114, splat (float 0x4168000000000000)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v113)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v116)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v117, <8 x float> splat (float 0x3F81227F40000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v117, <8 x float> splat (float 0x3FA5556740000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v117, <8 x float> splat (float 0x3FC5554B00000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v117, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v121, <8 x float> splat (float 0x3FF0000000000000))
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v122, <8 x float> splat (float 0x3FF0000000000000))
  %v124 = bitcast <8 x float> %v114 to <8 x i32>
  %v125 = sub <8 x i32> %v124, splat (i32 1262485250)
  %v126 = lshr <8 x i32> %v125, splat (i32 1)
  %v127 = sub <8 x i32> %v125, %v126
  %v128 = shl <8 x i32> %v126, splat (i32 23)
  %v129 = bitcast <8 x i32> %v128 to <8 x float>
  %v130 = shl <8 x i32> %v127, splat (i32 23)
  %v131 = bitcast <8 x i32> %v130 to <8 x float>
  %v132 = fmul <8 x float> %v123, %v129
  %v133 = fmul <8 x float> %v132, %v131
  %v134 = fmul <8 x float> %v104, %v133
  %v135 = load <8 x float>, ptr %v50, align 4
  %v136 = fcmp olt <8 x float> %v107, %v135
  %v137 = select <8 x i1> %v136, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v138 = fcmp oeq <8 x float> %v107, %v135
  %v139 = select <8 x i1> %v138, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v140 = load <8 x float>, ptr %v54, align 4
  %v141 = load <8 x float>, ptr %v58, align 4
  %v142 = fmul <8 x float> %v101, %v141
  %v143 = fadd <8 x float> %v98, %v142
  %v144 = fsub <8 x float> %v135, %v108
  %v145 = fcmp olt <8 x float> %v144, splat (float 0xC05A400000000000)
  %v146 = select <8 x i1> %v145, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v144
  %v147 = fcmp ogt <8 x float> %v146, splat (float 0x4056400000000000)
  %v148 = select <8 x i1> %v147, <8 x float> splat (float 0x4056400000000000), <8 x float> %v146
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v150 = fsub <8 x float> %v149, splat (float 0x4168000000000000)
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v148)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v151)
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v152, <8 x float> splat (float 0x3F81227F40000000))
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v153, <8 x float> %v152, <8 x float> splat (float 0x3FA5556740000000))
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v152, <8 x float> splat (float 0x3FC5554B00000000))
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v152, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v156, <8 x float> splat (float 0x3FF0000000000000))
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v157, <8 x float> splat (float 0x3FF0000000000000))
  %v159 = bitcast <8 x float> %v149 to <8 x i32>
  %v160 = sub <8 x i32> %v159, splat (i32 1262485250)
  %v161 = lshr <8 x i32> %v160, splat (i32 1)
  %v162 = sub <8 x i32> %v160, %v161
  %v163 = shl <8 x i32> %v161, splat (i32 23)
  %v164 = bitcast <8 x i32> %v163 to <8 x float>
  %v165 = shl <8 x i32> %v162, splat (i32 23)
  %v166 = bitcast <8 x i32> %v165 to <8 x float>
  %v167 = fmul <8 x float> %v158, %v164
  %v168 = fmul <8 x float> %v167, %v166
  %v169 = fmul <8 x float> %v143, %v168
  %v170 = fsub <8 x float> %v140, %v169
  %v171 = fsub <8 x float> %v170, %v134
  %v174 = fmul <8 x float> %v173, %v171
  %v175 = fcmp une <8 x float> %v139, splat (float 0x0000000000000000)
  %v176 = select <8 x i1> %v175, <8 x float> %v174, <8 x float> %v171
  %v179 = fcmp une <8 x float> %v137, splat (float 0x0000000000000000)
  %v180 = select <8 x i1> %v179, <8 x float> %v178, <8 x float> %v176
  %v181 = fadd <8 x float> %v134, %v180
  %v182 = fmul <8 x float> %v101, %v168
  %v183 = load <8 x float>, ptr %v62, align 4
  %v184 = load <8 x float>, ptr %v64, align 4
  %v185 = fadd <8 x float> %v184, %v135
  %v186 = fcmp uno <8 x float> %v105, %v105
  %v187 = fcmp ogt <8 x float> %v105, %v185
  %v188 = select <8 x i1> %v187, <8 x float> %v105, <8 x float> %v185
  %v189 = select <8 x i1> %v186, <8 x float> %v105, <8 x float> %v188
  %v190 = fsub <8 x float> %v185, %v189
  %v191 = fcmp olt <8 x float> %v190, splat (float 0xC05A400000000000)
  %v192 = select <8 x i1> %v191, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v190
  %v193 = fcmp ogt <8 x float> %v192, splat (float 0x4056400000000000)
  %v194 = select <8 x i1> %v193, <8 x float> splat (float 0x4056400000000000), <8 x float> %v192
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v196 = fsub <8 x float> %v195, splat (float 0x4168000000000000)
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v194)
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v197)
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v198, <8 x float> splat (float 0x3F81227F40000000))
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v199, <8 x float> %v198, <8 x float> splat (float 0x3FA5556740000000))
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v198, <8 x float> splat (float 0x3FC5554B00000000))
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v198, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v202, <8 x float> splat (float 0x3FF0000000000000))
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v203, <8 x float> splat (float 0x3FF0000000000000))
  %v205 = bitcast <8 x float> %v195 to <8 x i32>
  %v206 = sub <8 x i32> %v205, splat (i32 1262485250)
  %v207 = lshr <8 x i32> %v206, splat (i32 1)
  %v208 = sub <8 x i32> %v206, %v207
  %v209 = shl <8 x i32> %v207, splat (i32 23)
  %v210 = bitcast <8 x i32> %v209 to <8 x float>
  %v211 = shl <8 x i32> %v208, splat (i32 23)
  %v212 = bitcast <8 x i32> %v211 to <8 x float>
  %v213 = fmul <8 x float> %v204, %v210
  %v214 = fmul <8 x float> %v213, %v212
  %v215 = fmul <8 x float> %v183, %v214
  %v216 = fadd <8 x float> %v182, %v215
  %v217 = fcmp olt <8 x float> %v135, %v107
  %v218 = select <8 x i1> %v217, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v219 = fcmp une <8 x float> %v218, splat (float 0x0000000000000000)
  %v220 = select <8 x i1> %v219, <8 x float> %v178, <8 x float> %v176
  %v221 = fadd <8 x float> %v169, %v220
  %v222 = load <8 x float>, ptr %v68, align 4
  %v223 = fadd <8 x float> %v221, %v222
  %v224 = load <8 x float>, ptr %v72, align 4
  %v225 = fadd <8 x float> %v224, %v181
  %v226 = fmul <8 x float> %v98, %v133
  %v227 = load <8 x float>, ptr %v76, align 4
  %v228 = fsub <8 x float> %v105, %v189
  %v229 = fcmp olt <8 x float> %v228, splat (float 0xC05A400000000000)
  %v230 = select <8 x i1> %v229, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v228
  %v231 = fcmp ogt <8 x float> %v230, splat (float 0x4056400000000000)
  %v232 = select <8 x i1> %v231, <8 x float> splat (float 0x4056400000000000), <8 x float> %v230
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v234 = fsub <8 x float> %v233, splat (float 0x4168000000000000)
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v232)
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v235)
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v236, <8 x float> splat (float 0x3F81227F40000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> %v236, <8 x float> splat (float 0x3FA5556740000000))
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v238, <8 x float> %v236, <8 x float> splat (float 0x3FC5554B00000000))
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v239, <8 x float> %v236, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v240, <8 x float> splat (float 0x3FF0000000000000))
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v241, <8 x float> splat (float 0x3FF0000000000000))
  %v243 = bitcast <8 x float> %v233 to <8 x i32>
  %v244 = sub <8 x i32> %v243, splat (i32 1262485250)
  %v245 = lshr <8 x i32> %v244, splat (i32 1)
  %v246 = sub <8 x i32> %v244, %v245
  %v247 = shl <8 x i32> %v245, splat (i32 23)
  %v248 = bitcast <8 x i32> %v247 to <8 x float>
  %v249 = shl <8 x i32> %v246, splat (i32 23)
  %v250 = bitcast <8 x i32> %v249 to <8 x float>
  %v251 = fmul <8 x float> %v242, %v248
  %v252 = fmul <8 x float> %v251, %v250
  %v253 = fmul <8 x float> %v227, %v252
  %v254 = fsub <8 x float> %v226, %v253
  %v255 = fmul <8 x float> %v101, %v133
  %v256 = fmul <8 x float> %v183, %v252
  %v257 = fadd <8 x float> %v255, %v256
  store <8 x float> %v181, ptr %v80, align 4
  store <8 x float> %v216, ptr %v84, align 4
  store <8 x float> %v223, ptr %v88, align 4
  store <8 x float> %v225, ptr %v93, align 4
  store <8 x float> %v254, ptr %v95, align 4
  store <8 x float> %v257, ptr %v97, align 4
  %v258 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 128, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v72 = load ptr, ptr %v71, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v87 = load ptr, ptr %v86, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v98 = load ptr, ptr %v97, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v108 = load ptr, ptr %v107, align 4
  %v109 = load ptr, ptr %v0, align 4
  %v110 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v111 = load ptr, ptr %v110, align 4
  %v114 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v115 = load ptr, ptr %v114, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v124 = load ptr, ptr %v123, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 128
  %v9 = getelementptr inbounds float, ptr %v7, i64 256
  %v10 = mul i64 %v2, 15792
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v57 = mul i64 %v5, %v56
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v54, i64 %v58
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v58
  %v77 = getelementptr inbounds float, ptr %v12, i64 8
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v58
  %v99 = add i64 %v5, 1
  %v100 = and i64 %v99, 1
  %v101 = mul i64 %v100, %v56
  %v102 = mul i64 %v101, 8
  %v103 = getelementptr inbounds float, ptr %v98, i64 %v102
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v58
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v58
  %v118 = and i64 %v5, 1
  %v119 = mul i64 %v118, %v56
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v98, i64 %v120
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v58
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v173, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 7
  %v24 = sdiv i64 %v23, 8
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v172, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 128
  %v48 = mul i64 %v34, 128
  %v62 = getelementptr inbounds float, ptr %v8, i64 %v47
  %v67 = add i64 %v47, 64
  %v68 = add i64 %v48, 64
  %v75 = getelementptr inbounds float, ptr %v8, i64 %v67
  %v78 = add i64 %v67, 64
  %v79 = add i64 %v68, 64
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v171, %b15 ]
  %v36 = icmp slt i64 %v35, %v24
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v44 = sub i64 %v21, %v41
  %v45 = icmp slt i64 %v44, %v43
  %v46 = select i1 %v45, i64 %v44, i64 %v43
  %v49 = sdiv i64 %v35, %v24
  %v50 = mul i64 %v49, 128
  %v51 = add i64 %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v8, i64 %v51
  %v60 = mul i64 %v41, 8
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  %v63 = sub i64 %v46, 1
  %v64 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v63
  %v65 = load ptr, ptr %v64, align 4
  %v66 = icmp sgt i64 %v46, 0
  br i1 %v66, label %b9, label %b10
b9:
  call void %v65(ptr %v61, i64 8, ptr %v62, i64 8, ptr %v12, i64 16, i64 0, i64 1, ptr %v52, i64 0)
  br label %b10
b10:
  %v69 = add i64 %v68, %v50
  %v70 = getelementptr inbounds float, ptr %v8, i64 %v69
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v60
  %v76 = load ptr, ptr %v64, align 4
  br i1 %v66, label %b11, label %b12
b11:
  call void %v76(ptr %v74, i64 8, ptr %v75, i64 8, ptr %v77, i64 16, i64 0, i64 1, ptr %v70, i64 0)
  br label %b12
b12:
  %v80 = add i64 %v41, %v46
  br label %b13
b13:
  %v81 = phi i64 [ %v41, %b12 ], [ %v170, %b18 ]
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b14, label %b15
b14:
  %v83 = sub i64 %v81, %v41
  %v84 = mul i64 %v83, 16
  %v85 = getelementptr inbounds float, ptr %v12, i64 %v84
  %v89 = mul i64 %v81, 8
  %v90 = getelementptr inbounds float, ptr %v88, i64 %v89
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v89
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v89
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v89
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v89
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v89
  br label %b16
b16:
  %v127 = phi i64 [ 0, %b14 ], [ %v169, %b17 ]
  %v128 = icmp slt i64 %v127, 1
  br i1 %v128, label %b17, label %b18
b17:
  %v129 = add i64 %v30, %v127
  %v130 = mul i64 %v129, 8
  %v131 = mul i64 %v127, 8
  %v132 = getelementptr inbounds float, ptr %v85, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = add i64 1, %v127
  %v135 = mul i64 %v134, 8
  %v136 = getelementptr inbounds float, ptr %v85, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = getelementptr inbounds float, ptr %v90, i64 %v130
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = getelementptr inbounds float, ptr %v92, i64 %v130
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fmul <8 x float> %v139, %v141
  %v143 = getelementptr inbounds float, ptr %v94, i64 %v130
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fmul <8 x float> %v133, %v144
  %v146 = fadd <8 x float> %v142, %v145
  %v147 = getelementptr inbounds float, ptr %v96, i64 %v130
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = fmul <8 x float> %v137, %v148
  %v150 = fadd <8 x float> %v146, %v149
  %v151 = getelementptr inbounds float, ptr %v104, i64 %v130
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = getelementptr inbounds float, ptr %v106, i64 %v130
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = fmul <8 x float> %v139, %v154
  %v156 = fadd <8 x float> %v152, %v155
  %v157 = getelementptr inbounds float, ptr %v108, i64 %v130
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fmul <8 x float> %v133, %v158
  %v160 = fadd <8 x float> %v156, %v159
  %v161 = getelementptr inbounds float, ptr %v109, i64 %v130
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = fmul <8 x float> %v137, %v162
  %v164 = fadd <8 x float> %v160, %v163
  %v165 = getelementptr inbounds float, ptr %v113, i64 %v130
  store <8 x float> %v133, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v117, i64 %v130
  store <8 x float> %v137, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v122, i64 %v130
  store <8 x float> %v150, ptr %v167, align 4
  %v168 = getelementptr inbounds float, ptr %v126, i64 %v130
  store <8 x float> %v164, ptr %v168, align 4
  %v169 = add nsw i64 %v127, 1
  br label %b16
b18:
  %v170 = add nsw i64 %v81, 1
  br label %b13
b15:
  %v171 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v172 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v173 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v35 = load ptr, ptr %v34, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v39 = load ptr, ptr %v38, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v48 = load ptr, ptr %v47, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v84 = load ptr, ptr %v83, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = mul i64 %v2, 15792
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v72, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v66, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v67, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v68, %b7 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v69, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v70, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v71, %b7 ]
  %v22 = icmp slt i64 %v15, %v14
  br i1 %v22, label %b3, label %b4
b3:
  %v23 = add i64 %v15, 128
  %v24 = icmp slt i64 %v23, %v14
  %v25 = select i1 %v24, i64 %v23, i64 %v14
  br label %b5
b5:
  %v26 = phi i64 [ %v15, %b3 ], [ %v65, %b6 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v59, %b6 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v60, %b6 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v61, %b6 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v62, %b6 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v63, %b6 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v64, %b6 ]
  %v33 = icmp slt i64 %v26, %v25
  br i1 %v33, label %b6, label %b7
b6:
  %v36 = mul i64 %v26, 8
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v36
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v36
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v36
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v36
  %v50 = load <8 x float>, ptr %v37, align 4
  %v51 = load <8 x float>, ptr %v40, align 4
  %v52 = fmul <8 x float> %v50, %v51
  %v53 = load <8 x float>, ptr %v43, align 4
  %v54 = fmul <8 x float> %v50, %v53
  %v55 = load <8 x float>, ptr %v46, align 4
  %v56 = fmul <8 x float> %v55, %v51
  %v57 = fmul <8 x float> %v55, %v53
  %v58 = load <8 x float>, ptr %v49, align 4
  %v59 = fadd <8 x float> %v27, %v52
  %v60 = fadd <8 x float> %v28, %v54
  %v61 = fadd <8 x float> %v29, %v56
  %v62 = fadd <8 x float> %v30, %v57
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v51, <8 x float> %v31)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v53, <8 x float> %v32)
  %v65 = add nsw i64 %v26, 1
  br label %b5
b7:
  %v66 = fadd <8 x float> %v16, %v27
  %v67 = fadd <8 x float> %v17, %v28
  %v68 = fadd <8 x float> %v18, %v29
  %v69 = fadd <8 x float> %v19, %v30
  %v70 = fadd <8 x float> %v20, %v31
  %v71 = fadd <8 x float> %v21, %v32
  %v72 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v74, align 4
  store <8 x float> %v17, ptr %v76, align 4
  store <8 x float> %v18, ptr %v78, align 4
  store <8 x float> %v19, ptr %v80, align 4
  store <8 x float> %v20, ptr %v82, align 4
  store <8 x float> %v21, ptr %v84, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = mul i64 %v2, 15792
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_2_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
entry:
  %v13 = add i64 %v9, 7
  %v14 = and i64 %v13, -8
  %v15 = icmp slt i64 %v14, 512
  %v16 = select i1 %v15, i64 %v14, i64 512
  %v17 = mul i64 384, %v16
  %v18 = getelementptr inbounds float, ptr %v4, i64 %v17
  %v19 = add i64 %v2, 2
  %v20 = sdiv i64 %v19, 3
  %v21 = add i64 %v5, 1
  %v22 = mul i64 %v20, %v5
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 3
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = mul i64 %v20, %v21
  %v28 = sdiv i64 %v27, %v6
  %v29 = mul i64 %v28, 3
  %v30 = icmp slt i64 %v29, %v2
  %v31 = select i1 %v30, i64 %v29, i64 %v2
  %v32 = or i64 %v3, %v12
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  %v38 = mul i64 %v9, 4
  br label %b2
b2:
  %v34 = phi i64 [ %v26, %b0 ], [ %v39, %b3 ]
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %b3, label %b4
b3:
  %v36 = mul i64 %v34, %v11
  %v37 = getelementptr inbounds float, ptr %v10, i64 %v36
  call void @llvm.memset.p0.i64(ptr %v37, i8 0, i64 %v38, i1 0)
  %v39 = add nsw i64 %v34, 1
  br label %b2
b4:
  br label %b1
b1:
  %v45 = sub i64 %v9, 8
  %v46 = icmp slt i64 %v9, %v45
  %v47 = select i1 %v46, i64 %v9, i64 %v45
  %v73 = icmp eq i64 %v9, %v9
  %v74 = mul i64 %v45, 384
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v166, %b21 ]
  %v41 = icmp slt i64 %v40, %v3
  br i1 %v41, label %b6, label %b7
b6:
  %v42 = sub i64 %v3, %v40
  %v43 = icmp slt i64 %v42, 384
  %v44 = select i1 %v43, i64 %v42, i64 384
  %v52 = mul i64 %v40, %v8
  br label %b8
b8:
  %v48 = phi i64 [ 0, %b6 ], [ %v72, %b13 ]
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b9, label %b10
b9:
  %v50 = mul i64 %v48, 384
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  %v53 = add i64 %v52, %v48
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  br label %b11
b11:
  %v55 = phi i64 [ 0, %b9 ], [ %v71, %b12 ]
  %v56 = icmp slt i64 %v55, %v44
  br i1 %v56, label %b12, label %b13
b12:
  %v57 = mul i64 %v55, %v8
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = mul i64 %v55, 32
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v59
  %v61 = load <8 x float>, ptr %v58, align 4
  store <8 x float> %v61, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v58, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v60, i64 8
  store <8 x float> %v63, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v58, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v60, i64 16
  store <8 x float> %v66, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v58, i64 24
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v60, i64 24
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v55, 1
  br label %b11
b13:
  %v72 = add nsw i64 %v48, 32
  br label %b8
b10:
  br i1 %v73, label %b14, label %b15
b14:
  %v76 = add i64 %v52, %v45
  %v77 = getelementptr inbounds float, ptr %v7, i64 %v76
  br label %b16
b16:
  %v78 = phi i64 [ 0, %b14 ], [ %v85, %b17 ]
  %v79 = icmp slt i64 %v78, %v44
  br i1 %v79, label %b17, label %b18
b17:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 8
  %v83 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = add nsw i64 %v78, 1
  br label %b16
b18:
  br label %b15
b15:
  %v94 = mul i64 %v40, %v1
  %v135 = or i64 %v40, %v12
  br label %b19
b19:
  %v86 = phi i64 [ %v26, %b15 ], [ %v165, %b42 ]
  %v87 = icmp slt i64 %v86, %v31
  br i1 %v87, label %b20, label %b21
b20:
  %v88 = sub i64 %v31, %v86
  %v89 = icmp slt i64 %v88, 96
  %v90 = select i1 %v89, i64 %v88, i64 96
  %v91 = sdiv i64 %v90, 3
  %v92 = mul i64 %v91, 3
  %v93 = sub i64 %v90, %v92
  %v95 = add i64 %v94, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v103 = sub i64 %v91, 1
  %v112 = icmp sge i64 %v103, 0
  %v113 = mul i64 %v103, 3
  %v115 = mul i64 %v103, 1168
  %v122 = mul i64 %v91, 1168
  br label %b22
b22:
  %v97 = phi i64 [ 0, %b20 ], [ %v130, %b32 ]
  %v98 = icmp slt i64 %v97, %v44
  br i1 %v98, label %b23, label %b24
b23:
  %v99 = mul i64 %v97, %v1
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 3
  %v102 = getelementptr inbounds float, ptr %v18, i64 %v101
  br label %b25
b25:
  %v104 = phi i64 [ 0, %b23 ], [ %v111, %b26 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b26, label %b27
b26:
  %v106 = mul i64 %v104, 3
  %v107 = getelementptr inbounds float, ptr %v100, i64 %v106
  %v108 = mul i64 %v104, 1168
  %v109 = getelementptr inbounds float, ptr %v102, i64 %v108
  %v110 = load <4 x float>, ptr %v107, align 4
  store <4 x float> %v110, ptr %v109, align 4
  %v111 = add nsw i64 %v104, 1
  br label %b25
b27:
  br i1 %v112, label %b28, label %b29
b28:
  %v114 = getelementptr inbounds float, ptr %v100, i64 %v113
  %v116 = getelementptr inbounds float, ptr %v102, i64 %v115
  %v117 = load <2 x float>, ptr %v114, align 4
  store <2 x float> %v117, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v114, i64 2
  %v119 = load float, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v116, i64 2
  store float %v119, ptr %v120, align 4
  br label %b29
b29:
  %v121 = getelementptr inbounds float, ptr %v100, i64 %v92
  %v123 = getelementptr inbounds float, ptr %v102, i64 %v122
  br label %b30
b30:
  %v124 = phi i64 [ 0, %b29 ], [ %v129, %b31 ]
  %v125 = icmp slt i64 %v124, %v93
  br i1 %v125, label %b31, label %b32
b31:
  %v126 = getelementptr inbounds float, ptr %v121, i64 %v124
  %v127 = load float, ptr %v126, align 4
  %v128 = getelementptr inbounds float, ptr %v123, i64 %v124
  store float %v127, ptr %v128, align 4
  %v129 = add nsw i64 %v124, 1
  br label %b30, !llvm.loop !0
b32:
  %v130 = add nsw i64 %v97, 1
  br label %b22
b24:
  %v146 = icmp slt i64 %v92, %v90
  %v147 = add i64 %v86, %v92
  %v148 = getelementptr inbounds float, ptr %v18, i64 %v122
  %v149 = mul i64 %v147, %v11
  br label %b33
b33:
  %v131 = phi i64 [ 0, %b24 ], [ %v152, %b40 ]
  %v132 = icmp slt i64 %v131, %v47
  br i1 %v132, label %b34, label %b35
b34:
  %v133 = mul i64 %v131, 384
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  br label %b36
b36:
  %v136 = phi i64 [ 0, %b34 ], [ %v145, %b37 ]
  %v137 = icmp slt i64 %v136, %v91
  br i1 %v137, label %b37, label %b38
b37:
  %v138 = mul i64 %v136, 3
  %v139 = add i64 %v86, %v138
  %v140 = mul i64 %v136, 1168
  %v141 = getelementptr inbounds float, ptr %v18, i64 %v140
  %v142 = mul i64 %v139, %v11
  %v143 = add i64 %v142, %v131
  %v144 = getelementptr inbounds float, ptr %v10, i64 %v143
  call void @outer_3x32(ptr %v141, ptr %v134, i64 %v44, ptr %v144, i64 %v11, i64 %v135)
  %v145 = add nsw i64 %v136, 1
  br label %b36
b38:
  br i1 %v146, label %b39, label %b40
b39:
  %v150 = add i64 %v149, %v131
  %v151 = getelementptr inbounds float, ptr %v10, i64 %v150
  call void @outer_2x32(ptr %v148, ptr %v134, i64 %v44, ptr %v151, i64 %v11, i64 %v135)
  br label %b40
b40:
  %v152 = add nsw i64 %v131, 32
  br label %b33
b35:
  br i1 %v73, label %b41, label %b42
b41:
  br label %b43
b43:
  %v153 = phi i64 [ 0, %b41 ], [ %v162, %b44 ]
  %v154 = icmp slt i64 %v153, %v91
  br i1 %v154, label %b44, label %b45
b44:
  %v155 = mul i64 %v153, 3
  %v156 = add i64 %v86, %v155
  %v157 = mul i64 %v153, 1168
  %v158 = getelementptr inbounds float, ptr %v18, i64 %v157
  %v159 = mul i64 %v156, %v11
  %v160 = add i64 %v159, %v45
  %v161 = getelementptr inbounds float, ptr %v10, i64 %v160
  call void @outer_3x8(ptr %v158, ptr %v75, i64 %v44, ptr %v161, i64 %v11, i64 %v135)
  %v162 = add nsw i64 %v153, 1
  br label %b43
b45:
  br i1 %v146, label %b46, label %b47
b46:
  %v163 = add i64 %v149, %v45
  %v164 = getelementptr inbounds float, ptr %v10, i64 %v163
  call void @outer_2x8(ptr %v148, ptr %v75, i64 %v44, ptr %v164, i64 %v11, i64 %v135)
  br label %b47
b47:
  br label %b42
b42:
  %v165 = add nsw i64 %v86, 96
  br label %b19
b21:
  %v166 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @outer_3x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  %v9 = mul i64 %v4, 2
  %v10 = getelementptr inbounds float, ptr %v3, i64 %v9
  call void @llvm.prefetch.p0(ptr %v10, i32 0, i32 3, i32 1)
  %v11 = getelementptr inbounds float, ptr %v10, i64 16
  call void @llvm.prefetch.p0(ptr %v11, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v25 = icmp slt i64 %v12, %v2
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 32
  %v27 = getelementptr inbounds float, ptr %v1, i64 %v26
  %v28 = mul i64 %v12, 3
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = getelementptr inbounds float, ptr %v29, i64 1
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = getelementptr inbounds float, ptr %v29, i64 2
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = load <8 x float>, ptr %v27, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v41, <8 x float> %v13)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v41, <8 x float> %v17)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v41, <8 x float> %v21)
  %v45 = getelementptr inbounds float, ptr %v27, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v46, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v46, <8 x float> %v18)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v46, <8 x float> %v22)
  %v50 = getelementptr inbounds float, ptr %v27, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v51, <8 x float> %v15)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v51, <8 x float> %v19)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v51, <8 x float> %v23)
  %v55 = getelementptr inbounds float, ptr %v27, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v56, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v56, <8 x float> %v20)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v56, <8 x float> %v24)
  %v60 = add nsw i64 %v12, 1
  br label %b0
b2:
  %v61 = icmp eq i64 %v5, 0
  br i1 %v61, label %b3, label %b4
b3:
  store <8 x float> %v13, ptr %v3, align 4
  %v62 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v14, ptr %v62, align 4
  store <8 x float> %v15, ptr %v6, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v16, ptr %v63, align 4
  store <8 x float> %v17, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v18, ptr %v64, align 4
  store <8 x float> %v19, ptr %v8, align 4
  %v65 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v20, ptr %v65, align 4
  store <8 x float> %v21, ptr %v10, align 4
  %v66 = getelementptr inbounds float, ptr %v10, i64 8
  store <8 x float> %v22, ptr %v66, align 4
  store <8 x float> %v23, ptr %v11, align 4
  %v67 = getelementptr inbounds float, ptr %v10, i64 24
  store <8 x float> %v24, ptr %v67, align 4
  br label %b4
b4:
  %v68 = icmp ne i64 %v5, 0
  br i1 %v68, label %b5, label %b6
b5:
  %v69 = load <8 x float>, ptr %v3, align 4
  %v70 = fadd <8 x float> %v69, %v13
  store <8 x float> %v70, ptr %v3, align 4
  %v71 = getelementptr inbounds float, ptr %v3, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v14
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = load <8 x float>, ptr %v6, align 4
  %v75 = fadd <8 x float> %v74, %v15
  store <8 x float> %v75, ptr %v6, align 4
  %v76 = getelementptr inbounds float, ptr %v3, i64 24
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v16
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = load <8 x float>, ptr %v7, align 4
  %v80 = fadd <8 x float> %v79, %v17
  store <8 x float> %v80, ptr %v7, align 4
  %v81 = getelementptr inbounds float, ptr %v7, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v18
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = load <8 x float>, ptr %v8, align 4
  %v85 = fadd <8 x float> %v84, %v19
  store <8 x float> %v85, ptr %v8, align 4
  %v86 = getelementptr inbounds float, ptr %v7, i64 24
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v20
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = load <8 x float>, ptr %v10, align 4
  %v90 = fadd <8 x float> %v89, %v21
  store <8 x float> %v90, ptr %v10, align 4
  %v91 = getelementptr inbounds float, ptr %v10, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v22
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = load <8 x float>, ptr %v11, align 4
  %v95 = fadd <8 x float> %v94, %v23
  store <8 x float> %v95, ptr %v11, align 4
  %v96 = getelementptr inbounds float, ptr %v10, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v24
  store <8 x float> %v98, ptr %v96, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v18 = icmp slt i64 %v9, %v2
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 32
  %v20 = getelementptr inbounds float, ptr %v1, i64 %v19
  %v21 = mul i64 %v9, 3
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = getelementptr inbounds float, ptr %v22, i64 1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = load <8 x float>, ptr %v20, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v30, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v30, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v20, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v34, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v34, <8 x float> %v15)
  %v37 = getelementptr inbounds float, ptr %v20, i64 16
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v38, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v38, <8 x float> %v16)
  %v41 = getelementptr inbounds float, ptr %v20, i64 24
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v42, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v42, <8 x float> %v17)
  %v45 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v46 = icmp eq i64 %v5, 0
  br i1 %v46, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v11, ptr %v47, align 4
  store <8 x float> %v12, ptr %v6, align 4
  %v48 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v13, ptr %v48, align 4
  store <8 x float> %v14, ptr %v7, align 4
  %v49 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v15, ptr %v49, align 4
  store <8 x float> %v16, ptr %v8, align 4
  %v50 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v17, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v10
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v11
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = load <8 x float>, ptr %v6, align 4
  %v58 = fadd <8 x float> %v57, %v12
  store <8 x float> %v58, ptr %v6, align 4
  %v59 = getelementptr inbounds float, ptr %v3, i64 24
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v13
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = load <8 x float>, ptr %v7, align 4
  %v63 = fadd <8 x float> %v62, %v14
  store <8 x float> %v63, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fadd <8 x float> %v65, %v15
  store <8 x float> %v66, ptr %v64, align 4
  %v67 = load <8 x float>, ptr %v8, align 4
  %v68 = fadd <8 x float> %v67, %v16
  store <8 x float> %v68, ptr %v8, align 4
  %v69 = getelementptr inbounds float, ptr %v7, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v17
  store <8 x float> %v71, ptr %v69, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_3x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = mul i64 %v4, 2
  %v8 = getelementptr inbounds float, ptr %v3, i64 %v7
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = icmp slt i64 %v9, %v2
  br i1 %v13, label %b1, label %b2
b1:
  %v14 = mul i64 %v9, 8
  %v15 = getelementptr inbounds float, ptr %v1, i64 %v14
  %v16 = mul i64 %v9, 3
  %v17 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v18 = load <8 x float>, ptr %v15, align 4
  %v19 = load float, ptr %v17, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v18, <8 x float> %v10)
  %v23 = getelementptr inbounds float, ptr %v17, i64 1
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v11)
  %v28 = getelementptr inbounds float, ptr %v17, i64 2
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v18, <8 x float> %v12)
  %v33 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v34 = icmp eq i64 %v5, 0
  br i1 %v34, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  store <8 x float> %v11, ptr %v6, align 4
  store <8 x float> %v12, ptr %v8, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v10
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = load <8 x float>, ptr %v6, align 4
  %v39 = fadd <8 x float> %v38, %v11
  store <8 x float> %v39, ptr %v6, align 4
  %v40 = load <8 x float>, ptr %v8, align 4
  %v41 = fadd <8 x float> %v40, %v12
  store <8 x float> %v41, ptr %v8, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v7, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v7, 8
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v7, 3
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = load <8 x float>, ptr %v12, align 4
  %v16 = load float, ptr %v14, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v15, <8 x float> %v8)
  %v20 = getelementptr inbounds float, ptr %v14, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v15, <8 x float> %v9)
  %v25 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v26 = icmp eq i64 %v5, 0
  br i1 %v26, label %b3, label %b4
b3:
  store <8 x float> %v8, ptr %v3, align 4
  store <8 x float> %v9, ptr %v6, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v8
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = load <8 x float>, ptr %v6, align 4
  %v31 = fadd <8 x float> %v30, %v9
  store <8 x float> %v31, ptr %v6, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = mul i64 %v2, 15792
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = mul i64 %v2, 15792
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v25 = load ptr, ptr %v24, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v35 = load ptr, ptr %v34, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = mul i64 %v2, 15792
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v33, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v32, %b7 ]
  %v17 = icmp slt i64 %v15, %v14
  br i1 %v17, label %b3, label %b4
b3:
  %v18 = add i64 %v15, 128
  %v19 = icmp slt i64 %v18, %v14
  %v20 = select i1 %v19, i64 %v18, i64 %v14
  br label %b5
b5:
  %v21 = phi i64 [ %v15, %b3 ], [ %v31, %b6 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v30, %b6 ]
  %v23 = icmp slt i64 %v21, %v20
  br i1 %v23, label %b6, label %b7
b6:
  %v26 = mul i64 %v21, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = fneg <8 x float> %v28
  %v30 = fadd <8 x float> %v22, %v29
  %v31 = add nsw i64 %v21, 1
  br label %b5
b7:
  %v32 = fadd <8 x float> %v16, %v22
  %v33 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v35, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v25 = load ptr, ptr %v24, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v34 = load ptr, ptr %v33, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = mul i64 %v2, 15792
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v32, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v31, %b7 ]
  %v17 = icmp slt i64 %v15, %v14
  br i1 %v17, label %b3, label %b4
b3:
  %v18 = add i64 %v15, 128
  %v19 = icmp slt i64 %v18, %v14
  %v20 = select i1 %v19, i64 %v18, i64 %v14
  br label %b5
b5:
  %v21 = phi i64 [ %v15, %b3 ], [ %v30, %b6 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b6 ]
  %v23 = icmp slt i64 %v21, %v20
  br i1 %v23, label %b6, label %b7
b6:
  %v26 = mul i64 %v21, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = fadd <8 x float> %v22, %v28
  %v30 = add nsw i64 %v21, 1
  br label %b5
b7:
  %v31 = fadd <8 x float> %v16, %v22
  %v32 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v34, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 256
  %v8 = mul i64 %v2, 15792
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v29 = load ptr, ptr %v28, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v30 = load <8 x float>, ptr %v7, align 4
  %v31 = load <8 x float>, ptr %v9, align 4
  %v32 = fmul <8 x float> %v30, %v31
  %v33 = load <8 x float>, ptr %v11, align 4
  %v34 = load <8 x float>, ptr %v13, align 4
  %v35 = fsub <8 x float> %v33, %v34
  %v36 = load <8 x float>, ptr %v15, align 4
  %v37 = load <8 x float>, ptr %v17, align 4
  %v38 = fsub <8 x float> %v36, %v37
  %v39 = load <8 x float>, ptr %v19, align 4
  %v40 = load <8 x float>, ptr %v21, align 4
  %v41 = fsub <8 x float> %v39, %v40
  store <8 x float> %v32, ptr %v23, align 4
  store <8 x float> %v35, ptr %v25, align 4
  store <8 x float> %v38, ptr %v27, align 4
  store <8 x float> %v41, ptr %v29, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
