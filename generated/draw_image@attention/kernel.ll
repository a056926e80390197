; generated from specs/draw_image.yaml by `make generated`: do not edit
; draw_image@attention A=8 B=8 N=3 Z=8 E=8 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x4_more = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4_more, ptr @tile_2x4_more], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v33 = getelementptr inbounds i64, ptr %v1, i64 4
  %v34 = load i64, ptr %v33, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 127
  %v62 = load i64, ptr %v61, align 8
  %v72 = getelementptr inbounds i64, ptr %v1, i64 128
  %v73 = load i64, ptr %v72, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 129
  %v84 = load i64, ptr %v83, align 8
  %v94 = getelementptr inbounds i64, ptr %v1, i64 130
  %v95 = load i64, ptr %v94, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 131
  %v106 = load i64, ptr %v105, align 8
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
  %v35 = icmp eq i64 %v34, 0
  br i1 %v35, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b2, label %b3
b2:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b4
b4:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b5, label %b6
b5:
  %v44 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v35, label %b7, label %b8
b7:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b8
b8:
  br i1 %v36, label %b9, label %b10
b9:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b11
b11:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b12, label %b13
b12:
  %v52 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v35, label %b14, label %b15
b14:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b15
b15:
  br i1 %v36, label %b16, label %b17
b16:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b18
b18:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b19, label %b20
b19:
  %v60 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br i1 %v35, label %b21, label %b22
b21:
  %v63 = icmp eq i64 %v62, 0
  br i1 %v63, label %b23, label %b24
b23:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b24
b24:
  br label %b22
b22:
  br i1 %v36, label %b25, label %b26
b25:
  %v64 = getelementptr inbounds i64, ptr %v1, i64 3
  %v65 = atomicrmw add ptr %v64, i64 1 acq_rel
  %v66 = load i64, ptr %v4, align 8
  %v67 = add i64 %v66, 1
  store i64 %v67, ptr %v4, align 8
  %v68 = mul i64 %v3, %v67
  br label %b27
b27:
  %v69 = load atomic i64, ptr %v64 acquire, align 8
  %v70 = icmp slt i64 %v69, %v68
  br i1 %v70, label %b28, label %b29
b28:
  %v71 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  br i1 %v35, label %b30, label %b31
b30:
  %v74 = icmp eq i64 %v73, 0
  br i1 %v74, label %b32, label %b33
b32:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b33
b33:
  br label %b31
b31:
  br i1 %v36, label %b34, label %b35
b34:
  %v75 = getelementptr inbounds i64, ptr %v1, i64 3
  %v76 = atomicrmw add ptr %v75, i64 1 acq_rel
  %v77 = load i64, ptr %v4, align 8
  %v78 = add i64 %v77, 1
  store i64 %v78, ptr %v4, align 8
  %v79 = mul i64 %v3, %v78
  br label %b36
b36:
  %v80 = load atomic i64, ptr %v75 acquire, align 8
  %v81 = icmp slt i64 %v80, %v79
  br i1 %v81, label %b37, label %b38
b37:
  %v82 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  br i1 %v35, label %b39, label %b40
b39:
  %v85 = icmp eq i64 %v84, 0
  br i1 %v85, label %b41, label %b42
b41:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b42
b42:
  br label %b40
b40:
  br i1 %v36, label %b43, label %b44
b43:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b45
b45:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b46, label %b47
b46:
  %v93 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  br i1 %v35, label %b48, label %b49
b48:
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b50, label %b51
b50:
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b51
b51:
  br label %b49
b49:
  br i1 %v36, label %b52, label %b53
b52:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 3
  %v98 = atomicrmw add ptr %v97, i64 1 acq_rel
  %v99 = load i64, ptr %v4, align 8
  %v100 = add i64 %v99, 1
  store i64 %v100, ptr %v4, align 8
  %v101 = mul i64 %v3, %v100
  br label %b54
b54:
  %v102 = load atomic i64, ptr %v97 acquire, align 8
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %b55, label %b56
b55:
  %v104 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  br i1 %v35, label %b57, label %b58
b57:
  %v107 = icmp eq i64 %v106, 0
  br i1 %v107, label %b59, label %b60
b59:
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b60
b60:
  br label %b58
b58:
  br i1 %v36, label %b61, label %b62
b61:
  %v108 = getelementptr inbounds i64, ptr %v1, i64 3
  %v109 = atomicrmw add ptr %v108, i64 1 acq_rel
  %v110 = load i64, ptr %v4, align 8
  %v111 = add i64 %v110, 1
  store i64 %v111, ptr %v4, align 8
  %v112 = mul i64 %v3, %v111
  br label %b63
b63:
  %v113 = load atomic i64, ptr %v108 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b64, label %b65
b64:
  %v115 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  br i1 %v35, label %b66, label %b67
b66:
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b67
b67:
  br i1 %v36, label %b68, label %b69
b68:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 3
  %v117 = atomicrmw add ptr %v116, i64 1 acq_rel
  %v118 = load i64, ptr %v4, align 8
  %v119 = add i64 %v118, 1
  store i64 %v119, ptr %v4, align 8
  %v120 = mul i64 %v3, %v119
  br label %b70
b70:
  %v121 = load atomic i64, ptr %v116 acquire, align 8
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %b71, label %b72
b71:
  %v123 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  br label %b73
b73:
  %v124 = phi i64 [ 0, %b69 ], [ %v126, %b74 ]
  %v125 = icmp slt i64 %v124, %v6
  br i1 %v125, label %b74, label %b75
b74:
  store i64 %v124, ptr %v5, align 8
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v126 = add nsw i64 %v124, 1
  br label %b73
b75:
  br i1 %v36, label %b76, label %b77
b76:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v128 = atomicrmw add ptr %v127, i64 1 acq_rel
  %v129 = load i64, ptr %v4, align 8
  %v130 = add i64 %v129, 1
  store i64 %v130, ptr %v4, align 8
  %v131 = mul i64 %v3, %v130
  br label %b78
b78:
  %v132 = load atomic i64, ptr %v127 acquire, align 8
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b79, label %b80
b79:
  %v134 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  call void @forward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b81, label %b82
b81:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 3
  %v136 = atomicrmw add ptr %v135, i64 1 acq_rel
  %v137 = load i64, ptr %v4, align 8
  %v138 = add i64 %v137, 1
  store i64 %v138, ptr %v4, align 8
  %v139 = mul i64 %v3, %v138
  br label %b83
b83:
  %v140 = load atomic i64, ptr %v135 acquire, align 8
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b84, label %b85
b84:
  %v142 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v12 = shufflevector <8 x float> %v11, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v8 = phi i64 [ 0, %b0 ], [ %v13, %b3 ]
  %v9 = icmp slt i64 %v8, 64
  br i1 %v9, label %b3, label %b4
b3:
  %v10 = getelementptr inbounds float, ptr %v7, i64 %v8
  store <8 x float> %v12, ptr %v10, align 4
  %v13 = add nsw i64 %v8, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v10 = insertelement <8 x i64> poison, i64 0, i64 0
  %v11 = shufflevector <8 x i64> %v10, <8 x i64> poison, <8 x i32> zeroinitializer
  %v12 = add <8 x i64> %v11, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v13 = sitofp <8 x i64> %v12 to <8 x float>
  %v14 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v15 = shufflevector <8 x float> %v14, <8 x float> poison, <8 x i32> zeroinitializer
  %v16 = fadd <8 x float> %v13, %v15
  %v17 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v18, ptr %v7, align 4
  store <8 x float> %v16, ptr %v9, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x i64> poison, i64 0, i64 0
  %v9 = shufflevector <8 x i64> %v8, <8 x i64> poison, <8 x i32> zeroinitializer
  %v10 = add <8 x i64> %v9, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v11 = sitofp <8 x i64> %v10 to <8 x float>
  %v12 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v13 = shufflevector <8 x float> %v12, <8 x float> poison, <8 x i32> zeroinitializer
  %v14 = fadd <8 x float> %v11, %v13
  %v15 = insertelement <8 x float> poison, float 0x3FF8000000000000, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  %v17 = fsub <8 x float> %v14, %v16
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v17, ptr align 4 %v7, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b1
b1:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 22
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 64
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 64
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
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
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 24
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
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 25
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
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 26
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
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v26 = load ptr, ptr %v25, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v42 = load ptr, ptr %v41, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v60 = load ptr, ptr %v59, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v86 = load ptr, ptr %v85, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v91 = load ptr, ptr %v90, align 4
  %v106 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v107 = load ptr, ptr %v106, align 4
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v123 = load ptr, ptr %v122, align 4
  %v146 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v147 = load ptr, ptr %v146, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v162 = load ptr, ptr %v161, align 4
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
  %v16 = phi i64 [ %v10, %entry ], [ %v29, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 64
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 5, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v24 = mul i64 %v19, 8
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v24
  call void @pack_turned(ptr %v27, i64 8, i64 1, i64 8, i64 %v23, ptr %v20, i64 8)
  %v28 = add i64 %v18, 64
  %v29 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v30 = getelementptr inbounds float, ptr %v6, i64 64
  br label %b3
b3:
  %v31 = phi i64 [ %v10, %b2 ], [ %v74, %b4 ]
  %v32 = icmp slt i64 %v31, %v15
  br i1 %v32, label %b4, label %b5
b4:
  %v33 = mul i64 %v31, 1088
  %v34 = mul i64 %v31, 8
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v36 = sub i64 8, %v34
  %v37 = icmp slt i64 %v36, 0
  %v38 = select i1 %v37, i64 0, i64 %v36
  %v39 = mul i64 %v34, 26
  %v40 = add i64 208, %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v40
  call void @pack_turned(ptr %v43, i64 26, i64 1, i64 26, i64 %v38, ptr %v35, i64 32)
  %v44 = add i64 %v33, 8
  %v45 = getelementptr inbounds float, ptr %v30, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v42, i64 %v39
  call void @pack_turned(ptr %v46, i64 26, i64 1, i64 26, i64 %v38, ptr %v45, i64 32)
  %v47 = add i64 %v33, 16
  %v48 = getelementptr inbounds float, ptr %v30, i64 %v47
  %v49 = add i64 416, %v39
  %v50 = getelementptr inbounds float, ptr %v42, i64 %v49
  call void @pack_turned(ptr %v50, i64 26, i64 1, i64 26, i64 %v38, ptr %v48, i64 32)
  %v51 = add i64 %v33, 24
  %v52 = getelementptr inbounds float, ptr %v30, i64 %v51
  %v53 = add i64 624, %v39
  %v54 = getelementptr inbounds float, ptr %v42, i64 %v53
  call void @pack_turned(ptr %v54, i64 26, i64 1, i64 26, i64 %v38, ptr %v52, i64 32)
  %v55 = add i64 %v33, 832
  %v56 = getelementptr inbounds float, ptr %v30, i64 %v55
  %v57 = mul i64 %v34, 8
  %v58 = add i64 64, %v57
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  call void @pack_turned(ptr %v61, i64 8, i64 1, i64 8, i64 %v38, ptr %v56, i64 32)
  %v62 = add i64 %v55, 8
  %v63 = getelementptr inbounds float, ptr %v30, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v60, i64 %v57
  call void @pack_turned(ptr %v64, i64 8, i64 1, i64 8, i64 %v38, ptr %v63, i64 32)
  %v65 = add i64 %v55, 16
  %v66 = getelementptr inbounds float, ptr %v30, i64 %v65
  %v67 = add i64 128, %v57
  %v68 = getelementptr inbounds float, ptr %v60, i64 %v67
  call void @pack_turned(ptr %v68, i64 8, i64 1, i64 8, i64 %v38, ptr %v66, i64 32)
  %v69 = add i64 %v55, 24
  %v70 = getelementptr inbounds float, ptr %v30, i64 %v69
  %v71 = add i64 192, %v57
  %v72 = getelementptr inbounds float, ptr %v60, i64 %v71
  call void @pack_turned(ptr %v72, i64 8, i64 1, i64 8, i64 %v38, ptr %v70, i64 32)
  %v73 = add i64 %v55, 256
  %v74 = add nsw i64 %v31, 1
  br label %b3
b5:
  %v75 = getelementptr inbounds float, ptr %v6, i64 1152
  br label %b6
b6:
  %v76 = phi i64 [ %v10, %b5 ], [ %v94, %b7 ]
  %v77 = icmp slt i64 %v76, %v15
  br i1 %v77, label %b7, label %b8
b7:
  %v78 = mul i64 %v76, 128
  %v79 = mul i64 %v76, 8
  %v80 = getelementptr inbounds float, ptr %v75, i64 %v78
  %v81 = sub i64 8, %v79
  %v82 = icmp slt i64 %v81, 0
  %v83 = select i1 %v82, i64 0, i64 %v81
  %v84 = mul i64 %v79, 8
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v84
  call void @pack_turned(ptr %v87, i64 8, i64 1, i64 8, i64 %v83, ptr %v80, i64 16)
  %v88 = add i64 %v78, 8
  %v89 = getelementptr inbounds float, ptr %v75, i64 %v88
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v84
  call void @pack_turned(ptr %v92, i64 8, i64 1, i64 8, i64 %v83, ptr %v89, i64 16)
  %v93 = add i64 %v78, 128
  %v94 = add nsw i64 %v76, 1
  br label %b6
b8:
  %v95 = getelementptr inbounds float, ptr %v6, i64 1280
  br label %b9
b9:
  %v96 = phi i64 [ %v10, %b8 ], [ %v135, %b10 ]
  %v97 = icmp slt i64 %v96, %v15
  br i1 %v97, label %b10, label %b11
b10:
  %v98 = mul i64 %v96, 512
  %v99 = mul i64 %v96, 8
  %v100 = getelementptr inbounds float, ptr %v95, i64 %v98
  %v101 = sub i64 8, %v99
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v104 = mul i64 %v99, 8
  %v105 = add i64 64, %v104
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v105
  call void @pack_turned(ptr %v108, i64 8, i64 1, i64 8, i64 %v103, ptr %v100, i64 32)
  %v109 = add i64 %v98, 8
  %v110 = getelementptr inbounds float, ptr %v95, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v107, i64 %v104
  call void @pack_turned(ptr %v111, i64 8, i64 1, i64 8, i64 %v103, ptr %v110, i64 32)
  %v112 = add i64 %v98, 16
  %v113 = getelementptr inbounds float, ptr %v95, i64 %v112
  %v114 = add i64 128, %v104
  %v115 = getelementptr inbounds float, ptr %v107, i64 %v114
  call void @pack_turned(ptr %v115, i64 8, i64 1, i64 8, i64 %v103, ptr %v113, i64 32)
  %v116 = add i64 %v98, 24
  %v117 = getelementptr inbounds float, ptr %v95, i64 %v116
  %v118 = add i64 192, %v104
  %v119 = getelementptr inbounds float, ptr %v107, i64 %v118
  call void @pack_turned(ptr %v119, i64 8, i64 1, i64 8, i64 %v103, ptr %v117, i64 32)
  %v120 = add i64 %v98, 256
  %v121 = getelementptr inbounds float, ptr %v95, i64 %v120
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v105
  call void @pack_turned(ptr %v124, i64 8, i64 1, i64 8, i64 %v103, ptr %v121, i64 32)
  %v125 = add i64 %v120, 8
  %v126 = getelementptr inbounds float, ptr %v95, i64 %v125
  %v127 = getelementptr inbounds float, ptr %v123, i64 %v104
  call void @pack_turned(ptr %v127, i64 8, i64 1, i64 8, i64 %v103, ptr %v126, i64 32)
  %v128 = add i64 %v120, 16
  %v129 = getelementptr inbounds float, ptr %v95, i64 %v128
  %v130 = getelementptr inbounds float, ptr %v123, i64 %v114
  call void @pack_turned(ptr %v130, i64 8, i64 1, i64 8, i64 %v103, ptr %v129, i64 32)
  %v131 = add i64 %v120, 24
  %v132 = getelementptr inbounds float, ptr %v95, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v123, i64 %v118
  call void @pack_turned(ptr %v133, i64 8, i64 1, i64 8, i64 %v103, ptr %v132, i64 32)
  %v134 = add i64 %v120, 256
  %v135 = add nsw i64 %v96, 1
  br label %b9
b11:
  %v136 = getelementptr inbounds float, ptr %v6, i64 1792
  br label %b12
b12:
  %v137 = phi i64 [ %v10, %b11 ], [ %v150, %b13 ]
  %v138 = icmp slt i64 %v137, %v15
  br i1 %v138, label %b13, label %b14
b13:
  %v139 = mul i64 %v137, 64
  %v140 = mul i64 %v137, 8
  %v141 = getelementptr inbounds float, ptr %v136, i64 %v139
  %v142 = sub i64 5, %v140
  %v143 = icmp slt i64 %v142, 0
  %v144 = select i1 %v143, i64 0, i64 %v142
  %v145 = mul i64 %v140, 8
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v145
  call void @pack_turned(ptr %v148, i64 8, i64 1, i64 8, i64 %v144, ptr %v141, i64 8)
  %v149 = add i64 %v139, 64
  %v150 = add nsw i64 %v137, 1
  br label %b12
b14:
  %v151 = getelementptr inbounds float, ptr %v6, i64 1856
  br label %b15
b15:
  %v152 = phi i64 [ %v10, %b14 ], [ %v173, %b16 ]
  %v153 = icmp slt i64 %v152, %v15
  br i1 %v153, label %b16, label %b17
b16:
  %v154 = mul i64 %v152, 128
  %v155 = mul i64 %v152, 16
  %v156 = getelementptr inbounds float, ptr %v151, i64 %v154
  %v157 = sub i64 9, %v155
  %v158 = icmp slt i64 %v157, 0
  %v159 = select i1 %v158, i64 0, i64 %v157
  %v160 = mul i64 %v155, 8
  %v163 = getelementptr inbounds float, ptr %v162, i64 %v160
  call void @pack_turned(ptr %v163, i64 8, i64 1, i64 8, i64 %v159, ptr %v156, i64 16)
  %v164 = add i64 %v154, 8
  %v165 = add i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v151, i64 %v164
  %v167 = sub i64 9, %v165
  %v168 = icmp slt i64 %v167, 0
  %v169 = select i1 %v168, i64 0, i64 %v167
  %v170 = mul i64 %v165, 8
  %v171 = getelementptr inbounds float, ptr %v162, i64 %v170
  call void @pack_turned(ptr %v171, i64 8, i64 1, i64 8, i64 %v169, ptr %v166, i64 16)
  %v172 = add i64 %v154, 128
  %v173 = add nsw i64 %v152, 1
  br label %b15
b17:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #1 {
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
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 22
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 55
  %v30 = load i64, ptr %v29, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 64
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v31 = and i64 %v5, %v30
  %v32 = mul i64 %v31, %v22
  %v33 = mul i64 %v32, 64
  %v34 = getelementptr inbounds float, ptr %v28, i64 %v33
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v74, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 64
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  br label %b3
b3:
  %v36 = phi i64 [ 0, %b1 ], [ %v73, %b4 ]
  %v37 = icmp slt i64 %v36, 64
  br i1 %v37, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v15, i64 %v36
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v26, i64 %v36
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v41)
  %v43 = fneg <8 x float> %v42
  %v44 = fcmp olt <8 x float> %v43, splat (float 0xC05A400000000000)
  %v45 = select <8 x i1> %v44, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v43
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v47 = fsub <8 x float> %v46, splat (float 0x4168000000000000)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v45)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v48)
  %v50 = bitcast <8 x float> %v46 to <8 x i32>
  %v51 = fmul <8 x float> %v49, %v49
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v49, <8 x float> splat (float 0x3F81227F40000000))
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v49, <8 x float> splat (float 0x3FA5556740000000))
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v49, <8 x float> splat (float 0x3FC5554B00000000))
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v49, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v55, <8 x float> %v49)
  %v57 = sub <8 x i32> %v50, splat (i32 1262485250)
  %v58 = lshr <8 x i32> %v57, splat (i32 1)
  %v59 = sub <8 x i32> %v57, %v58
  %v60 = shl <8 x i32> %v58, splat (i32 23)
  %v61 = bitcast <8 x i32> %v60 to <8 x float>
  %v62 = shl <8 x i32> %v59, splat (i32 23)
  %v63 = bitcast <8 x i32> %v62 to <8 x float>
  %v64 = fadd <8 x float> %v56, splat (float 0x3FF0000000000000)
  %v65 = fmul <8 x float> %v64, %v61
  %v66 = fmul <8 x float> %v65, %v63
  %v67 = fcmp olt <8 x float> %v41, splat (float 0x0000000000000000)
  %v68 = select <8 x i1> %v67, <8 x float> %v66, <8 x float> splat (float 0x3FF0000000000000)
  %v69 = fadd <8 x float> %v66, splat (float 0x3FF0000000000000)
  %v70 = fdiv <8 x float> %v68, %v69
  %v71 = fsub <8 x float> %v39, %v70
  %v72 = getelementptr inbounds float, ptr %v35, i64 %v36
  store <8 x float> %v71, ptr %v72, align 4
  %v73 = add nsw i64 %v36, 8
  br label %b3
b5:
  %v74 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v9 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 25
  %v44 = load i64, ptr %v43, align 8
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v64 = load ptr, ptr %v63, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v45 = and i64 %v5, %v44
  %v48 = mul i64 %v45, %v47
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v42, i64 %v49
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v80, %b5 ]
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
  %v25 = mul i64 %v24, %v23
  %v26 = sub i64 %v19, %v25
  br label %b3
b3:
  %v27 = phi i64 [ 0, %b1 ], [ %v79, %b8 ]
  %v28 = icmp slt i64 %v27, 1
  br i1 %v28, label %b4, label %b5
b4:
  %v39 = mul i64 %v27, 64
  %v40 = getelementptr inbounds float, ptr %v7, i64 %v39
  %v57 = add i64 %v39, 64
  br label %b6
b6:
  %v29 = phi i64 [ 0, %b4 ], [ %v78, %b13 ]
  %v30 = icmp slt i64 %v29, %v23
  br i1 %v30, label %b7, label %b8
b7:
  %v31 = icmp slt i64 %v29, %v26
  %v32 = mul i64 %v29, %v24
  %v33 = select i1 %v31, i64 %v29, i64 %v26
  %v34 = add i64 %v32, %v33
  %v35 = add i64 %v14, %v34
  %v36 = zext i1 %v31 to i64
  %v37 = add i64 %v24, %v36
  %v38 = add i64 %v35, %v37
  %v51 = mul i64 %v35, 8
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v37, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v37, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 8, ptr %v40, i64 8, ptr %v9, i64 8, i64 0)
  br label %b10
b10:
  br label %b11
b11:
  %v58 = phi i64 [ %v35, %b10 ], [ %v77, %b16 ]
  %v59 = icmp slt i64 %v58, %v38
  br i1 %v59, label %b12, label %b13
b12:
  %v60 = sub i64 %v58, %v35
  %v61 = mul i64 %v60, 8
  %v62 = getelementptr inbounds float, ptr %v9, i64 %v61
  %v65 = mul i64 %v58, 5
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  br label %b14
b14:
  %v67 = phi i64 [ 0, %b12 ], [ %v76, %b18 ]
  %v68 = icmp slt i64 %v67, 1
  br i1 %v68, label %b15, label %b16
b15:
  %v69 = add i64 %v27, %v67
  %v70 = mul i64 %v69, 8
  %v71 = icmp eq i64 %v70, 0
  br i1 %v71, label %b17, label %b18
b17:
  %v72 = mul i64 %v67, 8
  %v73 = getelementptr inbounds float, ptr %v62, i64 %v72
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v66, i64 %v70
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v74, ptr align 4 %v75, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0>)
  br label %b18
b18:
  %v76 = add nsw i64 %v67, 1
  br label %b14
b16:
  %v77 = add nsw i64 %v58, 1
  br label %b11
b13:
  %v78 = add nsw i64 %v29, 1
  br label %b6
b8:
  %v79 = add nsw i64 %v27, 1
  br label %b3
b5:
  %v80 = add nsw i64 %v14, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v50, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = load <8 x float>, ptr %v16, align 4
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v19 = load float, ptr %v18, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v17, <8 x float> %v10)
  %v23 = add i64 %v9, 1
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v11)
  %v32 = add i64 %v9, 2
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v2, i64 %v33
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v12)
  %v41 = add i64 %v9, 3
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v2, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v44, <8 x float> %v13)
  %v50 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v51 = fadd <8 x float> %v10, %v11
  %v52 = fadd <8 x float> %v51, %v12
  %v53 = fadd <8 x float> %v52, %v13
  br label %b3
b3:
  %v54 = phi i64 [ %v8, %b2 ], [ %v65, %b4 ]
  %v55 = phi <8 x float> [ %v53, %b2 ], [ %v64, %b4 ]
  %v56 = icmp slt i64 %v54, %v3
  br i1 %v56, label %b4, label %b5
b4:
  %v57 = mul i64 %v54, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v59, <8 x float> %v55)
  %v65 = add nsw i64 %v54, 1
  br label %b3
b5:
  store <8 x float> %v55, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v21, <8 x float> %v10)
  %v27 = add i64 %v1, %v9
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v12)
  %v42 = add i64 %v1, %v33
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v36, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v51, <8 x float> %v14)
  %v57 = add i64 %v1, %v48
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v66, <8 x float> %v16)
  %v72 = add i64 %v1, %v63
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v66, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v96, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 8
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v91, <8 x float> %v86)
  %v97 = add i64 %v1, %v85
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v91, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  store <8 x float> %v86, ptr %v4, align 4
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v87, ptr %v104, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  %v37 = mul i64 %v1, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v107, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v10)
  %v31 = add i64 %v1, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v25, <8 x float> %v11)
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v12)
  %v44 = add i64 %v9, 1
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v13)
  %v53 = add i64 %v1, %v44
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v47, <8 x float> %v14)
  %v59 = add i64 %v37, %v44
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v47, <8 x float> %v15)
  %v65 = add i64 %v9, 2
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v68, <8 x float> %v16)
  %v74 = add i64 %v1, %v65
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v68, <8 x float> %v17)
  %v80 = add i64 %v37, %v65
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v68, <8 x float> %v18)
  %v86 = add i64 %v9, 3
  %v87 = mul i64 %v86, 8
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v19)
  %v95 = add i64 %v1, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v89, <8 x float> %v20)
  %v101 = add i64 %v37, %v86
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v89, <8 x float> %v21)
  %v107 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v108 = fadd <8 x float> %v10, %v13
  %v109 = fadd <8 x float> %v11, %v14
  %v110 = fadd <8 x float> %v12, %v15
  %v111 = fadd <8 x float> %v108, %v16
  %v112 = fadd <8 x float> %v109, %v17
  %v113 = fadd <8 x float> %v110, %v18
  %v114 = fadd <8 x float> %v111, %v19
  %v115 = fadd <8 x float> %v112, %v20
  %v116 = fadd <8 x float> %v113, %v21
  br label %b3
b3:
  %v117 = phi i64 [ %v8, %b2 ], [ %v142, %b4 ]
  %v118 = phi <8 x float> [ %v114, %b2 ], [ %v129, %b4 ]
  %v119 = phi <8 x float> [ %v115, %b2 ], [ %v135, %b4 ]
  %v120 = phi <8 x float> [ %v116, %b2 ], [ %v141, %b4 ]
  %v121 = icmp slt i64 %v117, %v3
  br i1 %v121, label %b4, label %b5
b4:
  %v122 = mul i64 %v117, 8
  %v123 = getelementptr inbounds float, ptr %v2, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v124, <8 x float> %v118)
  %v130 = add i64 %v1, %v117
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v124, <8 x float> %v119)
  %v136 = add i64 %v37, %v117
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v120)
  %v142 = add nsw i64 %v117, 1
  br label %b3
b5:
  store <8 x float> %v118, ptr %v4, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v119, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = getelementptr inbounds float, ptr %v4, i64 %v144
  store <8 x float> %v120, ptr %v145, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v136, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v10)
  %v35 = add i64 %v1, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v11)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v12)
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v13)
  %v55 = add i64 %v9, 1
  %v56 = mul i64 %v55, 8
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v58, <8 x float> %v14)
  %v64 = add i64 %v1, %v55
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v58, <8 x float> %v15)
  %v70 = add i64 %v41, %v55
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v58, <8 x float> %v16)
  %v76 = add i64 %v48, %v55
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v58, <8 x float> %v17)
  %v82 = add i64 %v9, 2
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v2, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v85, <8 x float> %v18)
  %v91 = add i64 %v1, %v82
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v85, <8 x float> %v19)
  %v97 = add i64 %v41, %v82
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v85, <8 x float> %v20)
  %v103 = add i64 %v48, %v82
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v85, <8 x float> %v21)
  %v109 = add i64 %v9, 3
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v2, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v112, <8 x float> %v22)
  %v118 = add i64 %v1, %v109
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v23)
  %v124 = add i64 %v41, %v109
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v112, <8 x float> %v24)
  %v130 = add i64 %v48, %v109
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v112, <8 x float> %v25)
  %v136 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v137 = fadd <8 x float> %v10, %v14
  %v138 = fadd <8 x float> %v11, %v15
  %v139 = fadd <8 x float> %v12, %v16
  %v140 = fadd <8 x float> %v13, %v17
  %v141 = fadd <8 x float> %v137, %v18
  %v142 = fadd <8 x float> %v138, %v19
  %v143 = fadd <8 x float> %v139, %v20
  %v144 = fadd <8 x float> %v140, %v21
  %v145 = fadd <8 x float> %v141, %v22
  %v146 = fadd <8 x float> %v142, %v23
  %v147 = fadd <8 x float> %v143, %v24
  %v148 = fadd <8 x float> %v144, %v25
  br label %b3
b3:
  %v149 = phi i64 [ %v8, %b2 ], [ %v181, %b4 ]
  %v150 = phi <8 x float> [ %v145, %b2 ], [ %v162, %b4 ]
  %v151 = phi <8 x float> [ %v146, %b2 ], [ %v168, %b4 ]
  %v152 = phi <8 x float> [ %v147, %b2 ], [ %v174, %b4 ]
  %v153 = phi <8 x float> [ %v148, %b2 ], [ %v180, %b4 ]
  %v154 = icmp slt i64 %v149, %v3
  br i1 %v154, label %b4, label %b5
b4:
  %v155 = mul i64 %v149, 8
  %v156 = getelementptr inbounds float, ptr %v2, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v149
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v157, <8 x float> %v150)
  %v163 = add i64 %v1, %v149
  %v164 = getelementptr inbounds float, ptr %v0, i64 %v163
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v157, <8 x float> %v151)
  %v169 = add i64 %v41, %v149
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v157, <8 x float> %v152)
  %v175 = add i64 %v48, %v149
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v157, <8 x float> %v153)
  %v181 = add nsw i64 %v149, 1
  br label %b3
b5:
  store <8 x float> %v150, ptr %v4, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v151, ptr %v182, align 4
  %v183 = mul i64 %v5, 2
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v183
  store <8 x float> %v152, ptr %v184, align 4
  %v185 = mul i64 %v5, 3
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v153, ptr %v186, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  %v40 = mul i64 %v1, 2
  %v47 = mul i64 %v1, 3
  %v54 = mul i64 %v1, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v127, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v120, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v28, <8 x float> %v10)
  %v34 = add i64 %v1, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v28, <8 x float> %v11)
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v12)
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v13)
  %v55 = add i64 %v54, %v9
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v28, <8 x float> %v14)
  %v61 = add i64 %v9, 1
  %v62 = mul i64 %v61, 8
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v64, <8 x float> %v15)
  %v70 = add i64 %v1, %v61
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v64, <8 x float> %v16)
  %v76 = add i64 %v40, %v61
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v64, <8 x float> %v17)
  %v82 = add i64 %v47, %v61
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v64, <8 x float> %v18)
  %v88 = add i64 %v54, %v61
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v64, <8 x float> %v19)
  %v94 = add i64 %v9, 2
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v2, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v97, <8 x float> %v20)
  %v103 = add i64 %v1, %v94
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v97, <8 x float> %v21)
  %v109 = add i64 %v40, %v94
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = add i64 %v47, %v94
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v97, <8 x float> %v23)
  %v121 = add i64 %v54, %v94
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v97, <8 x float> %v24)
  %v127 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v128 = fadd <8 x float> %v10, %v15
  %v129 = fadd <8 x float> %v11, %v16
  %v130 = fadd <8 x float> %v12, %v17
  %v131 = fadd <8 x float> %v13, %v18
  %v132 = fadd <8 x float> %v14, %v19
  %v133 = fadd <8 x float> %v128, %v20
  %v134 = fadd <8 x float> %v129, %v21
  %v135 = fadd <8 x float> %v130, %v22
  %v136 = fadd <8 x float> %v131, %v23
  %v137 = fadd <8 x float> %v132, %v24
  br label %b3
b3:
  %v138 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v139 = phi <8 x float> [ %v133, %b2 ], [ %v152, %b4 ]
  %v140 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v141 = phi <8 x float> [ %v135, %b2 ], [ %v164, %b4 ]
  %v142 = phi <8 x float> [ %v136, %b2 ], [ %v170, %b4 ]
  %v143 = phi <8 x float> [ %v137, %b2 ], [ %v176, %b4 ]
  %v144 = icmp slt i64 %v138, %v3
  br i1 %v144, label %b4, label %b5
b4:
  %v145 = mul i64 %v138, 8
  %v146 = getelementptr inbounds float, ptr %v2, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v149 = load float, ptr %v148, align 4
  %v150 = insertelement <8 x float> poison, float %v149, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v147, <8 x float> %v139)
  %v153 = add i64 %v1, %v138
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v147, <8 x float> %v140)
  %v159 = add i64 %v40, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v147, <8 x float> %v141)
  %v165 = add i64 %v47, %v138
  %v166 = getelementptr inbounds float, ptr %v0, i64 %v165
  %v167 = load float, ptr %v166, align 4
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v147, <8 x float> %v142)
  %v171 = add i64 %v54, %v138
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v147, <8 x float> %v143)
  %v177 = add nsw i64 %v138, 1
  br label %b3
b5:
  store <8 x float> %v139, ptr %v4, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v140, ptr %v178, align 4
  %v179 = mul i64 %v5, 2
  %v180 = getelementptr inbounds float, ptr %v4, i64 %v179
  store <8 x float> %v141, ptr %v180, align 4
  %v181 = mul i64 %v5, 3
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v142, ptr %v182, align 4
  %v183 = mul i64 %v5, 4
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v183
  store <8 x float> %v143, ptr %v184, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v37 = mul i64 %v1, 2
  %v44 = mul i64 %v1, 3
  %v51 = mul i64 %v1, 4
  %v58 = mul i64 %v1, 5
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v10)
  %v31 = add i64 %v1, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v25, <8 x float> %v11)
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v12)
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v13)
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v25, <8 x float> %v14)
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v25, <8 x float> %v15)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v68, <8 x float> %v16)
  %v74 = add i64 %v1, %v65
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v68, <8 x float> %v17)
  %v80 = add i64 %v37, %v65
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v68, <8 x float> %v18)
  %v86 = add i64 %v44, %v65
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v68, <8 x float> %v19)
  %v92 = add i64 %v51, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v68, <8 x float> %v20)
  %v98 = add i64 %v58, %v65
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v68, <8 x float> %v21)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v16
  %v106 = fadd <8 x float> %v11, %v17
  %v107 = fadd <8 x float> %v12, %v18
  %v108 = fadd <8 x float> %v13, %v19
  %v109 = fadd <8 x float> %v14, %v20
  %v110 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v111 = phi i64 [ %v8, %b2 ], [ %v157, %b4 ]
  %v112 = phi <8 x float> [ %v105, %b2 ], [ %v126, %b4 ]
  %v113 = phi <8 x float> [ %v106, %b2 ], [ %v132, %b4 ]
  %v114 = phi <8 x float> [ %v107, %b2 ], [ %v138, %b4 ]
  %v115 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v116 = phi <8 x float> [ %v109, %b2 ], [ %v150, %b4 ]
  %v117 = phi <8 x float> [ %v110, %b2 ], [ %v156, %b4 ]
  %v118 = icmp slt i64 %v111, %v3
  br i1 %v118, label %b4, label %b5
b4:
  %v119 = mul i64 %v111, 8
  %v120 = getelementptr inbounds float, ptr %v2, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v121, <8 x float> %v112)
  %v127 = add i64 %v1, %v111
  %v128 = getelementptr inbounds float, ptr %v0, i64 %v127
  %v129 = load float, ptr %v128, align 4
  %v130 = insertelement <8 x float> poison, float %v129, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v121, <8 x float> %v113)
  %v133 = add i64 %v37, %v111
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v121, <8 x float> %v114)
  %v139 = add i64 %v44, %v111
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v121, <8 x float> %v115)
  %v145 = add i64 %v51, %v111
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v121, <8 x float> %v116)
  %v151 = add i64 %v58, %v111
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v121, <8 x float> %v117)
  %v157 = add nsw i64 %v111, 1
  br label %b3
b5:
  store <8 x float> %v112, ptr %v4, align 4
  %v158 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v113, ptr %v158, align 4
  %v159 = mul i64 %v5, 2
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v114, ptr %v160, align 4
  %v161 = mul i64 %v5, 3
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v115, ptr %v162, align 4
  %v163 = mul i64 %v5, 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 %v163
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = mul i64 %v5, 5
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v117, ptr %v166, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v39 = mul i64 %v1, 2
  %v46 = mul i64 %v1, 3
  %v53 = mul i64 %v1, 4
  %v60 = mul i64 %v1, 5
  %v67 = mul i64 %v1, 6
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v119, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v27, <8 x float> %v10)
  %v33 = add i64 %v1, %v9
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v27, <8 x float> %v11)
  %v40 = add i64 %v39, %v9
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v27, <8 x float> %v12)
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v13)
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v27, <8 x float> %v14)
  %v61 = add i64 %v60, %v9
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v27, <8 x float> %v15)
  %v68 = add i64 %v67, %v9
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v27, <8 x float> %v16)
  %v74 = add i64 %v9, 1
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> %v17)
  %v83 = add i64 %v1, %v74
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v77, <8 x float> %v18)
  %v89 = add i64 %v39, %v74
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v77, <8 x float> %v19)
  %v95 = add i64 %v46, %v74
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v77, <8 x float> %v20)
  %v101 = add i64 %v53, %v74
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v77, <8 x float> %v21)
  %v107 = add i64 %v60, %v74
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v77, <8 x float> %v22)
  %v113 = add i64 %v67, %v74
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v77, <8 x float> %v23)
  %v119 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v120 = fadd <8 x float> %v10, %v17
  %v121 = fadd <8 x float> %v11, %v18
  %v122 = fadd <8 x float> %v12, %v19
  %v123 = fadd <8 x float> %v13, %v20
  %v124 = fadd <8 x float> %v14, %v21
  %v125 = fadd <8 x float> %v15, %v22
  %v126 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v127 = phi i64 [ %v8, %b2 ], [ %v180, %b4 ]
  %v128 = phi <8 x float> [ %v120, %b2 ], [ %v143, %b4 ]
  %v129 = phi <8 x float> [ %v121, %b2 ], [ %v149, %b4 ]
  %v130 = phi <8 x float> [ %v122, %b2 ], [ %v155, %b4 ]
  %v131 = phi <8 x float> [ %v123, %b2 ], [ %v161, %b4 ]
  %v132 = phi <8 x float> [ %v124, %b2 ], [ %v167, %b4 ]
  %v133 = phi <8 x float> [ %v125, %b2 ], [ %v173, %b4 ]
  %v134 = phi <8 x float> [ %v126, %b2 ], [ %v179, %b4 ]
  %v135 = icmp slt i64 %v127, %v3
  br i1 %v135, label %b4, label %b5
b4:
  %v136 = mul i64 %v127, 8
  %v137 = getelementptr inbounds float, ptr %v2, i64 %v136
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v127
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v138, <8 x float> %v128)
  %v144 = add i64 %v1, %v127
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v138, <8 x float> %v129)
  %v150 = add i64 %v39, %v127
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v130)
  %v156 = add i64 %v46, %v127
  %v157 = getelementptr inbounds float, ptr %v0, i64 %v156
  %v158 = load float, ptr %v157, align 4
  %v159 = insertelement <8 x float> poison, float %v158, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> %v138, <8 x float> %v131)
  %v162 = add i64 %v53, %v127
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v138, <8 x float> %v132)
  %v168 = add i64 %v60, %v127
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v138, <8 x float> %v133)
  %v174 = add i64 %v67, %v127
  %v175 = getelementptr inbounds float, ptr %v0, i64 %v174
  %v176 = load float, ptr %v175, align 4
  %v177 = insertelement <8 x float> poison, float %v176, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v138, <8 x float> %v134)
  %v180 = add nsw i64 %v127, 1
  br label %b3
b5:
  store <8 x float> %v128, ptr %v4, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v129, ptr %v181, align 4
  %v182 = mul i64 %v5, 2
  %v183 = getelementptr inbounds float, ptr %v4, i64 %v182
  store <8 x float> %v130, ptr %v183, align 4
  %v184 = mul i64 %v5, 3
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v131, ptr %v185, align 4
  %v186 = mul i64 %v5, 4
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  store <8 x float> %v132, ptr %v187, align 4
  %v188 = mul i64 %v5, 5
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v133, ptr %v189, align 4
  %v190 = mul i64 %v5, 6
  %v191 = getelementptr inbounds float, ptr %v4, i64 %v190
  store <8 x float> %v134, ptr %v191, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  %v62 = mul i64 %v1, 5
  %v69 = mul i64 %v1, 6
  %v76 = mul i64 %v1, 7
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v134, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v127, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v10)
  %v35 = add i64 %v1, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v11)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v12)
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v13)
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v29, <8 x float> %v14)
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v29, <8 x float> %v15)
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v29, <8 x float> %v16)
  %v77 = add i64 %v76, %v9
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v29, <8 x float> %v17)
  %v83 = add i64 %v9, 1
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v2, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v86, <8 x float> %v18)
  %v92 = add i64 %v1, %v83
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v86, <8 x float> %v19)
  %v98 = add i64 %v41, %v83
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v86, <8 x float> %v20)
  %v104 = add i64 %v48, %v83
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v86, <8 x float> %v21)
  %v110 = add i64 %v55, %v83
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v86, <8 x float> %v22)
  %v116 = add i64 %v62, %v83
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v86, <8 x float> %v23)
  %v122 = add i64 %v69, %v83
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v86, <8 x float> %v24)
  %v128 = add i64 %v76, %v83
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v86, <8 x float> %v25)
  %v134 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v135 = fadd <8 x float> %v10, %v18
  %v136 = fadd <8 x float> %v11, %v19
  %v137 = fadd <8 x float> %v12, %v20
  %v138 = fadd <8 x float> %v13, %v21
  %v139 = fadd <8 x float> %v14, %v22
  %v140 = fadd <8 x float> %v15, %v23
  %v141 = fadd <8 x float> %v16, %v24
  %v142 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v143 = phi i64 [ %v8, %b2 ], [ %v203, %b4 ]
  %v144 = phi <8 x float> [ %v135, %b2 ], [ %v160, %b4 ]
  %v145 = phi <8 x float> [ %v136, %b2 ], [ %v166, %b4 ]
  %v146 = phi <8 x float> [ %v137, %b2 ], [ %v172, %b4 ]
  %v147 = phi <8 x float> [ %v138, %b2 ], [ %v178, %b4 ]
  %v148 = phi <8 x float> [ %v139, %b2 ], [ %v184, %b4 ]
  %v149 = phi <8 x float> [ %v140, %b2 ], [ %v190, %b4 ]
  %v150 = phi <8 x float> [ %v141, %b2 ], [ %v196, %b4 ]
  %v151 = phi <8 x float> [ %v142, %b2 ], [ %v202, %b4 ]
  %v152 = icmp slt i64 %v143, %v3
  br i1 %v152, label %b4, label %b5
b4:
  %v153 = mul i64 %v143, 8
  %v154 = getelementptr inbounds float, ptr %v2, i64 %v153
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v155, <8 x float> %v144)
  %v161 = add i64 %v1, %v143
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v155, <8 x float> %v145)
  %v167 = add i64 %v41, %v143
  %v168 = getelementptr inbounds float, ptr %v0, i64 %v167
  %v169 = load float, ptr %v168, align 4
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v155, <8 x float> %v146)
  %v173 = add i64 %v48, %v143
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v155, <8 x float> %v147)
  %v179 = add i64 %v55, %v143
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v155, <8 x float> %v148)
  %v185 = add i64 %v62, %v143
  %v186 = getelementptr inbounds float, ptr %v0, i64 %v185
  %v187 = load float, ptr %v186, align 4
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v155, <8 x float> %v149)
  %v191 = add i64 %v69, %v143
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v155, <8 x float> %v150)
  %v197 = add i64 %v76, %v143
  %v198 = getelementptr inbounds float, ptr %v0, i64 %v197
  %v199 = load float, ptr %v198, align 4
  %v200 = insertelement <8 x float> poison, float %v199, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v155, <8 x float> %v151)
  %v203 = add nsw i64 %v143, 1
  br label %b3
b5:
  store <8 x float> %v144, ptr %v4, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v145, ptr %v204, align 4
  %v205 = mul i64 %v5, 2
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v146, ptr %v206, align 4
  %v207 = mul i64 %v5, 3
  %v208 = getelementptr inbounds float, ptr %v4, i64 %v207
  store <8 x float> %v147, ptr %v208, align 4
  %v209 = mul i64 %v5, 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v148, ptr %v210, align 4
  %v211 = mul i64 %v5, 5
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  store <8 x float> %v149, ptr %v212, align 4
  %v213 = mul i64 %v5, 6
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v150, ptr %v214, align 4
  %v215 = mul i64 %v5, 7
  %v216 = getelementptr inbounds float, ptr %v4, i64 %v215
  store <8 x float> %v151, ptr %v216, align 4
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v13 = load ptr, ptr %v12, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v105 = load ptr, ptr %v104, align 4
  %v106 = getelementptr inbounds i64, ptr %v1, i64 57
  %v107 = load i64, ptr %v106, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 1
  %v110 = load i64, ptr %v109, align 8
  %v114 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v115 = load ptr, ptr %v114, align 4
  %v116 = getelementptr inbounds i64, ptr %v1, i64 58
  %v117 = load i64, ptr %v116, align 8
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v123 = load ptr, ptr %v122, align 4
  %v124 = getelementptr inbounds i64, ptr %v1, i64 59
  %v125 = load i64, ptr %v124, align 8
  %v130 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v131 = load ptr, ptr %v130, align 4
  %v132 = getelementptr inbounds i64, ptr %v1, i64 60
  %v133 = load i64, ptr %v132, align 8
  %v138 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v139 = load ptr, ptr %v138, align 4
  %v140 = getelementptr inbounds i64, ptr %v1, i64 61
  %v141 = load i64, ptr %v140, align 8
  %v108 = and i64 %v5, %v107
  %v111 = mul i64 %v108, %v110
  %v112 = getelementptr inbounds float, ptr %v105, i64 %v111
  %v118 = and i64 %v5, %v117
  %v119 = mul i64 %v118, %v110
  %v120 = getelementptr inbounds float, ptr %v115, i64 %v119
  %v126 = and i64 %v5, %v125
  %v127 = mul i64 %v126, %v110
  %v128 = getelementptr inbounds float, ptr %v123, i64 %v127
  %v134 = and i64 %v5, %v133
  %v135 = mul i64 %v134, %v110
  %v136 = getelementptr inbounds float, ptr %v131, i64 %v135
  %v142 = and i64 %v5, %v141
  %v143 = mul i64 %v142, %v110
  %v144 = getelementptr inbounds float, ptr %v139, i64 %v143
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v146, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 5
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 1
  %v17 = load float, ptr %v16, align 4
  %v18 = fadd float %v17, 0x3FF0000000000000
  %v19 = fmul float 0x4012000000000000, %v18
  %v20 = getelementptr inbounds float, ptr %v15, i64 3
  %v21 = load float, ptr %v20, align 4
  %v22 = fcmp olt float %v21, 0xC05A400000000000
  %v23 = select i1 %v22, float 0xC05A400000000000, float %v21
  %v24 = fcmp ogt float %v23, 0x4056400000000000
  %v25 = select i1 %v24, float 0x4056400000000000, float %v23
  %v26 = call float @llvm.fmuladd.f32(float %v25, float 0x3FF7154760000000, float 0x4168000000000000)
  %v27 = fsub float %v26, 0x4168000000000000
  %v28 = call float @llvm.fmuladd.f32(float %v27, float 0xBFE62E4000000000, float %v25)
  %v29 = call float @llvm.fmuladd.f32(float %v27, float 0xBEB7F7D1C0000000, float %v28)
  %v30 = bitcast float %v26 to i32
  %v31 = fmul float %v29, %v29
  %v32 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v29, float 0x3F81227F40000000)
  %v33 = call float @llvm.fmuladd.f32(float %v32, float %v29, float 0x3FA5556740000000)
  %v34 = call float @llvm.fmuladd.f32(float %v33, float %v29, float 0x3FC5554B00000000)
  %v35 = call float @llvm.fmuladd.f32(float %v34, float %v29, float 0x3FDFFFFFE0000000)
  %v36 = call float @llvm.fmuladd.f32(float %v31, float %v35, float %v29)
  %v37 = sub i32 %v30, 1262485250
  %v38 = lshr i32 %v37, 1
  %v39 = sub i32 %v37, %v38
  %v40 = shl i32 %v38, 23
  %v41 = bitcast i32 %v40 to float
  %v42 = shl i32 %v39, 23
  %v43 = bitcast i32 %v42 to float
  %v44 = fadd float %v36, 0x3FF0000000000000
  %v45 = fmul float %v44, %v41
  %v46 = fmul float %v45, %v43
  %v47 = getelementptr inbounds float, ptr %v15, i64 2
  %v48 = load float, ptr %v47, align 4
  %v49 = fcmp olt float %v48, 0xC05A400000000000
  %v50 = select i1 %v49, float 0xC05A400000000000, float %v48
  %v51 = fcmp ogt float %v50, 0x4056400000000000
  %v52 = select i1 %v51, float 0x4056400000000000, float %v50
  %v53 = call float @llvm.fmuladd.f32(float %v52, float 0x3FF7154760000000, float 0x4168000000000000)
  %v54 = fsub float %v53, 0x4168000000000000
  %v55 = call float @llvm.fmuladd.f32(float %v54, float 0xBFE62E4000000000, float %v52)
  %v56 = call float @llvm.fmuladd.f32(float %v54, float 0xBEB7F7D1C0000000, float %v55)
  %v57 = bitcast float %v53 to i32
  %v58 = fmul float %v56, %v56
  %v59 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v56, float 0x3F81227F40000000)
  %v60 = call float @llvm.fmuladd.f32(float %v59, float %v56, float 0x3FA5556740000000)
  %v61 = call float @llvm.fmuladd.f32(float %v60, float %v56, float 0x3FC5554B00000000)
  %v62 = call float @llvm.fmuladd.f32(float %v61, float %v56, float 0x3FDFFFFFE0000000)
  %v63 = call float @llvm.fmuladd.f32(float %v58, float %v62, float %v56)
  %v64 = sub i32 %v57, 1262485250
  %v65 = lshr i32 %v64, 1
  %v66 = sub i32 %v64, %v65
  %v67 = shl i32 %v65, 23
  %v68 = bitcast i32 %v67 to float
  %v69 = shl i32 %v66, 23
  %v70 = bitcast i32 %v69 to float
  %v71 = fadd float %v63, 0x3FF0000000000000
  %v72 = fmul float %v71, %v68
  %v73 = fmul float %v72, %v70
  %v74 = load float, ptr %v15, align 4
  %v75 = fadd float %v74, 0x3FF0000000000000
  %v76 = fmul float 0x4012000000000000, %v75
  %v77 = getelementptr inbounds float, ptr %v15, i64 4
  %v78 = load float, ptr %v77, align 4
  %v79 = fcmp olt float %v78, 0xC05A400000000000
  %v80 = select i1 %v79, float 0xC05A400000000000, float %v78
  %v81 = fcmp ogt float %v80, 0x4056400000000000
  %v82 = select i1 %v81, float 0x4056400000000000, float %v80
  %v83 = call float @llvm.fmuladd.f32(float %v82, float 0x3FF7154760000000, float 0x4168000000000000)
  %v84 = fsub float %v83, 0x4168000000000000
  %v85 = call float @llvm.fmuladd.f32(float %v84, float 0xBFE62E4000000000, float %v82)
  %v86 = call float @llvm.fmuladd.f32(float %v84, float 0xBEB7F7D1C0000000, float %v85)
  %v87 = bitcast float %v83 to i32
  %v88 = fmul float %v86, %v86
  %v89 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v86, float 0x3F81227F40000000)
  %v90 = call float @llvm.fmuladd.f32(float %v89, float %v86, float 0x3FA5556740000000)
  %v91 = call float @llvm.fmuladd.f32(float %v90, float %v86, float 0x3FC5554B00000000)
  %v92 = call float @llvm.fmuladd.f32(float %v91, float %v86, float 0x3FDFFFFFE0000000)
  %v93 = call float @llvm.fmuladd.f32(float %v88, float %v92, float %v86)
  %v94 = sub i32 %v87, 1262485250
  %v95 = lshr i32 %v94, 1
  %v96 = sub i32 %v94, %v95
  %v97 = shl i32 %v95, 23
  %v98 = bitcast i32 %v97 to float
  %v99 = shl i32 %v96, 23
  %v100 = bitcast i32 %v99 to float
  %v101 = fadd float %v93, 0x3FF0000000000000
  %v102 = fmul float %v101, %v98
  %v103 = fmul float %v102, %v100
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v10
  store float %v19, ptr %v113, align 4
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v10
  store float %v46, ptr %v121, align 4
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v10
  store float %v73, ptr %v129, align 4
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v10
  store float %v76, ptr %v137, align 4
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v10
  store float %v103, ptr %v145, align 4
  %v146 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 57
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v24 = load ptr, ptr %v23, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 58
  %v34 = load i64, ptr %v33, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 60
  %v44 = load i64, ptr %v43, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 62
  %v53 = load i64, ptr %v52, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 63
  %v63 = load i64, ptr %v62, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v26 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v27 = select i1 %v26, float 0x4020000000000000, float 0x4020000000000000
  %v28 = select i1 %v25, float 0x4020000000000000, float %v27
  %v29 = fsub float %v28, 0x3FF0000000000000
  %v30 = fdiv float %v29, 0x4000000000000000
  %v35 = and i64 %v5, %v34
  %v36 = mul i64 %v35, %v18
  %v37 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v45 = and i64 %v5, %v44
  %v46 = mul i64 %v45, %v18
  %v47 = getelementptr inbounds float, ptr %v42, i64 %v46
  %v54 = and i64 %v5, %v53
  %v55 = mul i64 %v54, %v18
  %v56 = mul i64 %v55, 3
  %v57 = getelementptr inbounds float, ptr %v51, i64 %v56
  %v64 = and i64 %v5, %v63
  %v65 = mul i64 %v64, %v18
  %v66 = mul i64 %v65, 3
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v79, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v10
  %v39 = load float, ptr %v38, align 4
  %v40 = fmul float %v30, %v39
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v10
  %v49 = load float, ptr %v48, align 4
  %v58 = mul i64 %v10, 3
  %v59 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v58
  %v69 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v24, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v70 = insertelement <8 x float> poison, float %v40, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = fmul <8 x float> %v69, %v71
  %v73 = insertelement <8 x float> poison, float %v22, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = fadd <8 x float> %v74, %v72
  %v76 = insertelement <8 x float> poison, float %v49, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fadd <8 x float> %v77, %v72
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v59, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v68, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v79 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 62
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 59
  %v39 = load i64, ptr %v38, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 64
  %v71 = load i64, ptr %v70, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v72 = and i64 %v5, %v71
  %v73 = mul i64 %v72, %v28
  %v74 = mul i64 %v73, 3
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v79, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v52 = insertelement <8 x float> poison, float %v45, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v78, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v48 = insertelement <8 x float> poison, float %v35, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b4 ], [ %v56, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v50 = fsub <8 x float> %v47, %v49
  %v51 = fmul <8 x float> %v50, %v50
  %v54 = fdiv <8 x float> %v51, %v53
  %v55 = fneg <8 x float> %v54
  %v56 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v18, <8 x float> %v55)
  %v57 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v59 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v60 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v58, <4 x float> %v59)
  %v61 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v62 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v63 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v61, <2 x float> %v62)
  %v64 = extractelement <2 x float> %v63, i64 0
  %v65 = extractelement <2 x float> %v63, i64 1
  %v66 = call float @llvm.maximum.f32(float %v64, float %v65)
  %v67 = call float @llvm.maximum.f32(float %v66, float 0xFFF0000000000000)
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v15
  store float %v67, ptr %v77, align 4
  %v78 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v79 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 63
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 59
  %v39 = load i64, ptr %v38, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 65
  %v71 = load i64, ptr %v70, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v72 = and i64 %v5, %v71
  %v73 = mul i64 %v72, %v28
  %v74 = mul i64 %v73, 3
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v79, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v52 = insertelement <8 x float> poison, float %v45, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v78, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v48 = insertelement <8 x float> poison, float %v35, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b4 ], [ %v56, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v50 = fsub <8 x float> %v47, %v49
  %v51 = fmul <8 x float> %v50, %v50
  %v54 = fdiv <8 x float> %v51, %v53
  %v55 = fneg <8 x float> %v54
  %v56 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v18, <8 x float> %v55)
  %v57 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v59 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v60 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v58, <4 x float> %v59)
  %v61 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v62 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v63 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v61, <2 x float> %v62)
  %v64 = extractelement <2 x float> %v63, i64 0
  %v65 = extractelement <2 x float> %v63, i64 1
  %v66 = call float @llvm.maximum.f32(float %v64, float %v65)
  %v67 = call float @llvm.maximum.f32(float %v66, float 0xFFF0000000000000)
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v15
  store float %v67, ptr %v77, align 4
  %v78 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v79 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 62
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 59
  %v39 = load i64, ptr %v38, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 64
  %v49 = load i64, ptr %v48, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds i64, ptr %v1, i64 66
  %v110 = load i64, ptr %v109, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v50 = and i64 %v5, %v49
  %v51 = mul i64 %v50, %v28
  %v52 = mul i64 %v51, 3
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v111 = and i64 %v5, %v110
  %v112 = mul i64 %v111, %v28
  %v113 = mul i64 %v112, 3
  %v114 = getelementptr inbounds float, ptr %v108, i64 %v113
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v118, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v63 = insertelement <8 x float> poison, float %v45, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v117, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v59 = insertelement <8 x float> poison, float %v35, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = insertelement <8 x float> poison, float %v56, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v96, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v95, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v57 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v61 = fsub <8 x float> %v58, %v60
  %v62 = fmul <8 x float> %v61, %v61
  %v65 = fdiv <8 x float> %v62, %v64
  %v66 = fneg <8 x float> %v65
  %v69 = fsub <8 x float> %v66, %v68
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC05A400000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v69
  %v72 = fcmp ogt <8 x float> %v71, splat (float 0x4056400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0x4056400000000000), <8 x float> %v71
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v75 = fsub <8 x float> %v74, splat (float 0x4168000000000000)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v73)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v76)
  %v78 = bitcast <8 x float> %v74 to <8 x i32>
  %v79 = fmul <8 x float> %v77, %v77
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v77, <8 x float> splat (float 0x3F81227F40000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v77, <8 x float> splat (float 0x3FA5556740000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> splat (float 0x3FC5554B00000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v77, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v83, <8 x float> %v77)
  %v85 = sub <8 x i32> %v78, splat (i32 1262485250)
  %v86 = lshr <8 x i32> %v85, splat (i32 1)
  %v87 = sub <8 x i32> %v85, %v86
  %v88 = shl <8 x i32> %v86, splat (i32 23)
  %v89 = bitcast <8 x i32> %v88 to <8 x float>
  %v90 = shl <8 x i32> %v87, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = fadd <8 x float> %v84, splat (float 0x3FF0000000000000)
  %v93 = fmul <8 x float> %v92, %v89
  %v94 = fmul <8 x float> %v93, %v91
  %v95 = fadd <8 x float> %v18, %v94
  %v96 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v97 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v98 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v99 = fadd <4 x float> %v97, %v98
  %v100 = shufflevector <4 x float> %v99, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v101 = shufflevector <4 x float> %v99, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v102 = fadd <2 x float> %v100, %v101
  %v103 = extractelement <2 x float> %v102, i64 0
  %v104 = extractelement <2 x float> %v102, i64 1
  %v105 = fadd float %v103, %v104
  %v106 = fadd float %v105, 0x0000000000000000
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v15
  store float %v106, ptr %v116, align 4
  %v117 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v118 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 63
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 59
  %v39 = load i64, ptr %v38, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 65
  %v49 = load i64, ptr %v48, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds i64, ptr %v1, i64 67
  %v110 = load i64, ptr %v109, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v50 = and i64 %v5, %v49
  %v51 = mul i64 %v50, %v28
  %v52 = mul i64 %v51, 3
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v111 = and i64 %v5, %v110
  %v112 = mul i64 %v111, %v28
  %v113 = mul i64 %v112, 3
  %v114 = getelementptr inbounds float, ptr %v108, i64 %v113
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v118, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v63 = insertelement <8 x float> poison, float %v45, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v117, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v59 = insertelement <8 x float> poison, float %v35, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = insertelement <8 x float> poison, float %v56, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v96, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v95, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v57 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v61 = fsub <8 x float> %v58, %v60
  %v62 = fmul <8 x float> %v61, %v61
  %v65 = fdiv <8 x float> %v62, %v64
  %v66 = fneg <8 x float> %v65
  %v69 = fsub <8 x float> %v66, %v68
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC05A400000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v69
  %v72 = fcmp ogt <8 x float> %v71, splat (float 0x4056400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0x4056400000000000), <8 x float> %v71
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v75 = fsub <8 x float> %v74, splat (float 0x4168000000000000)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v73)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v76)
  %v78 = bitcast <8 x float> %v74 to <8 x i32>
  %v79 = fmul <8 x float> %v77, %v77
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v77, <8 x float> splat (float 0x3F81227F40000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v77, <8 x float> splat (float 0x3FA5556740000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> splat (float 0x3FC5554B00000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v77, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v83, <8 x float> %v77)
  %v85 = sub <8 x i32> %v78, splat (i32 1262485250)
  %v86 = lshr <8 x i32> %v85, splat (i32 1)
  %v87 = sub <8 x i32> %v85, %v86
  %v88 = shl <8 x i32> %v86, splat (i32 23)
  %v89 = bitcast <8 x i32> %v88 to <8 x float>
  %v90 = shl <8 x i32> %v87, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = fadd <8 x float> %v84, splat (float 0x3FF0000000000000)
  %v93 = fmul <8 x float> %v92, %v89
  %v94 = fmul <8 x float> %v93, %v91
  %v95 = fadd <8 x float> %v18, %v94
  %v96 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v97 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v98 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v99 = fadd <4 x float> %v97, %v98
  %v100 = shufflevector <4 x float> %v99, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v101 = shufflevector <4 x float> %v99, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v102 = fadd <2 x float> %v100, %v101
  %v103 = extractelement <2 x float> %v102, i64 0
  %v104 = extractelement <2 x float> %v102, i64 1
  %v105 = fadd float %v103, %v104
  %v106 = fadd float %v105, 0x0000000000000000
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v15
  store float %v106, ptr %v116, align 4
  %v117 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v118 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 62
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 59
  %v33 = load i64, ptr %v32, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %v1, i64 64
  %v43 = load i64, ptr %v42, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 66
  %v54 = load i64, ptr %v53, align 8
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v63 = load ptr, ptr %v62, align 4
  %v64 = getelementptr inbounds i64, ptr %v1, i64 63
  %v65 = load i64, ptr %v64, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 65
  %v76 = load i64, ptr %v75, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v85 = load ptr, ptr %v84, align 4
  %v86 = getelementptr inbounds i64, ptr %v1, i64 67
  %v87 = load i64, ptr %v86, align 8
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 68
  %v98 = load i64, ptr %v97, align 8
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 69
  %v108 = load i64, ptr %v107, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 3
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v5, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v44 = and i64 %v5, %v43
  %v45 = mul i64 %v44, %v22
  %v46 = mul i64 %v45, 3
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  %v55 = and i64 %v5, %v54
  %v56 = mul i64 %v55, %v22
  %v57 = mul i64 %v56, 3
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v66 = and i64 %v5, %v65
  %v67 = mul i64 %v66, %v22
  %v68 = mul i64 %v67, 3
  %v69 = getelementptr inbounds float, ptr %v63, i64 %v68
  %v77 = and i64 %v5, %v76
  %v78 = mul i64 %v77, %v22
  %v79 = mul i64 %v78, 3
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  %v88 = and i64 %v5, %v87
  %v89 = mul i64 %v88, %v22
  %v90 = mul i64 %v89, 3
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  %v99 = and i64 %v5, %v98
  %v100 = mul i64 %v99, %v22
  %v101 = mul i64 %v100, 24
  %v102 = getelementptr inbounds float, ptr %v96, i64 %v101
  %v109 = and i64 %v5, %v108
  %v110 = mul i64 %v109, %v22
  %v111 = mul i64 %v110, 24
  %v112 = getelementptr inbounds float, ptr %v106, i64 %v111
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v195, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v26 = mul i64 %v10, 3
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v10
  %v38 = load float, ptr %v37, align 4
  %v39 = fmul float 0x4000000000000000, %v38
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v26
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v26
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v26
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v26
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v26
  %v103 = mul i64 %v10, 24
  %v104 = getelementptr inbounds float, ptr %v102, i64 %v103
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v103
  %v114 = load <8 x float>, ptr %v15, align 4
  %v119 = insertelement <8 x float> poison, float %v39, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v194, %b4 ]
  %v13 = icmp slt i64 %v12, 3
  br i1 %v13, label %b4, label %b5
b4:
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v12
  %v29 = load float, ptr %v28, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v12
  %v50 = load float, ptr %v49, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v12
  %v61 = load float, ptr %v60, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v12
  %v72 = load float, ptr %v71, align 4
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v12
  %v83 = load float, ptr %v82, align 4
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v12
  %v94 = load float, ptr %v93, align 4
  %v115 = insertelement <8 x float> poison, float %v29, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fsub <8 x float> %v114, %v116
  %v118 = fmul <8 x float> %v117, %v117
  %v121 = fdiv <8 x float> %v118, %v120
  %v122 = fneg <8 x float> %v121
  %v123 = insertelement <8 x float> poison, float %v50, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = fsub <8 x float> %v122, %v124
  %v126 = fcmp olt <8 x float> %v125, splat (float 0xC05A400000000000)
  %v127 = select <8 x i1> %v126, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v125
  %v128 = fcmp ogt <8 x float> %v127, splat (float 0x4056400000000000)
  %v129 = select <8 x i1> %v128, <8 x float> splat (float 0x4056400000000000), <8 x float> %v127
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v131 = fsub <8 x float> %v130, splat (float 0x4168000000000000)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v129)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v132)
  %v134 = bitcast <8 x float> %v130 to <8 x i32>
  %v135 = fmul <8 x float> %v133, %v133
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v133, <8 x float> splat (float 0x3F81227F40000000))
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v133, <8 x float> splat (float 0x3FA5556740000000))
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v133, <8 x float> splat (float 0x3FC5554B00000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v133, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v139, <8 x float> %v133)
  %v141 = sub <8 x i32> %v134, splat (i32 1262485250)
  %v142 = lshr <8 x i32> %v141, splat (i32 1)
  %v143 = sub <8 x i32> %v141, %v142
  %v144 = shl <8 x i32> %v142, splat (i32 23)
  %v145 = bitcast <8 x i32> %v144 to <8 x float>
  %v146 = shl <8 x i32> %v143, splat (i32 23)
  %v147 = bitcast <8 x i32> %v146 to <8 x float>
  %v148 = fadd <8 x float> %v140, splat (float 0x3FF0000000000000)
  %v149 = fmul <8 x float> %v148, %v145
  %v150 = fmul <8 x float> %v149, %v147
  %v151 = insertelement <8 x float> poison, float %v61, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = fdiv <8 x float> %v150, %v152
  %v154 = insertelement <8 x float> poison, float %v72, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = fsub <8 x float> %v114, %v155
  %v157 = fmul <8 x float> %v156, %v156
  %v158 = fdiv <8 x float> %v157, %v120
  %v159 = fneg <8 x float> %v158
  %v160 = insertelement <8 x float> poison, float %v83, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = fsub <8 x float> %v159, %v161
  %v163 = fcmp olt <8 x float> %v162, splat (float 0xC05A400000000000)
  %v164 = select <8 x i1> %v163, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v162
  %v165 = fcmp ogt <8 x float> %v164, splat (float 0x4056400000000000)
  %v166 = select <8 x i1> %v165, <8 x float> splat (float 0x4056400000000000), <8 x float> %v164
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v168 = fsub <8 x float> %v167, splat (float 0x4168000000000000)
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v166)
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v169)
  %v171 = bitcast <8 x float> %v167 to <8 x i32>
  %v172 = fmul <8 x float> %v170, %v170
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v170, <8 x float> splat (float 0x3F81227F40000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v170, <8 x float> splat (float 0x3FA5556740000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v170, <8 x float> splat (float 0x3FC5554B00000000))
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v170, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v176, <8 x float> %v170)
  %v178 = sub <8 x i32> %v171, splat (i32 1262485250)
  %v179 = lshr <8 x i32> %v178, splat (i32 1)
  %v180 = sub <8 x i32> %v178, %v179
  %v181 = shl <8 x i32> %v179, splat (i32 23)
  %v182 = bitcast <8 x i32> %v181 to <8 x float>
  %v183 = shl <8 x i32> %v180, splat (i32 23)
  %v184 = bitcast <8 x i32> %v183 to <8 x float>
  %v185 = fadd <8 x float> %v177, splat (float 0x3FF0000000000000)
  %v186 = fmul <8 x float> %v185, %v182
  %v187 = fmul <8 x float> %v186, %v184
  %v188 = insertelement <8 x float> poison, float %v94, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = fdiv <8 x float> %v187, %v189
  %v191 = mul i64 %v12, 8
  %v192 = getelementptr inbounds float, ptr %v104, i64 %v191
  store <8 x float> %v153, ptr %v192, align 4
  %v193 = getelementptr inbounds float, ptr %v113, i64 %v191
  store <8 x float> %v190, ptr %v193, align 4
  %v194 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v195 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 68
  %v30 = load i64, ptr %v29, align 8
  %v32 = getelementptr inbounds i64, ptr %v1, i64 1
  %v33 = load i64, ptr %v32, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 55
  %v50 = load i64, ptr %v49, align 8
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds i64, ptr %v1, i64 70
  %v88 = load i64, ptr %v87, align 8
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 71
  %v98 = load i64, ptr %v97, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v31 = and i64 %v5, %v30
  %v34 = mul i64 %v31, %v33
  %v35 = mul i64 %v34, 24
  %v36 = getelementptr inbounds float, ptr %v28, i64 %v35
  %v51 = and i64 %v5, %v50
  %v52 = mul i64 %v51, %v33
  %v53 = mul i64 %v52, 64
  %v54 = getelementptr inbounds float, ptr %v48, i64 %v53
  %v89 = and i64 %v5, %v88
  %v90 = mul i64 %v89, %v33
  %v91 = mul i64 %v90, 24
  %v92 = getelementptr inbounds float, ptr %v86, i64 %v91
  %v99 = and i64 %v5, %v98
  %v100 = mul i64 %v99, %v33
  %v101 = mul i64 %v100, 24
  %v102 = getelementptr inbounds float, ptr %v96, i64 %v101
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v110, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v37 = mul i64 %v13, 24
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v45 = mul i64 %v13, 64
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v45
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v37
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v37
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v109, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v17 = add i64 %v15, 1
  %v18 = add i64 %v15, 2
  %v39 = mul i64 %v15, 8
  %v64 = mul i64 %v17, 8
  %v71 = mul i64 %v18, 8
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v84, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v78, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v79, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v80, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v81, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v82, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v83, %b7 ]
  %v26 = icmp slt i64 %v19, 8
  br i1 %v26, label %b7, label %b8
b7:
  %v40 = add i64 %v39, %v19
  %v41 = getelementptr inbounds float, ptr %v38, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v56 = mul i64 %v19, 8
  %v57 = getelementptr inbounds float, ptr %v46, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v42, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = fmul <8 x float> %v60, %v58
  %v62 = getelementptr inbounds float, ptr %v55, i64 %v56
  %v63 = load <8 x float>, ptr %v62, align 4
  %v65 = add i64 %v64, %v19
  %v66 = getelementptr inbounds float, ptr %v38, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = fmul <8 x float> %v69, %v58
  %v72 = add i64 %v71, %v19
  %v73 = getelementptr inbounds float, ptr %v38, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = fmul <8 x float> %v76, %v58
  %v78 = fadd <8 x float> %v20, %v61
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v63, <8 x float> %v21)
  %v80 = fadd <8 x float> %v22, %v70
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v23)
  %v82 = fadd <8 x float> %v24, %v77
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v25)
  %v84 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v39
  store <8 x float> %v20, ptr %v94, align 4
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v39
  store <8 x float> %v21, ptr %v104, align 4
  %v105 = getelementptr inbounds float, ptr %v93, i64 %v64
  store <8 x float> %v22, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v103, i64 %v64
  store <8 x float> %v23, ptr %v106, align 4
  %v107 = getelementptr inbounds float, ptr %v93, i64 %v71
  store <8 x float> %v24, ptr %v107, align 4
  %v108 = getelementptr inbounds float, ptr %v103, i64 %v71
  store <8 x float> %v25, ptr %v108, align 4
  %v109 = add nsw i64 %v15, 3
  br label %b3
b5:
  %v110 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 70
  %v34 = load i64, ptr %v33, align 8
  %v36 = getelementptr inbounds i64, ptr %v1, i64 1
  %v37 = load i64, ptr %v36, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 69
  %v46 = load i64, ptr %v45, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v53 = load ptr, ptr %v52, align 4
  %v54 = getelementptr inbounds i64, ptr %v1, i64 71
  %v55 = load i64, ptr %v54, align 8
  %v174 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v175 = load ptr, ptr %v174, align 4
  %v176 = getelementptr inbounds i64, ptr %v1, i64 72
  %v177 = load i64, ptr %v176, align 8
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds i64, ptr %v1, i64 73
  %v190 = load i64, ptr %v189, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v35 = and i64 %v5, %v34
  %v38 = mul i64 %v35, %v37
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v32, i64 %v39
  %v47 = and i64 %v5, %v46
  %v48 = mul i64 %v47, %v37
  %v49 = mul i64 %v48, 24
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v49
  %v56 = and i64 %v5, %v55
  %v57 = mul i64 %v56, %v37
  %v58 = mul i64 %v57, 24
  %v59 = getelementptr inbounds float, ptr %v53, i64 %v58
  %v178 = and i64 %v5, %v177
  %v179 = mul i64 %v178, %v37
  %v180 = mul i64 %v179, 9
  %v181 = getelementptr inbounds float, ptr %v175, i64 %v180
  %v191 = and i64 %v5, %v190
  %v192 = mul i64 %v191, %v37
  %v193 = mul i64 %v192, 9
  %v194 = getelementptr inbounds float, ptr %v188, i64 %v193
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v394, %b23 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v41 = mul i64 %v13, 24
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v41
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v41
  %v182 = mul i64 %v13, 9
  %v183 = getelementptr inbounds float, ptr %v181, i64 %v182
  %v195 = getelementptr inbounds float, ptr %v194, i64 %v182
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v280, %b14 ]
  %v16 = icmp slt i64 %v15, 2
  br i1 %v16, label %b4, label %b5
b4:
  %v17 = add i64 %v15, 1
  %v61 = mul i64 %v15, 8
  %v77 = mul i64 %v17, 8
  %v184 = mul i64 %v15, 3
  %v200 = mul i64 %v17, 3
  br label %b6
b6:
  %v18 = phi i64 [ 0, %b4 ], [ %v207, %b11 ]
  %v19 = icmp slt i64 %v18, 2
  br i1 %v19, label %b7, label %b8
b7:
  %v20 = add i64 %v18, 1
  %v65 = mul i64 %v18, 8
  %v72 = mul i64 %v20, 8
  br label %b9
b9:
  %v21 = phi i64 [ 0, %b7 ], [ %v93, %b10 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v85, %b10 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v86, %b10 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v87, %b10 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v88, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v89, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v90, %b10 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v91, %b10 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v92, %b10 ]
  %v30 = icmp slt i64 %v21, 8
  br i1 %v30, label %b10, label %b11
b10:
  %v62 = add i64 %v61, %v21
  %v63 = getelementptr inbounds float, ptr %v42, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v66 = add i64 %v65, %v21
  %v67 = getelementptr inbounds float, ptr %v51, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fmul <8 x float> %v64, %v68
  %v70 = getelementptr inbounds float, ptr %v60, i64 %v62
  %v71 = load <8 x float>, ptr %v70, align 4
  %v73 = add i64 %v72, %v21
  %v74 = getelementptr inbounds float, ptr %v51, i64 %v73
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = fmul <8 x float> %v64, %v75
  %v78 = add i64 %v77, %v21
  %v79 = getelementptr inbounds float, ptr %v42, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fmul <8 x float> %v80, %v68
  %v82 = getelementptr inbounds float, ptr %v60, i64 %v78
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fmul <8 x float> %v80, %v75
  %v85 = fadd <8 x float> %v22, %v69
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v68, <8 x float> %v23)
  %v87 = fadd <8 x float> %v24, %v76
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v75, <8 x float> %v25)
  %v89 = fadd <8 x float> %v26, %v81
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v68, <8 x float> %v27)
  %v91 = fadd <8 x float> %v28, %v84
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v75, <8 x float> %v29)
  %v93 = add nsw i64 %v21, 8
  br label %b9
b11:
  %v94 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v95 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v96 = fadd <4 x float> %v94, %v95
  %v97 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v98 = shufflevector <4 x float> %v96, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v99 = fadd <2 x float> %v97, %v98
  %v100 = extractelement <2 x float> %v99, i64 0
  %v101 = extractelement <2 x float> %v99, i64 1
  %v102 = fadd float %v100, %v101
  %v103 = shufflevector <8 x float> %v23, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v104 = shufflevector <8 x float> %v23, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v105 = fadd <4 x float> %v103, %v104
  %v106 = shufflevector <4 x float> %v105, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v107 = shufflevector <4 x float> %v105, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v108 = fadd <2 x float> %v106, %v107
  %v109 = extractelement <2 x float> %v108, i64 0
  %v110 = extractelement <2 x float> %v108, i64 1
  %v111 = fadd float %v109, %v110
  %v112 = shufflevector <8 x float> %v24, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v113 = shufflevector <8 x float> %v24, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v114 = fadd <4 x float> %v112, %v113
  %v115 = shufflevector <4 x float> %v114, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v116 = shufflevector <4 x float> %v114, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v117 = fadd <2 x float> %v115, %v116
  %v118 = extractelement <2 x float> %v117, i64 0
  %v119 = extractelement <2 x float> %v117, i64 1
  %v120 = fadd float %v118, %v119
  %v121 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v122 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v123 = fadd <4 x float> %v121, %v122
  %v124 = shufflevector <4 x float> %v123, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v125 = shufflevector <4 x float> %v123, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v126 = fadd <2 x float> %v124, %v125
  %v127 = extractelement <2 x float> %v126, i64 0
  %v128 = extractelement <2 x float> %v126, i64 1
  %v129 = fadd float %v127, %v128
  %v130 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v131 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v132 = fadd <4 x float> %v130, %v131
  %v133 = shufflevector <4 x float> %v132, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v134 = shufflevector <4 x float> %v132, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v135 = fadd <2 x float> %v133, %v134
  %v136 = extractelement <2 x float> %v135, i64 0
  %v137 = extractelement <2 x float> %v135, i64 1
  %v138 = fadd float %v136, %v137
  %v139 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v140 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v141 = fadd <4 x float> %v139, %v140
  %v142 = shufflevector <4 x float> %v141, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v143 = shufflevector <4 x float> %v141, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v144 = fadd <2 x float> %v142, %v143
  %v145 = extractelement <2 x float> %v144, i64 0
  %v146 = extractelement <2 x float> %v144, i64 1
  %v147 = fadd float %v145, %v146
  %v148 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v149 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v150 = fadd <4 x float> %v148, %v149
  %v151 = shufflevector <4 x float> %v150, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v152 = shufflevector <4 x float> %v150, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v153 = fadd <2 x float> %v151, %v152
  %v154 = extractelement <2 x float> %v153, i64 0
  %v155 = extractelement <2 x float> %v153, i64 1
  %v156 = fadd float %v154, %v155
  %v157 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v158 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v159 = fadd <4 x float> %v157, %v158
  %v160 = shufflevector <4 x float> %v159, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v161 = shufflevector <4 x float> %v159, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v162 = fadd <2 x float> %v160, %v161
  %v163 = extractelement <2 x float> %v162, i64 0
  %v164 = extractelement <2 x float> %v162, i64 1
  %v165 = fadd float %v163, %v164
  %v166 = fadd float %v102, 0x0000000000000000
  %v167 = fadd float %v111, 0x0000000000000000
  %v168 = fadd float %v120, 0x0000000000000000
  %v169 = fadd float %v129, 0x0000000000000000
  %v170 = fadd float %v138, 0x0000000000000000
  %v171 = fadd float %v147, 0x0000000000000000
  %v172 = fadd float %v156, 0x0000000000000000
  %v173 = fadd float %v165, 0x0000000000000000
  %v185 = add i64 %v184, %v18
  %v186 = getelementptr inbounds float, ptr %v183, i64 %v185
  store float %v166, ptr %v186, align 4
  %v196 = getelementptr inbounds float, ptr %v195, i64 %v185
  store float %v167, ptr %v196, align 4
  %v197 = add i64 %v184, %v20
  %v198 = getelementptr inbounds float, ptr %v183, i64 %v197
  store float %v168, ptr %v198, align 4
  %v199 = getelementptr inbounds float, ptr %v195, i64 %v197
  store float %v169, ptr %v199, align 4
  %v201 = add i64 %v200, %v18
  %v202 = getelementptr inbounds float, ptr %v183, i64 %v201
  store float %v170, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v195, i64 %v201
  store float %v171, ptr %v203, align 4
  %v204 = add i64 %v200, %v20
  %v205 = getelementptr inbounds float, ptr %v183, i64 %v204
  store float %v172, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v195, i64 %v204
  store float %v173, ptr %v206, align 4
  %v207 = add nsw i64 %v18, 2
  br label %b6
b8:
  br label %b12
b12:
  %v208 = phi i64 [ 0, %b8 ], [ %v233, %b13 ]
  %v209 = phi <8 x float> [ splat (float 0x0000000000000000), %b8 ], [ %v229, %b13 ]
  %v210 = phi <8 x float> [ splat (float 0x0000000000000000), %b8 ], [ %v230, %b13 ]
  %v211 = phi <8 x float> [ splat (float 0x0000000000000000), %b8 ], [ %v231, %b13 ]
  %v212 = phi <8 x float> [ splat (float 0x0000000000000000), %b8 ], [ %v232, %b13 ]
  %v213 = icmp slt i64 %v208, 8
  br i1 %v213, label %b13, label %b14
b13:
  %v214 = add i64 %v61, %v208
  %v215 = getelementptr inbounds float, ptr %v42, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = add i64 16, %v208
  %v218 = getelementptr inbounds float, ptr %v51, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fmul <8 x float> %v216, %v219
  %v221 = getelementptr inbounds float, ptr %v60, i64 %v214
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = add i64 %v77, %v208
  %v224 = getelementptr inbounds float, ptr %v42, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fmul <8 x float> %v225, %v219
  %v227 = getelementptr inbounds float, ptr %v60, i64 %v223
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = fadd <8 x float> %v209, %v220
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> %v219, <8 x float> %v210)
  %v231 = fadd <8 x float> %v211, %v226
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v219, <8 x float> %v212)
  %v233 = add nsw i64 %v208, 8
  br label %b12
b14:
  %v234 = shufflevector <8 x float> %v209, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v235 = shufflevector <8 x float> %v209, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v236 = fadd <4 x float> %v234, %v235
  %v237 = shufflevector <4 x float> %v236, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v238 = shufflevector <4 x float> %v236, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v239 = fadd <2 x float> %v237, %v238
  %v240 = extractelement <2 x float> %v239, i64 0
  %v241 = extractelement <2 x float> %v239, i64 1
  %v242 = fadd float %v240, %v241
  %v243 = shufflevector <8 x float> %v210, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v244 = shufflevector <8 x float> %v210, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v245 = fadd <4 x float> %v243, %v244
  %v246 = shufflevector <4 x float> %v245, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v247 = shufflevector <4 x float> %v245, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v248 = fadd <2 x float> %v246, %v247
  %v249 = extractelement <2 x float> %v248, i64 0
  %v250 = extractelement <2 x float> %v248, i64 1
  %v251 = fadd float %v249, %v250
  %v252 = shufflevector <8 x float> %v211, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v253 = shufflevector <8 x float> %v211, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v254 = fadd <4 x float> %v252, %v253
  %v255 = shufflevector <4 x float> %v254, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v256 = shufflevector <4 x float> %v254, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v257 = fadd <2 x float> %v255, %v256
  %v258 = extractelement <2 x float> %v257, i64 0
  %v259 = extractelement <2 x float> %v257, i64 1
  %v260 = fadd float %v258, %v259
  %v261 = shufflevector <8 x float> %v212, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v262 = shufflevector <8 x float> %v212, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v263 = fadd <4 x float> %v261, %v262
  %v264 = shufflevector <4 x float> %v263, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v265 = shufflevector <4 x float> %v263, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v266 = fadd <2 x float> %v264, %v265
  %v267 = extractelement <2 x float> %v266, i64 0
  %v268 = extractelement <2 x float> %v266, i64 1
  %v269 = fadd float %v267, %v268
  %v270 = fadd float %v242, 0x0000000000000000
  %v271 = fadd float %v251, 0x0000000000000000
  %v272 = fadd float %v260, 0x0000000000000000
  %v273 = fadd float %v269, 0x0000000000000000
  %v274 = add i64 %v184, 2
  %v275 = getelementptr inbounds float, ptr %v183, i64 %v274
  store float %v270, ptr %v275, align 4
  %v276 = getelementptr inbounds float, ptr %v195, i64 %v274
  store float %v271, ptr %v276, align 4
  %v277 = add i64 %v200, 2
  %v278 = getelementptr inbounds float, ptr %v183, i64 %v277
  store float %v272, ptr %v278, align 4
  %v279 = getelementptr inbounds float, ptr %v195, i64 %v277
  store float %v273, ptr %v279, align 4
  %v280 = add nsw i64 %v15, 2
  br label %b3
b5:
  br label %b15
b15:
  %v281 = phi i64 [ 0, %b5 ], [ %v356, %b20 ]
  %v282 = icmp slt i64 %v281, 2
  br i1 %v282, label %b16, label %b17
b16:
  %v283 = add i64 %v281, 1
  %v293 = mul i64 %v281, 8
  %v300 = mul i64 %v283, 8
  br label %b18
b18:
  %v284 = phi i64 [ 0, %b16 ], [ %v309, %b19 ]
  %v285 = phi <8 x float> [ splat (float 0x0000000000000000), %b16 ], [ %v305, %b19 ]
  %v286 = phi <8 x float> [ splat (float 0x0000000000000000), %b16 ], [ %v306, %b19 ]
  %v287 = phi <8 x float> [ splat (float 0x0000000000000000), %b16 ], [ %v307, %b19 ]
  %v288 = phi <8 x float> [ splat (float 0x0000000000000000), %b16 ], [ %v308, %b19 ]
  %v289 = icmp slt i64 %v284, 8
  br i1 %v289, label %b19, label %b20
b19:
  %v290 = add i64 16, %v284
  %v291 = getelementptr inbounds float, ptr %v42, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v294 = add i64 %v293, %v284
  %v295 = getelementptr inbounds float, ptr %v51, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = fmul <8 x float> %v292, %v296
  %v298 = getelementptr inbounds float, ptr %v60, i64 %v290
  %v299 = load <8 x float>, ptr %v298, align 4
  %v301 = add i64 %v300, %v284
  %v302 = getelementptr inbounds float, ptr %v51, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fmul <8 x float> %v292, %v303
  %v305 = fadd <8 x float> %v285, %v297
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v296, <8 x float> %v286)
  %v307 = fadd <8 x float> %v287, %v304
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v303, <8 x float> %v288)
  %v309 = add nsw i64 %v284, 8
  br label %b18
b20:
  %v310 = shufflevector <8 x float> %v285, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v311 = shufflevector <8 x float> %v285, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v312 = fadd <4 x float> %v310, %v311
  %v313 = shufflevector <4 x float> %v312, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v314 = shufflevector <4 x float> %v312, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v315 = fadd <2 x float> %v313, %v314
  %v316 = extractelement <2 x float> %v315, i64 0
  %v317 = extractelement <2 x float> %v315, i64 1
  %v318 = fadd float %v316, %v317
  %v319 = shufflevector <8 x float> %v286, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v320 = shufflevector <8 x float> %v286, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v321 = fadd <4 x float> %v319, %v320
  %v322 = shufflevector <4 x float> %v321, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v323 = shufflevector <4 x float> %v321, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v324 = fadd <2 x float> %v322, %v323
  %v325 = extractelement <2 x float> %v324, i64 0
  %v326 = extractelement <2 x float> %v324, i64 1
  %v327 = fadd float %v325, %v326
  %v328 = shufflevector <8 x float> %v287, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v329 = shufflevector <8 x float> %v287, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v330 = fadd <4 x float> %v328, %v329
  %v331 = shufflevector <4 x float> %v330, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v332 = shufflevector <4 x float> %v330, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v333 = fadd <2 x float> %v331, %v332
  %v334 = extractelement <2 x float> %v333, i64 0
  %v335 = extractelement <2 x float> %v333, i64 1
  %v336 = fadd float %v334, %v335
  %v337 = shufflevector <8 x float> %v288, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v338 = shufflevector <8 x float> %v288, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v339 = fadd <4 x float> %v337, %v338
  %v340 = shufflevector <4 x float> %v339, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v341 = shufflevector <4 x float> %v339, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v342 = fadd <2 x float> %v340, %v341
  %v343 = extractelement <2 x float> %v342, i64 0
  %v344 = extractelement <2 x float> %v342, i64 1
  %v345 = fadd float %v343, %v344
  %v346 = fadd float %v318, 0x0000000000000000
  %v347 = fadd float %v327, 0x0000000000000000
  %v348 = fadd float %v336, 0x0000000000000000
  %v349 = fadd float %v345, 0x0000000000000000
  %v350 = add i64 6, %v281
  %v351 = getelementptr inbounds float, ptr %v183, i64 %v350
  store float %v346, ptr %v351, align 4
  %v352 = getelementptr inbounds float, ptr %v195, i64 %v350
  store float %v347, ptr %v352, align 4
  %v353 = add i64 6, %v283
  %v354 = getelementptr inbounds float, ptr %v183, i64 %v353
  store float %v348, ptr %v354, align 4
  %v355 = getelementptr inbounds float, ptr %v195, i64 %v353
  store float %v349, ptr %v355, align 4
  %v356 = add nsw i64 %v281, 2
  br label %b15
b17:
  br label %b21
b21:
  %v357 = phi i64 [ 0, %b17 ], [ %v371, %b22 ]
  %v358 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v369, %b22 ]
  %v359 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v370, %b22 ]
  %v360 = icmp slt i64 %v357, 8
  br i1 %v360, label %b22, label %b23
b22:
  %v361 = add i64 16, %v357
  %v362 = getelementptr inbounds float, ptr %v42, i64 %v361
  %v363 = load <8 x float>, ptr %v362, align 4
  %v364 = getelementptr inbounds float, ptr %v51, i64 %v361
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = fmul <8 x float> %v363, %v365
  %v367 = getelementptr inbounds float, ptr %v60, i64 %v361
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = fadd <8 x float> %v358, %v366
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> %v365, <8 x float> %v359)
  %v371 = add nsw i64 %v357, 8
  br label %b21
b23:
  %v372 = shufflevector <8 x float> %v358, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v373 = shufflevector <8 x float> %v358, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v374 = fadd <4 x float> %v372, %v373
  %v375 = shufflevector <4 x float> %v374, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v376 = shufflevector <4 x float> %v374, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v377 = fadd <2 x float> %v375, %v376
  %v378 = extractelement <2 x float> %v377, i64 0
  %v379 = extractelement <2 x float> %v377, i64 1
  %v380 = fadd float %v378, %v379
  %v381 = shufflevector <8 x float> %v359, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v382 = shufflevector <8 x float> %v359, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v383 = fadd <4 x float> %v381, %v382
  %v384 = shufflevector <4 x float> %v383, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v385 = shufflevector <4 x float> %v383, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v386 = fadd <2 x float> %v384, %v385
  %v387 = extractelement <2 x float> %v386, i64 0
  %v388 = extractelement <2 x float> %v386, i64 1
  %v389 = fadd float %v387, %v388
  %v390 = fadd float %v380, 0x0000000000000000
  %v391 = fadd float %v389, 0x0000000000000000
  %v392 = getelementptr inbounds float, ptr %v183, i64 8
  store float %v390, ptr %v392, align 4
  %v393 = getelementptr inbounds float, ptr %v195, i64 8
  store float %v391, ptr %v393, align 4
  %v394 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 61
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 72
  %v26 = load i64, ptr %v25, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 73
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 46
  %v45 = load i64, ptr %v44, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v27 = and i64 %v5, %v26
  %v28 = mul i64 %v27, %v18
  %v29 = mul i64 %v28, 9
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v29
  %v37 = and i64 %v5, %v36
  %v38 = mul i64 %v37, %v18
  %v39 = mul i64 %v38, 9
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v46 = and i64 %v5, %v45
  %v47 = mul i64 %v46, %v18
  %v48 = mul i64 %v47, 26
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v67, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v31 = mul i64 %v10, 9
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v31
  %v50 = mul i64 %v10, 26
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v52 = load <8 x float>, ptr %v32, align 4
  %v53 = insertelement <8 x float> poison, float %v22, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = fmul <8 x float> %v54, %v52
  %v56 = load <8 x float>, ptr %v41, align 4
  %v57 = fmul <8 x float> %v54, %v56
  store <8 x float> %v55, ptr %v51, align 4
  %v58 = getelementptr inbounds float, ptr %v51, i64 9
  store <8 x float> %v57, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v32, i64 8
  %v60 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v59, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v61 = fmul <8 x float> %v54, %v60
  %v62 = getelementptr inbounds float, ptr %v41, i64 8
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v64 = fmul <8 x float> %v54, %v63
  %v65 = getelementptr inbounds float, ptr %v51, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v61, ptr align 4 %v65, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v66 = getelementptr inbounds float, ptr %v51, i64 17
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v64, ptr align 4 %v66, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v67 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 25
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 46
  %v27 = load i64, ptr %v26, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v28 = and i64 %v5, %v27
  %v29 = mul i64 %v28, %v18
  %v30 = mul i64 %v29, 26
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v30
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v36, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v32 = mul i64 %v10, 26
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v34 = load <8 x float>, ptr %v23, align 4
  %v35 = getelementptr inbounds float, ptr %v33, i64 18
  store <8 x float> %v34, ptr %v35, align 4
  %v36 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v10 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 46
  %v45 = load i64, ptr %v44, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 1
  %v48 = load i64, ptr %v47, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 23
  %v63 = load i64, ptr %v62, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v79 = load ptr, ptr %v78, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v81 = load ptr, ptr %v80, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 24
  %v83 = load i64, ptr %v82, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v91 = load ptr, ptr %v90, align 4
  %v92 = getelementptr inbounds i64, ptr %v1, i64 74
  %v93 = load i64, ptr %v92, align 8
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds i64, ptr %v1, i64 75
  %v102 = load i64, ptr %v101, align 8
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v109 = load ptr, ptr %v108, align 4
  %v110 = getelementptr inbounds i64, ptr %v1, i64 76
  %v111 = load i64, ptr %v110, align 8
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds i64, ptr %v1, i64 77
  %v126 = load i64, ptr %v125, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 64
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v46 = and i64 %v5, %v45
  %v49 = mul i64 %v46, %v48
  %v50 = mul i64 %v49, 26
  %v51 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v64 = and i64 %v5, %v63
  %v65 = mul i64 %v64, %v48
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v84 = and i64 %v5, %v83
  %v85 = mul i64 %v84, %v48
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v81, i64 %v86
  %v94 = and i64 %v5, %v93
  %v95 = mul i64 %v94, %v48
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v91, i64 %v96
  %v103 = and i64 %v5, %v102
  %v104 = mul i64 %v103, %v48
  %v105 = mul i64 %v104, 8
  %v106 = getelementptr inbounds float, ptr %v100, i64 %v105
  %v112 = and i64 %v5, %v111
  %v113 = mul i64 %v112, %v48
  %v114 = mul i64 %v113, 8
  %v115 = getelementptr inbounds float, ptr %v109, i64 %v114
  %v117 = add i64 %v5, 1
  %v118 = and i64 %v117, %v83
  %v119 = mul i64 %v118, %v48
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v81, i64 %v120
  %v127 = and i64 %v5, %v126
  %v128 = mul i64 %v127, %v48
  %v129 = mul i64 %v128, 8
  %v130 = getelementptr inbounds float, ptr %v124, i64 %v129
  %v132 = and i64 %v117, %v63
  %v133 = mul i64 %v132, %v48
  %v134 = mul i64 %v133, 8
  %v135 = getelementptr inbounds float, ptr %v61, i64 %v134
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v320, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 1
  %v22 = sdiv i64 %v21, 2
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v24
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v319, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v40 = mul i64 %v28, 1088
  %v41 = getelementptr inbounds float, ptr %v8, i64 %v40
  %v58 = add i64 %v40, 832
  %v59 = getelementptr inbounds float, ptr %v8, i64 %v58
  %v72 = add i64 %v58, 256
  br label %b6
b6:
  %v30 = phi i64 [ 0, %b4 ], [ %v318, %b15 ]
  %v31 = icmp slt i64 %v30, %v24
  br i1 %v31, label %b7, label %b8
b7:
  %v32 = icmp slt i64 %v30, %v27
  %v33 = mul i64 %v30, %v25
  %v34 = select i1 %v32, i64 %v30, i64 %v27
  %v35 = add i64 %v33, %v34
  %v36 = add i64 %v15, %v35
  %v37 = zext i1 %v32 to i64
  %v38 = add i64 %v25, %v37
  %v39 = add i64 %v36, %v38
  %v52 = mul i64 %v36, 26
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v54 = sub i64 %v38, 1
  %v55 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v54
  %v56 = load ptr, ptr %v55, align 4
  %v57 = icmp sgt i64 %v38, 0
  br i1 %v57, label %b9, label %b10
b9:
  call void %v56(ptr %v53, i64 26, ptr %v41, i64 26, ptr %v10, i64 32, i64 8)
  br label %b10
b10:
  %v68 = mul i64 %v36, 8
  %v69 = getelementptr inbounds float, ptr %v67, i64 %v68
  %v70 = getelementptr inbounds ptr, ptr @table_tile_2x4_more, i64 %v54
  %v71 = load ptr, ptr %v70, align 4
  br i1 %v57, label %b11, label %b12
b11:
  call void %v71(ptr %v69, i64 8, ptr %v59, i64 8, ptr %v10, i64 32, i64 8)
  br label %b12
b12:
  br label %b13
b13:
  %v73 = phi i64 [ %v36, %b12 ], [ %v317, %b18 ]
  %v74 = icmp slt i64 %v73, %v39
  br i1 %v74, label %b14, label %b15
b14:
  %v75 = sub i64 %v73, %v36
  %v76 = mul i64 %v75, 32
  %v77 = getelementptr inbounds float, ptr %v10, i64 %v76
  %v88 = mul i64 %v73, 8
  %v89 = getelementptr inbounds float, ptr %v87, i64 %v88
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v88
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v88
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v88
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v88
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v88
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v88
  br label %b16
b16:
  %v137 = phi i64 [ 0, %b14 ], [ %v316, %b17 ]
  %v138 = icmp slt i64 %v137, 1
  br i1 %v138, label %b17, label %b18
b17:
  %v139 = add i64 %v28, %v137
  %v140 = mul i64 %v139, 8
  %v141 = mul i64 %v137, 8
  %v142 = getelementptr inbounds float, ptr %v77, i64 %v141
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = add i64 1, %v137
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v77, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = add i64 2, %v137
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v77, i64 %v149
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = add i64 3, %v137
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v77, i64 %v153
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = add i64 8, %v140
  %v157 = getelementptr inbounds float, ptr %v79, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fadd <8 x float> %v143, %v158
  %v160 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v159)
  %v161 = fneg <8 x float> %v160
  %v162 = fcmp olt <8 x float> %v161, splat (float 0xC05A400000000000)
  %v163 = select <8 x i1> %v162, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v161
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v165 = fsub <8 x float> %v164, splat (float 0x4168000000000000)
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v163)
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v166)
  %v168 = bitcast <8 x float> %v164 to <8 x i32>
  %v169 = fmul <8 x float> %v167, %v167
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v167, <8 x float> splat (float 0x3F81227F40000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v167, <8 x float> splat (float 0x3FA5556740000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v167, <8 x float> splat (float 0x3FC5554B00000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v167, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v173, <8 x float> %v167)
  %v175 = sub <8 x i32> %v168, splat (i32 1262485250)
  %v176 = lshr <8 x i32> %v175, splat (i32 1)
  %v177 = sub <8 x i32> %v175, %v176
  %v178 = shl <8 x i32> %v176, splat (i32 23)
  %v179 = bitcast <8 x i32> %v178 to <8 x float>
  %v180 = shl <8 x i32> %v177, splat (i32 23)
  %v181 = bitcast <8 x i32> %v180 to <8 x float>
  %v182 = fadd <8 x float> %v174, splat (float 0x3FF0000000000000)
  %v183 = fmul <8 x float> %v182, %v179
  %v184 = fmul <8 x float> %v183, %v181
  %v185 = fcmp olt <8 x float> %v159, splat (float 0x0000000000000000)
  %v186 = select <8 x i1> %v185, <8 x float> %v184, <8 x float> splat (float 0x3FF0000000000000)
  %v187 = fadd <8 x float> %v184, splat (float 0x3FF0000000000000)
  %v188 = fdiv <8 x float> %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v79, i64 %v140
  %v190 = load <8 x float>, ptr %v189, align 4
  %v191 = fadd <8 x float> %v147, %v190
  %v192 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v191)
  %v193 = fneg <8 x float> %v192
  %v194 = fcmp olt <8 x float> %v193, splat (float 0xC05A400000000000)
  %v195 = select <8 x i1> %v194, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v193
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v197 = fsub <8 x float> %v196, splat (float 0x4168000000000000)
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v195)
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v198)
  %v200 = bitcast <8 x float> %v196 to <8 x i32>
  %v201 = fmul <8 x float> %v199, %v199
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v199, <8 x float> splat (float 0x3F81227F40000000))
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v199, <8 x float> splat (float 0x3FA5556740000000))
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v203, <8 x float> %v199, <8 x float> splat (float 0x3FC5554B00000000))
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v199, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v205, <8 x float> %v199)
  %v207 = sub <8 x i32> %v200, splat (i32 1262485250)
  %v208 = lshr <8 x i32> %v207, splat (i32 1)
  %v209 = sub <8 x i32> %v207, %v208
  %v210 = shl <8 x i32> %v208, splat (i32 23)
  %v211 = bitcast <8 x i32> %v210 to <8 x float>
  %v212 = shl <8 x i32> %v209, splat (i32 23)
  %v213 = bitcast <8 x i32> %v212 to <8 x float>
  %v214 = fadd <8 x float> %v206, splat (float 0x3FF0000000000000)
  %v215 = fmul <8 x float> %v214, %v211
  %v216 = fmul <8 x float> %v215, %v213
  %v217 = fcmp olt <8 x float> %v191, splat (float 0x0000000000000000)
  %v218 = select <8 x i1> %v217, <8 x float> %v216, <8 x float> splat (float 0x3FF0000000000000)
  %v219 = fadd <8 x float> %v216, splat (float 0x3FF0000000000000)
  %v220 = fdiv <8 x float> %v218, %v219
  %v221 = add i64 16, %v140
  %v222 = getelementptr inbounds float, ptr %v79, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = fadd <8 x float> %v151, %v223
  %v225 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v224)
  %v226 = fcmp ogt <8 x float> %v225, splat (float 0x4023000000000000)
  %v227 = select <8 x i1> %v226, <8 x float> splat (float 0x4023000000000000), <8 x float> %v225
  %v228 = fadd <8 x float> %v227, %v227
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v230 = fsub <8 x float> %v229, splat (float 0x4168000000000000)
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v228)
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v231)
  %v233 = bitcast <8 x float> %v229 to <8 x i32>
  %v234 = fmul <8 x float> %v232, %v232
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v232, <8 x float> splat (float 0x3F81227F40000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v232, <8 x float> splat (float 0x3FA5556740000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v232, <8 x float> splat (float 0x3FC5554B00000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> %v232, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v238, <8 x float> %v232)
  %v240 = shl <8 x i32> %v233, splat (i32 23)
  %v241 = add <8 x i32> %v240, splat (i32 1065353216)
  %v242 = bitcast <8 x i32> %v241 to <8 x float>
  %v243 = fsub <8 x float> %v242, splat (float 0x3FF0000000000000)
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v239, <8 x float> %v243)
  %v245 = fadd <8 x float> %v244, splat (float 0x4000000000000000)
  %v246 = fdiv <8 x float> %v244, %v245
  %v247 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v246, <8 x float> %v224)
  %v248 = getelementptr inbounds float, ptr %v89, i64 %v140
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = fmul <8 x float> %v188, %v249
  %v251 = fmul <8 x float> %v220, %v247
  %v252 = fadd <8 x float> %v250, %v251
  %v253 = add i64 24, %v140
  %v254 = getelementptr inbounds float, ptr %v79, i64 %v253
  %v255 = load <8 x float>, ptr %v254, align 4
  %v256 = fadd <8 x float> %v155, %v255
  %v257 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v256)
  %v258 = fneg <8 x float> %v257
  %v259 = fcmp olt <8 x float> %v258, splat (float 0xC05A400000000000)
  %v260 = select <8 x i1> %v259, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v258
  %v261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v262 = fsub <8 x float> %v261, splat (float 0x4168000000000000)
  %v263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v262, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v260)
  %v264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v262, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v263)
  %v265 = bitcast <8 x float> %v261 to <8 x i32>
  %v266 = fmul <8 x float> %v264, %v264
  %v267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v264, <8 x float> splat (float 0x3F81227F40000000))
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> %v264, <8 x float> splat (float 0x3FA5556740000000))
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v268, <8 x float> %v264, <8 x float> splat (float 0x3FC5554B00000000))
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v269, <8 x float> %v264, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> %v270, <8 x float> %v264)
  %v272 = sub <8 x i32> %v265, splat (i32 1262485250)
  %v273 = lshr <8 x i32> %v272, splat (i32 1)
  %v274 = sub <8 x i32> %v272, %v273
  %v275 = shl <8 x i32> %v273, splat (i32 23)
  %v276 = bitcast <8 x i32> %v275 to <8 x float>
  %v277 = shl <8 x i32> %v274, splat (i32 23)
  %v278 = bitcast <8 x i32> %v277 to <8 x float>
  %v279 = fadd <8 x float> %v271, splat (float 0x3FF0000000000000)
  %v280 = fmul <8 x float> %v279, %v276
  %v281 = fmul <8 x float> %v280, %v278
  %v282 = fcmp olt <8 x float> %v256, splat (float 0x0000000000000000)
  %v283 = select <8 x i1> %v282, <8 x float> %v281, <8 x float> splat (float 0x3FF0000000000000)
  %v284 = fadd <8 x float> %v281, splat (float 0x3FF0000000000000)
  %v285 = fdiv <8 x float> %v283, %v284
  %v286 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v252)
  %v287 = fcmp ogt <8 x float> %v286, splat (float 0x4023000000000000)
  %v288 = select <8 x i1> %v287, <8 x float> splat (float 0x4023000000000000), <8 x float> %v286
  %v289 = fadd <8 x float> %v288, %v288
  %v290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v291 = fsub <8 x float> %v290, splat (float 0x4168000000000000)
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v289)
  %v293 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v291, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v292)
  %v294 = bitcast <8 x float> %v290 to <8 x i32>
  %v295 = fmul <8 x float> %v293, %v293
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v293, <8 x float> splat (float 0x3F81227F40000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v293, <8 x float> splat (float 0x3FA5556740000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v293, <8 x float> splat (float 0x3FC5554B00000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v293, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v299, <8 x float> %v293)
  %v301 = shl <8 x i32> %v294, splat (i32 23)
  %v302 = add <8 x i32> %v301, splat (i32 1065353216)
  %v303 = bitcast <8 x i32> %v302 to <8 x float>
  %v304 = fsub <8 x float> %v303, splat (float 0x3FF0000000000000)
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v300, <8 x float> %v304)
  %v306 = fadd <8 x float> %v305, splat (float 0x4000000000000000)
  %v307 = fdiv <8 x float> %v305, %v306
  %v308 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v307, <8 x float> %v252)
  %v309 = fmul <8 x float> %v285, %v308
  %v310 = getelementptr inbounds float, ptr %v98, i64 %v140
  store <8 x float> %v188, ptr %v310, align 4
  %v311 = getelementptr inbounds float, ptr %v107, i64 %v140
  store <8 x float> %v220, ptr %v311, align 4
  %v312 = getelementptr inbounds float, ptr %v116, i64 %v140
  store <8 x float> %v247, ptr %v312, align 4
  %v313 = getelementptr inbounds float, ptr %v122, i64 %v140
  store <8 x float> %v252, ptr %v313, align 4
  %v314 = getelementptr inbounds float, ptr %v131, i64 %v140
  store <8 x float> %v285, ptr %v314, align 4
  %v315 = getelementptr inbounds float, ptr %v136, i64 %v140
  store <8 x float> %v309, ptr %v315, align 4
  %v316 = add nsw i64 %v137, 1
  br label %b16
b18:
  %v317 = add nsw i64 %v73, 1
  br label %b13
b15:
  %v318 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v319 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v320 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v98, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v9, 1
  %v45 = mul i64 %v44, 32
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v46, i64 8
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v46, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v46, i64 24
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v47, <8 x float> %v14)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v49, <8 x float> %v15)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v51, <8 x float> %v16)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v53, <8 x float> %v17)
  %v62 = add i64 %v9, 2
  %v63 = mul i64 %v62, 32
  %v64 = getelementptr inbounds float, ptr %v2, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v64, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v64, i64 16
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v64, i64 24
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v65, <8 x float> %v18)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v19)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v20)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> %v21)
  %v80 = add i64 %v9, 3
  %v81 = mul i64 %v80, 32
  %v82 = getelementptr inbounds float, ptr %v2, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = getelementptr inbounds float, ptr %v82, i64 8
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v82, i64 16
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v82, i64 24
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v83, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v85, <8 x float> %v23)
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v87, <8 x float> %v24)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v25)
  %v98 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v99 = fadd <8 x float> %v10, %v14
  %v100 = fadd <8 x float> %v11, %v15
  %v101 = fadd <8 x float> %v12, %v16
  %v102 = fadd <8 x float> %v13, %v17
  %v103 = fadd <8 x float> %v99, %v18
  %v104 = fadd <8 x float> %v100, %v19
  %v105 = fadd <8 x float> %v101, %v20
  %v106 = fadd <8 x float> %v102, %v21
  %v107 = fadd <8 x float> %v103, %v22
  %v108 = fadd <8 x float> %v104, %v23
  %v109 = fadd <8 x float> %v105, %v24
  %v110 = fadd <8 x float> %v106, %v25
  br label %b3
b3:
  %v111 = phi i64 [ %v8, %b2 ], [ %v134, %b4 ]
  %v112 = phi <8 x float> [ %v107, %b2 ], [ %v130, %b4 ]
  %v113 = phi <8 x float> [ %v108, %b2 ], [ %v131, %b4 ]
  %v114 = phi <8 x float> [ %v109, %b2 ], [ %v132, %b4 ]
  %v115 = phi <8 x float> [ %v110, %b2 ], [ %v133, %b4 ]
  %v116 = icmp slt i64 %v111, %v3
  br i1 %v116, label %b4, label %b5
b4:
  %v117 = mul i64 %v111, 32
  %v118 = getelementptr inbounds float, ptr %v2, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v118, i64 8
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v118, i64 16
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v118, i64 24
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v119, <8 x float> %v112)
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v121, <8 x float> %v113)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v123, <8 x float> %v114)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v115)
  %v134 = add nsw i64 %v111, 1
  br label %b3
b5:
  store <8 x float> %v112, ptr %v4, align 4
  %v135 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v113, ptr %v135, align 4
  %v136 = mul i64 %v6, 2
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v114, ptr %v137, align 4
  %v138 = mul i64 %v6, 3
  %v139 = getelementptr inbounds float, ptr %v4, i64 %v138
  store <8 x float> %v115, ptr %v139, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v80, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v1, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v29, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v31, <8 x float> %v15)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v33, <8 x float> %v16)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v35, <8 x float> %v17)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 32
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v55, i64 8
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v55, i64 16
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v55, i64 24
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v56, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v58, <8 x float> %v19)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v20)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v21)
  %v71 = add i64 %v1, %v53
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v56, <8 x float> %v22)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v58, <8 x float> %v23)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v60, <8 x float> %v24)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v62, <8 x float> %v25)
  %v80 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v81 = fadd <8 x float> %v10, %v18
  %v82 = fadd <8 x float> %v11, %v19
  %v83 = fadd <8 x float> %v12, %v20
  %v84 = fadd <8 x float> %v13, %v21
  %v85 = fadd <8 x float> %v14, %v22
  %v86 = fadd <8 x float> %v15, %v23
  %v87 = fadd <8 x float> %v16, %v24
  %v88 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v89 = phi i64 [ %v8, %b2 ], [ %v125, %b4 ]
  %v90 = phi <8 x float> [ %v81, %b2 ], [ %v112, %b4 ]
  %v91 = phi <8 x float> [ %v82, %b2 ], [ %v113, %b4 ]
  %v92 = phi <8 x float> [ %v83, %b2 ], [ %v114, %b4 ]
  %v93 = phi <8 x float> [ %v84, %b2 ], [ %v115, %b4 ]
  %v94 = phi <8 x float> [ %v85, %b2 ], [ %v121, %b4 ]
  %v95 = phi <8 x float> [ %v86, %b2 ], [ %v122, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v123, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v124, %b4 ]
  %v98 = icmp slt i64 %v89, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v89, 32
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v100, i64 8
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v100, i64 16
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v100, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v101, <8 x float> %v90)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v103, <8 x float> %v91)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v105, <8 x float> %v92)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v107, <8 x float> %v93)
  %v116 = add i64 %v1, %v89
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v101, <8 x float> %v94)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v103, <8 x float> %v95)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v105, <8 x float> %v96)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v97)
  %v125 = add nsw i64 %v89, 1
  br label %b3
b5:
  store <8 x float> %v90, ptr %v4, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v91, ptr %v126, align 4
  %v127 = mul i64 %v6, 2
  %v128 = getelementptr inbounds float, ptr %v4, i64 %v127
  store <8 x float> %v92, ptr %v128, align 4
  %v129 = mul i64 %v6, 3
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v93, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v94, ptr %v131, align 4
  %v132 = add i64 %v5, %v6
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v95, ptr %v133, align 4
  %v134 = add i64 %v5, %v127
  %v135 = getelementptr inbounds float, ptr %v4, i64 %v134
  store <8 x float> %v96, ptr %v135, align 4
  %v136 = add i64 %v5, %v129
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v97, ptr %v137, align 4
  ret void
}
define internal void @tile_1x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v98, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v9, 1
  %v45 = mul i64 %v44, 32
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v46, i64 8
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v46, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v46, i64 24
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v47, <8 x float> %v14)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v49, <8 x float> %v15)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v51, <8 x float> %v16)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v53, <8 x float> %v17)
  %v62 = add i64 %v9, 2
  %v63 = mul i64 %v62, 32
  %v64 = getelementptr inbounds float, ptr %v2, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v64, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v64, i64 16
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v64, i64 24
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v65, <8 x float> %v18)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v19)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v20)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> %v21)
  %v80 = add i64 %v9, 3
  %v81 = mul i64 %v80, 32
  %v82 = getelementptr inbounds float, ptr %v2, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = getelementptr inbounds float, ptr %v82, i64 8
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v82, i64 16
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v82, i64 24
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v83, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v85, <8 x float> %v23)
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v87, <8 x float> %v24)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v25)
  %v98 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v99 = fadd <8 x float> %v10, %v14
  %v100 = fadd <8 x float> %v11, %v15
  %v101 = fadd <8 x float> %v12, %v16
  %v102 = fadd <8 x float> %v13, %v17
  %v103 = fadd <8 x float> %v99, %v18
  %v104 = fadd <8 x float> %v100, %v19
  %v105 = fadd <8 x float> %v101, %v20
  %v106 = fadd <8 x float> %v102, %v21
  %v107 = fadd <8 x float> %v103, %v22
  %v108 = fadd <8 x float> %v104, %v23
  %v109 = fadd <8 x float> %v105, %v24
  %v110 = fadd <8 x float> %v106, %v25
  br label %b3
b3:
  %v111 = phi i64 [ %v8, %b2 ], [ %v134, %b4 ]
  %v112 = phi <8 x float> [ %v107, %b2 ], [ %v130, %b4 ]
  %v113 = phi <8 x float> [ %v108, %b2 ], [ %v131, %b4 ]
  %v114 = phi <8 x float> [ %v109, %b2 ], [ %v132, %b4 ]
  %v115 = phi <8 x float> [ %v110, %b2 ], [ %v133, %b4 ]
  %v116 = icmp slt i64 %v111, %v3
  br i1 %v116, label %b4, label %b5
b4:
  %v117 = mul i64 %v111, 32
  %v118 = getelementptr inbounds float, ptr %v2, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v118, i64 8
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v118, i64 16
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v118, i64 24
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v119, <8 x float> %v112)
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v121, <8 x float> %v113)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v123, <8 x float> %v114)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v115)
  %v134 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v135 = load <8 x float>, ptr %v4, align 4
  %v136 = fadd <8 x float> %v135, %v112
  store <8 x float> %v136, ptr %v4, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = fadd <8 x float> %v138, %v113
  store <8 x float> %v139, ptr %v137, align 4
  %v140 = mul i64 %v6, 2
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd <8 x float> %v142, %v114
  store <8 x float> %v143, ptr %v141, align 4
  %v144 = mul i64 %v6, 3
  %v145 = getelementptr inbounds float, ptr %v4, i64 %v144
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fadd <8 x float> %v146, %v115
  store <8 x float> %v147, ptr %v145, align 4
  ret void
}
define internal void @tile_2x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v80, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v28, i64 16
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v28, i64 24
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v10)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v31, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v44 = add i64 %v1, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v29, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v31, <8 x float> %v15)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v33, <8 x float> %v16)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v35, <8 x float> %v17)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 32
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v55, i64 8
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v55, i64 16
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v55, i64 24
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v56, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v58, <8 x float> %v19)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v20)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v21)
  %v71 = add i64 %v1, %v53
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v56, <8 x float> %v22)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v58, <8 x float> %v23)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v60, <8 x float> %v24)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v62, <8 x float> %v25)
  %v80 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v81 = fadd <8 x float> %v10, %v18
  %v82 = fadd <8 x float> %v11, %v19
  %v83 = fadd <8 x float> %v12, %v20
  %v84 = fadd <8 x float> %v13, %v21
  %v85 = fadd <8 x float> %v14, %v22
  %v86 = fadd <8 x float> %v15, %v23
  %v87 = fadd <8 x float> %v16, %v24
  %v88 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v89 = phi i64 [ %v8, %b2 ], [ %v125, %b4 ]
  %v90 = phi <8 x float> [ %v81, %b2 ], [ %v112, %b4 ]
  %v91 = phi <8 x float> [ %v82, %b2 ], [ %v113, %b4 ]
  %v92 = phi <8 x float> [ %v83, %b2 ], [ %v114, %b4 ]
  %v93 = phi <8 x float> [ %v84, %b2 ], [ %v115, %b4 ]
  %v94 = phi <8 x float> [ %v85, %b2 ], [ %v121, %b4 ]
  %v95 = phi <8 x float> [ %v86, %b2 ], [ %v122, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v123, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v124, %b4 ]
  %v98 = icmp slt i64 %v89, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v89, 32
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v100, i64 8
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v100, i64 16
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v100, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v101, <8 x float> %v90)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v103, <8 x float> %v91)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v105, <8 x float> %v92)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v107, <8 x float> %v93)
  %v116 = add i64 %v1, %v89
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v101, <8 x float> %v94)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v103, <8 x float> %v95)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v105, <8 x float> %v96)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v97)
  %v125 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v126 = load <8 x float>, ptr %v4, align 4
  %v127 = fadd <8 x float> %v126, %v90
  store <8 x float> %v127, ptr %v4, align 4
  %v128 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fadd <8 x float> %v129, %v91
  store <8 x float> %v130, ptr %v128, align 4
  %v131 = mul i64 %v6, 2
  %v132 = getelementptr inbounds float, ptr %v4, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = fadd <8 x float> %v133, %v92
  store <8 x float> %v134, ptr %v132, align 4
  %v135 = mul i64 %v6, 3
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fadd <8 x float> %v137, %v93
  store <8 x float> %v138, ptr %v136, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = fadd <8 x float> %v140, %v94
  store <8 x float> %v141, ptr %v139, align 4
  %v142 = add i64 %v5, %v6
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v144, %v95
  store <8 x float> %v145, ptr %v143, align 4
  %v146 = add i64 %v5, %v131
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  %v148 = load <8 x float>, ptr %v147, align 4
  %v149 = fadd <8 x float> %v148, %v96
  store <8 x float> %v149, ptr %v147, align 4
  %v150 = add i64 %v5, %v135
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v150
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = fadd <8 x float> %v152, %v97
  store <8 x float> %v153, ptr %v151, align 4
  ret void
}
define internal void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v10 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v43 = load ptr, ptr %v42, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 23
  %v46 = load i64, ptr %v45, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 1
  %v49 = load i64, ptr %v48, align 8
  %v65 = load ptr, ptr %v0, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds i64, ptr %v1, i64 78
  %v74 = load i64, ptr %v73, align 8
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v81 = load ptr, ptr %v80, align 4
  %v82 = getelementptr inbounds i64, ptr %v1, i64 79
  %v83 = load i64, ptr %v82, align 8
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds i64, ptr %v1, i64 80
  %v92 = load i64, ptr %v91, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1152
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v44 = add i64 %v5, 1
  %v47 = and i64 %v44, %v46
  %v50 = mul i64 %v47, %v49
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v43, i64 %v51
  %v66 = mul i64 %v5, %v49
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v65, i64 %v67
  %v75 = and i64 %v5, %v74
  %v76 = mul i64 %v75, %v49
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v72, i64 %v77
  %v84 = and i64 %v5, %v83
  %v85 = mul i64 %v84, %v49
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v81, i64 %v86
  %v93 = and i64 %v5, %v92
  %v94 = mul i64 %v93, %v49
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v95
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v145, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 5
  %v22 = sdiv i64 %v21, 6
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v24
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v144, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v40 = mul i64 %v28, 128
  %v41 = getelementptr inbounds float, ptr %v8, i64 %v40
  %v59 = add i64 %v40, 128
  br label %b6
b6:
  %v30 = phi i64 [ 0, %b4 ], [ %v143, %b13 ]
  %v31 = icmp slt i64 %v30, %v24
  br i1 %v31, label %b7, label %b8
b7:
  %v32 = icmp slt i64 %v30, %v27
  %v33 = mul i64 %v30, %v25
  %v34 = select i1 %v32, i64 %v30, i64 %v27
  %v35 = add i64 %v33, %v34
  %v36 = add i64 %v15, %v35
  %v37 = zext i1 %v32 to i64
  %v38 = add i64 %v25, %v37
  %v39 = add i64 %v36, %v38
  %v53 = mul i64 %v36, 8
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v55 = sub i64 %v38, 1
  %v56 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v55
  %v57 = load ptr, ptr %v56, align 4
  %v58 = icmp sgt i64 %v38, 0
  br i1 %v58, label %b9, label %b10
b9:
  call void %v57(ptr %v54, i64 8, ptr %v41, i64 8, ptr %v10, i64 16, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v60 = phi i64 [ %v36, %b10 ], [ %v142, %b16 ]
  %v61 = icmp slt i64 %v60, %v39
  br i1 %v61, label %b12, label %b13
b12:
  %v62 = sub i64 %v60, %v36
  %v63 = mul i64 %v62, 16
  %v64 = getelementptr inbounds float, ptr %v10, i64 %v63
  %v69 = mul i64 %v60, 8
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v69
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v69
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v69
  br label %b14
b14:
  %v98 = phi i64 [ 0, %b12 ], [ %v141, %b15 ]
  %v99 = icmp slt i64 %v98, 1
  br i1 %v99, label %b15, label %b16
b15:
  %v100 = add i64 %v28, %v98
  %v101 = mul i64 %v100, 8
  %v102 = mul i64 %v98, 8
  %v103 = getelementptr inbounds float, ptr %v64, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = add i64 1, %v98
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v64, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = fcmp olt <8 x float> %v108, splat (float 0xC05A400000000000)
  %v110 = select <8 x i1> %v109, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v108
  %v111 = fcmp ogt <8 x float> %v110, splat (float 0x4056400000000000)
  %v112 = select <8 x i1> %v111, <8 x float> splat (float 0x4056400000000000), <8 x float> %v110
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v114 = fsub <8 x float> %v113, splat (float 0x4168000000000000)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v112)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v115)
  %v117 = bitcast <8 x float> %v113 to <8 x i32>
  %v118 = fmul <8 x float> %v116, %v116
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v116, <8 x float> splat (float 0x3F81227F40000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v116, <8 x float> splat (float 0x3FA5556740000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v116, <8 x float> splat (float 0x3FC5554B00000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v116, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v122, <8 x float> %v116)
  %v124 = sub <8 x i32> %v117, splat (i32 1262485250)
  %v125 = lshr <8 x i32> %v124, splat (i32 1)
  %v126 = sub <8 x i32> %v124, %v125
  %v127 = shl <8 x i32> %v125, splat (i32 23)
  %v128 = bitcast <8 x i32> %v127 to <8 x float>
  %v129 = shl <8 x i32> %v126, splat (i32 23)
  %v130 = bitcast <8 x i32> %v129 to <8 x float>
  %v131 = fadd <8 x float> %v123, splat (float 0x3FF0000000000000)
  %v132 = fmul <8 x float> %v131, %v128
  %v133 = fmul <8 x float> %v132, %v130
  %v134 = getelementptr inbounds float, ptr %v70, i64 %v101
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fmul <8 x float> %v133, %v135
  %v137 = fadd <8 x float> %v104, %v136
  %v138 = getelementptr inbounds float, ptr %v79, i64 %v101
  store <8 x float> %v104, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v88, i64 %v101
  store <8 x float> %v108, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v97, i64 %v101
  store <8 x float> %v137, ptr %v140, align 4
  %v141 = add nsw i64 %v98, 1
  br label %b14
b16:
  %v142 = add nsw i64 %v60, 1
  br label %b11
b13:
  %v143 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v144 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v145 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v66, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v20, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v21, <8 x float> %v10)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v23, <8 x float> %v11)
  %v30 = add i64 %v9, 1
  %v31 = mul i64 %v30, 16
  %v32 = getelementptr inbounds float, ptr %v2, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v32, i64 8
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v33, <8 x float> %v12)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v13)
  %v42 = add i64 %v9, 2
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v2, i64 %v43
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v44, i64 8
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v45, <8 x float> %v14)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v15)
  %v54 = add i64 %v9, 3
  %v55 = mul i64 %v54, 16
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v56, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v59, <8 x float> %v17)
  %v66 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v67 = fadd <8 x float> %v10, %v12
  %v68 = fadd <8 x float> %v11, %v13
  %v69 = fadd <8 x float> %v67, %v14
  %v70 = fadd <8 x float> %v68, %v15
  %v71 = fadd <8 x float> %v69, %v16
  %v72 = fadd <8 x float> %v70, %v17
  br label %b3
b3:
  %v73 = phi i64 [ %v8, %b2 ], [ %v88, %b4 ]
  %v74 = phi <8 x float> [ %v71, %b2 ], [ %v86, %b4 ]
  %v75 = phi <8 x float> [ %v72, %b2 ], [ %v87, %b4 ]
  %v76 = icmp slt i64 %v73, %v3
  br i1 %v76, label %b4, label %b5
b4:
  %v77 = mul i64 %v73, 16
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v78, i64 8
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v74)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v81, <8 x float> %v75)
  %v88 = add nsw i64 %v73, 1
  br label %b3
b5:
  store <8 x float> %v74, ptr %v4, align 4
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v75, ptr %v89, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v11)
  %v38 = add i64 %v1, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v31, <8 x float> %v13)
  %v45 = add i64 %v9, 1
  %v46 = mul i64 %v45, 16
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v50, <8 x float> %v15)
  %v57 = add i64 %v1, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v48, <8 x float> %v16)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v50, <8 x float> %v17)
  %v64 = add i64 %v9, 2
  %v65 = mul i64 %v64, 16
  %v66 = getelementptr inbounds float, ptr %v2, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v69, <8 x float> %v19)
  %v76 = add i64 %v1, %v64
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v20)
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v69, <8 x float> %v21)
  %v83 = add i64 %v9, 3
  %v84 = mul i64 %v83, 16
  %v85 = getelementptr inbounds float, ptr %v2, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v85, i64 8
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v86, <8 x float> %v22)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v88, <8 x float> %v23)
  %v95 = add i64 %v1, %v83
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v86, <8 x float> %v24)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v88, <8 x float> %v25)
  %v102 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v103 = fadd <8 x float> %v10, %v14
  %v104 = fadd <8 x float> %v11, %v15
  %v105 = fadd <8 x float> %v12, %v16
  %v106 = fadd <8 x float> %v13, %v17
  %v107 = fadd <8 x float> %v103, %v18
  %v108 = fadd <8 x float> %v104, %v19
  %v109 = fadd <8 x float> %v105, %v20
  %v110 = fadd <8 x float> %v106, %v21
  %v111 = fadd <8 x float> %v107, %v22
  %v112 = fadd <8 x float> %v108, %v23
  %v113 = fadd <8 x float> %v109, %v24
  %v114 = fadd <8 x float> %v110, %v25
  br label %b3
b3:
  %v115 = phi i64 [ %v8, %b2 ], [ %v139, %b4 ]
  %v116 = phi <8 x float> [ %v111, %b2 ], [ %v130, %b4 ]
  %v117 = phi <8 x float> [ %v112, %b2 ], [ %v131, %b4 ]
  %v118 = phi <8 x float> [ %v113, %b2 ], [ %v137, %b4 ]
  %v119 = phi <8 x float> [ %v114, %b2 ], [ %v138, %b4 ]
  %v120 = icmp slt i64 %v115, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v115, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v122, i64 8
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v123, <8 x float> %v116)
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v117)
  %v132 = add i64 %v1, %v115
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v123, <8 x float> %v118)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v125, <8 x float> %v119)
  %v139 = add nsw i64 %v115, 1
  br label %b3
b5:
  store <8 x float> %v116, ptr %v4, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v117, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v118, ptr %v141, align 4
  %v142 = add i64 %v5, %v6
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v119, ptr %v143, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v41 = mul i64 %v1, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v24, i64 8
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v27, <8 x float> %v11)
  %v34 = add i64 %v1, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v25, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v27, <8 x float> %v13)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v25, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v27, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v51, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> %v17)
  %v61 = add i64 %v1, %v49
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v18)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v54, <8 x float> %v19)
  %v68 = add i64 %v41, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v20)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v54, <8 x float> %v21)
  %v75 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v76 = fadd <8 x float> %v10, %v16
  %v77 = fadd <8 x float> %v11, %v17
  %v78 = fadd <8 x float> %v12, %v18
  %v79 = fadd <8 x float> %v13, %v19
  %v80 = fadd <8 x float> %v14, %v20
  %v81 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v82 = phi i64 [ %v8, %b2 ], [ %v115, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v99, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v100, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v113, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v114, %b4 ]
  %v89 = icmp slt i64 %v82, %v3
  br i1 %v89, label %b4, label %b5
b4:
  %v90 = mul i64 %v82, 16
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v91, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v83)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v94, <8 x float> %v84)
  %v101 = add i64 %v1, %v82
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v92, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v94, <8 x float> %v86)
  %v108 = add i64 %v41, %v82
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v92, <8 x float> %v87)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v94, <8 x float> %v88)
  %v115 = add nsw i64 %v82, 1
  br label %b3
b5:
  store <8 x float> %v83, ptr %v4, align 4
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v84, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v85, ptr %v117, align 4
  %v118 = add i64 %v5, %v6
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v86, ptr %v119, align 4
  %v120 = mul i64 %v5, 2
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v87, ptr %v121, align 4
  %v122 = add i64 %v120, %v6
  %v123 = getelementptr inbounds float, ptr %v4, i64 %v122
  store <8 x float> %v88, ptr %v123, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v45 = mul i64 %v1, 2
  %v53 = mul i64 %v1, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v28, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v11)
  %v38 = add i64 %v1, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v31, <8 x float> %v13)
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v29, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v31, <8 x float> %v15)
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v29, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v31, <8 x float> %v17)
  %v61 = add i64 %v9, 1
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v63, i64 8
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v18)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v66, <8 x float> %v19)
  %v73 = add i64 %v1, %v61
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v64, <8 x float> %v20)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v66, <8 x float> %v21)
  %v80 = add i64 %v45, %v61
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v64, <8 x float> %v22)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v66, <8 x float> %v23)
  %v87 = add i64 %v53, %v61
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v64, <8 x float> %v24)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v66, <8 x float> %v25)
  %v94 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v18
  %v96 = fadd <8 x float> %v11, %v19
  %v97 = fadd <8 x float> %v12, %v20
  %v98 = fadd <8 x float> %v13, %v21
  %v99 = fadd <8 x float> %v14, %v22
  %v100 = fadd <8 x float> %v15, %v23
  %v101 = fadd <8 x float> %v16, %v24
  %v102 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v103 = phi i64 [ %v8, %b2 ], [ %v145, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v97, %b2 ], [ %v129, %b4 ]
  %v107 = phi <8 x float> [ %v98, %b2 ], [ %v130, %b4 ]
  %v108 = phi <8 x float> [ %v99, %b2 ], [ %v136, %b4 ]
  %v109 = phi <8 x float> [ %v100, %b2 ], [ %v137, %b4 ]
  %v110 = phi <8 x float> [ %v101, %b2 ], [ %v143, %b4 ]
  %v111 = phi <8 x float> [ %v102, %b2 ], [ %v144, %b4 ]
  %v112 = icmp slt i64 %v103, %v3
  br i1 %v112, label %b4, label %b5
b4:
  %v113 = mul i64 %v103, 16
  %v114 = getelementptr inbounds float, ptr %v2, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = getelementptr inbounds float, ptr %v114, i64 8
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v115, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v117, <8 x float> %v105)
  %v124 = add i64 %v1, %v103
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v115, <8 x float> %v106)
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v117, <8 x float> %v107)
  %v131 = add i64 %v45, %v103
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v115, <8 x float> %v108)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v117, <8 x float> %v109)
  %v138 = add i64 %v53, %v103
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v115, <8 x float> %v110)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v117, <8 x float> %v111)
  %v145 = add nsw i64 %v103, 1
  br label %b3
b5:
  store <8 x float> %v104, ptr %v4, align 4
  %v146 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v105, ptr %v146, align 4
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v106, ptr %v147, align 4
  %v148 = add i64 %v5, %v6
  %v149 = getelementptr inbounds float, ptr %v4, i64 %v148
  store <8 x float> %v107, ptr %v149, align 4
  %v150 = mul i64 %v5, 2
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v150
  store <8 x float> %v108, ptr %v151, align 4
  %v152 = add i64 %v150, %v6
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v109, ptr %v153, align 4
  %v154 = mul i64 %v5, 3
  %v155 = getelementptr inbounds float, ptr %v4, i64 %v154
  store <8 x float> %v110, ptr %v155, align 4
  %v156 = add i64 %v154, %v6
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v111, ptr %v157, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v37 = mul i64 %v1, 2
  %v45 = mul i64 %v1, 3
  %v53 = mul i64 %v1, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v61, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = icmp slt i64 %v7, %v3
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v20, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v7
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v21, <8 x float> %v8)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v23, <8 x float> %v9)
  %v30 = add i64 %v1, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v21, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v23, <8 x float> %v11)
  %v38 = add i64 %v37, %v7
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v21, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v21, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v23, <8 x float> %v15)
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v21, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v23, <8 x float> %v17)
  %v61 = add nsw i64 %v7, 1
  br label %b0
b2:
  store <8 x float> %v8, ptr %v4, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v9, ptr %v62, align 4
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v10, ptr %v63, align 4
  %v64 = add i64 %v5, %v6
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v11, ptr %v65, align 4
  %v66 = mul i64 %v5, 2
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v12, ptr %v67, align 4
  %v68 = add i64 %v66, %v6
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v5, 3
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v14, ptr %v71, align 4
  %v72 = add i64 %v70, %v6
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = mul i64 %v5, 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v16, ptr %v75, align 4
  %v76 = add i64 %v74, %v6
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v17, ptr %v77, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v39 = mul i64 %v1, 2
  %v47 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  %v63 = mul i64 %v1, 5
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v71, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v20 = icmp slt i64 %v7, %v3
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v22, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v7
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v23, <8 x float> %v8)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v9)
  %v32 = add i64 %v1, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v23, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v25, <8 x float> %v11)
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v23, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v25, <8 x float> %v13)
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v23, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v25, <8 x float> %v15)
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v23, <8 x float> %v16)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v25, <8 x float> %v17)
  %v64 = add i64 %v63, %v7
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v23, <8 x float> %v18)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v25, <8 x float> %v19)
  %v71 = add nsw i64 %v7, 1
  br label %b0
b2:
  store <8 x float> %v8, ptr %v4, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v9, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v10, ptr %v73, align 4
  %v74 = add i64 %v5, %v6
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v11, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = add i64 %v76, %v6
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v13, ptr %v79, align 4
  %v80 = mul i64 %v5, 3
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v14, ptr %v81, align 4
  %v82 = add i64 %v80, %v6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = mul i64 %v5, 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v16, ptr %v85, align 4
  %v86 = add i64 %v84, %v6
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v17, ptr %v87, align 4
  %v88 = mul i64 %v5, 5
  %v89 = getelementptr inbounds float, ptr %v4, i64 %v88
  store <8 x float> %v18, ptr %v89, align 4
  %v90 = add i64 %v88, %v6
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v19, ptr %v91, align 4
  ret void
}
define internal void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v10 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 80
  %v45 = load i64, ptr %v44, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 1
  %v48 = load i64, ptr %v47, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 25
  %v63 = load i64, ptr %v62, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds i64, ptr %v1, i64 81
  %v92 = load i64, ptr %v91, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v99 = load ptr, ptr %v98, align 4
  %v100 = getelementptr inbounds i64, ptr %v1, i64 82
  %v101 = load i64, ptr %v100, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds i64, ptr %v1, i64 83
  %v110 = load i64, ptr %v109, align 8
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v123 = load ptr, ptr %v122, align 4
  %v124 = getelementptr inbounds i64, ptr %v1, i64 84
  %v125 = load i64, ptr %v124, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1280
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v46 = and i64 %v5, %v45
  %v49 = mul i64 %v46, %v48
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v64 = and i64 %v5, %v63
  %v65 = mul i64 %v64, %v48
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v83 = and i64 %v5, %v82
  %v84 = mul i64 %v83, %v48
  %v85 = mul i64 %v84, 8
  %v86 = getelementptr inbounds float, ptr %v80, i64 %v85
  %v93 = and i64 %v5, %v92
  %v94 = mul i64 %v93, %v48
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v95
  %v102 = and i64 %v5, %v101
  %v103 = mul i64 %v102, %v48
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v99, i64 %v104
  %v111 = and i64 %v5, %v110
  %v112 = mul i64 %v111, %v48
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v108, i64 %v113
  %v116 = add i64 %v5, 1
  %v117 = and i64 %v116, %v82
  %v118 = mul i64 %v117, %v48
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v80, i64 %v119
  %v126 = and i64 %v5, %v125
  %v127 = mul i64 %v126, %v48
  %v128 = mul i64 %v127, 8
  %v129 = getelementptr inbounds float, ptr %v123, i64 %v128
  %v131 = and i64 %v116, %v63
  %v132 = mul i64 %v131, %v48
  %v133 = mul i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v61, i64 %v133
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v319, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 1
  %v22 = sdiv i64 %v21, 2
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v24
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v318, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v40 = mul i64 %v28, 512
  %v41 = getelementptr inbounds float, ptr %v8, i64 %v40
  %v58 = add i64 %v40, 256
  %v59 = getelementptr inbounds float, ptr %v8, i64 %v58
  %v71 = add i64 %v58, 256
  br label %b6
b6:
  %v30 = phi i64 [ 0, %b4 ], [ %v317, %b15 ]
  %v31 = icmp slt i64 %v30, %v24
  br i1 %v31, label %b7, label %b8
b7:
  %v32 = icmp slt i64 %v30, %v27
  %v33 = mul i64 %v30, %v25
  %v34 = select i1 %v32, i64 %v30, i64 %v27
  %v35 = add i64 %v33, %v34
  %v36 = add i64 %v15, %v35
  %v37 = zext i1 %v32 to i64
  %v38 = add i64 %v25, %v37
  %v39 = add i64 %v36, %v38
  %v52 = mul i64 %v36, 8
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v54 = sub i64 %v38, 1
  %v55 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v54
  %v56 = load ptr, ptr %v55, align 4
  %v57 = icmp sgt i64 %v38, 0
  br i1 %v57, label %b9, label %b10
b9:
  call void %v56(ptr %v53, i64 8, ptr %v41, i64 8, ptr %v10, i64 32, i64 8)
  br label %b10
b10:
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v52
  %v69 = getelementptr inbounds ptr, ptr @table_tile_2x4_more, i64 %v54
  %v70 = load ptr, ptr %v69, align 4
  br i1 %v57, label %b11, label %b12
b11:
  call void %v70(ptr %v68, i64 8, ptr %v59, i64 8, ptr %v10, i64 32, i64 8)
  br label %b12
b12:
  br label %b13
b13:
  %v72 = phi i64 [ %v36, %b12 ], [ %v316, %b18 ]
  %v73 = icmp slt i64 %v72, %v39
  br i1 %v73, label %b14, label %b15
b14:
  %v74 = sub i64 %v72, %v36
  %v75 = mul i64 %v74, 32
  %v76 = getelementptr inbounds float, ptr %v10, i64 %v75
  %v87 = mul i64 %v72, 8
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v87
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v87
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v87
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v87
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v87
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v87
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v87
  br label %b16
b16:
  %v136 = phi i64 [ 0, %b14 ], [ %v315, %b17 ]
  %v137 = icmp slt i64 %v136, 1
  br i1 %v137, label %b17, label %b18
b17:
  %v138 = add i64 %v28, %v136
  %v139 = mul i64 %v138, 8
  %v140 = mul i64 %v136, 8
  %v141 = getelementptr inbounds float, ptr %v76, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = add i64 1, %v136
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v76, i64 %v144
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = add i64 2, %v136
  %v148 = mul i64 %v147, 8
  %v149 = getelementptr inbounds float, ptr %v76, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = add i64 3, %v136
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v76, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = add i64 8, %v139
  %v156 = getelementptr inbounds float, ptr %v78, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v142, %v157
  %v159 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v158)
  %v160 = fneg <8 x float> %v159
  %v161 = fcmp olt <8 x float> %v160, splat (float 0xC05A400000000000)
  %v162 = select <8 x i1> %v161, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v160
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v164 = fsub <8 x float> %v163, splat (float 0x4168000000000000)
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v162)
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v165)
  %v167 = bitcast <8 x float> %v163 to <8 x i32>
  %v168 = fmul <8 x float> %v166, %v166
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v166, <8 x float> splat (float 0x3F81227F40000000))
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v166, <8 x float> splat (float 0x3FA5556740000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v166, <8 x float> splat (float 0x3FC5554B00000000))
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v166, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v172, <8 x float> %v166)
  %v174 = sub <8 x i32> %v167, splat (i32 1262485250)
  %v175 = lshr <8 x i32> %v174, splat (i32 1)
  %v176 = sub <8 x i32> %v174, %v175
  %v177 = shl <8 x i32> %v175, splat (i32 23)
  %v178 = bitcast <8 x i32> %v177 to <8 x float>
  %v179 = shl <8 x i32> %v176, splat (i32 23)
  %v180 = bitcast <8 x i32> %v179 to <8 x float>
  %v181 = fadd <8 x float> %v173, splat (float 0x3FF0000000000000)
  %v182 = fmul <8 x float> %v181, %v178
  %v183 = fmul <8 x float> %v182, %v180
  %v184 = fcmp olt <8 x float> %v158, splat (float 0x0000000000000000)
  %v185 = select <8 x i1> %v184, <8 x float> %v183, <8 x float> splat (float 0x3FF0000000000000)
  %v186 = fadd <8 x float> %v183, splat (float 0x3FF0000000000000)
  %v187 = fdiv <8 x float> %v185, %v186
  %v188 = getelementptr inbounds float, ptr %v78, i64 %v139
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v146, %v189
  %v191 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v190)
  %v192 = fneg <8 x float> %v191
  %v193 = fcmp olt <8 x float> %v192, splat (float 0xC05A400000000000)
  %v194 = select <8 x i1> %v193, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v192
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v196 = fsub <8 x float> %v195, splat (float 0x4168000000000000)
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v194)
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v197)
  %v199 = bitcast <8 x float> %v195 to <8 x i32>
  %v200 = fmul <8 x float> %v198, %v198
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v198, <8 x float> splat (float 0x3F81227F40000000))
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v198, <8 x float> splat (float 0x3FA5556740000000))
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v198, <8 x float> splat (float 0x3FC5554B00000000))
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v203, <8 x float> %v198, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v204, <8 x float> %v198)
  %v206 = sub <8 x i32> %v199, splat (i32 1262485250)
  %v207 = lshr <8 x i32> %v206, splat (i32 1)
  %v208 = sub <8 x i32> %v206, %v207
  %v209 = shl <8 x i32> %v207, splat (i32 23)
  %v210 = bitcast <8 x i32> %v209 to <8 x float>
  %v211 = shl <8 x i32> %v208, splat (i32 23)
  %v212 = bitcast <8 x i32> %v211 to <8 x float>
  %v213 = fadd <8 x float> %v205, splat (float 0x3FF0000000000000)
  %v214 = fmul <8 x float> %v213, %v210
  %v215 = fmul <8 x float> %v214, %v212
  %v216 = fcmp olt <8 x float> %v190, splat (float 0x0000000000000000)
  %v217 = select <8 x i1> %v216, <8 x float> %v215, <8 x float> splat (float 0x3FF0000000000000)
  %v218 = fadd <8 x float> %v215, splat (float 0x3FF0000000000000)
  %v219 = fdiv <8 x float> %v217, %v218
  %v220 = add i64 16, %v139
  %v221 = getelementptr inbounds float, ptr %v78, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fadd <8 x float> %v150, %v222
  %v224 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v223)
  %v225 = fcmp ogt <8 x float> %v224, splat (float 0x4023000000000000)
  %v226 = select <8 x i1> %v225, <8 x float> splat (float 0x4023000000000000), <8 x float> %v224
  %v227 = fadd <8 x float> %v226, %v226
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v229 = fsub <8 x float> %v228, splat (float 0x4168000000000000)
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v227)
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v230)
  %v232 = bitcast <8 x float> %v228 to <8 x i32>
  %v233 = fmul <8 x float> %v231, %v231
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v231, <8 x float> splat (float 0x3F81227F40000000))
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v231, <8 x float> splat (float 0x3FA5556740000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v231, <8 x float> splat (float 0x3FC5554B00000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v231, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v237, <8 x float> %v231)
  %v239 = shl <8 x i32> %v232, splat (i32 23)
  %v240 = add <8 x i32> %v239, splat (i32 1065353216)
  %v241 = bitcast <8 x i32> %v240 to <8 x float>
  %v242 = fsub <8 x float> %v241, splat (float 0x3FF0000000000000)
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> %v238, <8 x float> %v242)
  %v244 = fadd <8 x float> %v243, splat (float 0x4000000000000000)
  %v245 = fdiv <8 x float> %v243, %v244
  %v246 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v245, <8 x float> %v223)
  %v247 = getelementptr inbounds float, ptr %v88, i64 %v139
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fmul <8 x float> %v187, %v248
  %v250 = fmul <8 x float> %v219, %v246
  %v251 = fadd <8 x float> %v249, %v250
  %v252 = add i64 24, %v139
  %v253 = getelementptr inbounds float, ptr %v78, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = fadd <8 x float> %v154, %v254
  %v256 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v255)
  %v257 = fneg <8 x float> %v256
  %v258 = fcmp olt <8 x float> %v257, splat (float 0xC05A400000000000)
  %v259 = select <8 x i1> %v258, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v257
  %v260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v259, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v261 = fsub <8 x float> %v260, splat (float 0x4168000000000000)
  %v262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v261, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v259)
  %v263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v261, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v262)
  %v264 = bitcast <8 x float> %v260 to <8 x i32>
  %v265 = fmul <8 x float> %v263, %v263
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v263, <8 x float> splat (float 0x3F81227F40000000))
  %v267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> %v263, <8 x float> splat (float 0x3FA5556740000000))
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v267, <8 x float> %v263, <8 x float> splat (float 0x3FC5554B00000000))
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v268, <8 x float> %v263, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v265, <8 x float> %v269, <8 x float> %v263)
  %v271 = sub <8 x i32> %v264, splat (i32 1262485250)
  %v272 = lshr <8 x i32> %v271, splat (i32 1)
  %v273 = sub <8 x i32> %v271, %v272
  %v274 = shl <8 x i32> %v272, splat (i32 23)
  %v275 = bitcast <8 x i32> %v274 to <8 x float>
  %v276 = shl <8 x i32> %v273, splat (i32 23)
  %v277 = bitcast <8 x i32> %v276 to <8 x float>
  %v278 = fadd <8 x float> %v270, splat (float 0x3FF0000000000000)
  %v279 = fmul <8 x float> %v278, %v275
  %v280 = fmul <8 x float> %v279, %v277
  %v281 = fcmp olt <8 x float> %v255, splat (float 0x0000000000000000)
  %v282 = select <8 x i1> %v281, <8 x float> %v280, <8 x float> splat (float 0x3FF0000000000000)
  %v283 = fadd <8 x float> %v280, splat (float 0x3FF0000000000000)
  %v284 = fdiv <8 x float> %v282, %v283
  %v285 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v251)
  %v286 = fcmp ogt <8 x float> %v285, splat (float 0x4023000000000000)
  %v287 = select <8 x i1> %v286, <8 x float> splat (float 0x4023000000000000), <8 x float> %v285
  %v288 = fadd <8 x float> %v287, %v287
  %v289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v288, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v290 = fsub <8 x float> %v289, splat (float 0x4168000000000000)
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v288)
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v291)
  %v293 = bitcast <8 x float> %v289 to <8 x i32>
  %v294 = fmul <8 x float> %v292, %v292
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v292, <8 x float> splat (float 0x3F81227F40000000))
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v292, <8 x float> splat (float 0x3FA5556740000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v292, <8 x float> splat (float 0x3FC5554B00000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v292, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> %v298, <8 x float> %v292)
  %v300 = shl <8 x i32> %v293, splat (i32 23)
  %v301 = add <8 x i32> %v300, splat (i32 1065353216)
  %v302 = bitcast <8 x i32> %v301 to <8 x float>
  %v303 = fsub <8 x float> %v302, splat (float 0x3FF0000000000000)
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v299, <8 x float> %v303)
  %v305 = fadd <8 x float> %v304, splat (float 0x4000000000000000)
  %v306 = fdiv <8 x float> %v304, %v305
  %v307 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v306, <8 x float> %v251)
  %v308 = fmul <8 x float> %v284, %v307
  %v309 = getelementptr inbounds float, ptr %v97, i64 %v139
  store <8 x float> %v187, ptr %v309, align 4
  %v310 = getelementptr inbounds float, ptr %v106, i64 %v139
  store <8 x float> %v219, ptr %v310, align 4
  %v311 = getelementptr inbounds float, ptr %v115, i64 %v139
  store <8 x float> %v246, ptr %v311, align 4
  %v312 = getelementptr inbounds float, ptr %v121, i64 %v139
  store <8 x float> %v251, ptr %v312, align 4
  %v313 = getelementptr inbounds float, ptr %v130, i64 %v139
  store <8 x float> %v284, ptr %v313, align 4
  %v314 = getelementptr inbounds float, ptr %v135, i64 %v139
  store <8 x float> %v308, ptr %v314, align 4
  %v315 = add nsw i64 %v136, 1
  br label %b16
b18:
  %v316 = add nsw i64 %v72, 1
  br label %b13
b15:
  %v317 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v318 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v319 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v10 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v43 = load ptr, ptr %v42, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 25
  %v46 = load i64, ptr %v45, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 1
  %v49 = load i64, ptr %v48, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v66 = load ptr, ptr %v65, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1792
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v44 = add i64 %v5, 1
  %v47 = and i64 %v44, %v46
  %v50 = mul i64 %v47, %v49
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v43, i64 %v51
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v82, %b5 ]
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
  %v26 = mul i64 %v25, %v24
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v81, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v40 = mul i64 %v28, 64
  %v41 = getelementptr inbounds float, ptr %v8, i64 %v40
  %v59 = add i64 %v40, 64
  br label %b6
b6:
  %v30 = phi i64 [ 0, %b4 ], [ %v80, %b13 ]
  %v31 = icmp slt i64 %v30, %v24
  br i1 %v31, label %b7, label %b8
b7:
  %v32 = icmp slt i64 %v30, %v27
  %v33 = mul i64 %v30, %v25
  %v34 = select i1 %v32, i64 %v30, i64 %v27
  %v35 = add i64 %v33, %v34
  %v36 = add i64 %v15, %v35
  %v37 = zext i1 %v32 to i64
  %v38 = add i64 %v25, %v37
  %v39 = add i64 %v36, %v38
  %v53 = mul i64 %v36, 8
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v55 = sub i64 %v38, 1
  %v56 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v55
  %v57 = load ptr, ptr %v56, align 4
  %v58 = icmp sgt i64 %v38, 0
  br i1 %v58, label %b9, label %b10
b9:
  call void %v57(ptr %v54, i64 8, ptr %v41, i64 8, ptr %v10, i64 8, i64 0)
  br label %b10
b10:
  br label %b11
b11:
  %v60 = phi i64 [ %v36, %b10 ], [ %v79, %b16 ]
  %v61 = icmp slt i64 %v60, %v39
  br i1 %v61, label %b12, label %b13
b12:
  %v62 = sub i64 %v60, %v36
  %v63 = mul i64 %v62, 8
  %v64 = getelementptr inbounds float, ptr %v10, i64 %v63
  %v67 = mul i64 %v60, 5
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  br label %b14
b14:
  %v69 = phi i64 [ 0, %b12 ], [ %v78, %b18 ]
  %v70 = icmp slt i64 %v69, 1
  br i1 %v70, label %b15, label %b16
b15:
  %v71 = add i64 %v28, %v69
  %v72 = mul i64 %v71, 8
  %v73 = icmp eq i64 %v72, 0
  br i1 %v73, label %b17, label %b18
b17:
  %v74 = mul i64 %v69, 8
  %v75 = getelementptr inbounds float, ptr %v64, i64 %v74
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v68, i64 %v72
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v76, ptr align 4 %v77, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0>)
  br label %b18
b18:
  %v78 = add nsw i64 %v69, 1
  br label %b14
b16:
  %v79 = add nsw i64 %v60, 1
  br label %b11
b13:
  %v80 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v81 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v82 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v10 = alloca float, i64 96, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v43 = load ptr, ptr %v42, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 25
  %v46 = load i64, ptr %v45, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 1
  %v49 = load i64, ptr %v48, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds i64, ptr %v1, i64 85
  %v68 = load i64, ptr %v67, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1856
  %v9 = getelementptr inbounds float, ptr %v7, i64 1984
  %v44 = add i64 %v5, 1
  %v47 = and i64 %v44, %v46
  %v50 = mul i64 %v47, %v49
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v43, i64 %v51
  %v69 = and i64 %v5, %v68
  %v70 = mul i64 %v69, %v49
  %v71 = mul i64 %v70, 9
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v71
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v94, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = add i64 %v15, 96
  %v18 = icmp slt i64 %v17, %v14
  %v19 = select i1 %v18, i64 %v17, i64 %v14
  %v20 = sub i64 %v19, %v15
  %v21 = add i64 %v20, 5
  %v22 = sdiv i64 %v21, 6
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 1, i64 %v22
  %v25 = sdiv i64 %v20, %v24
  %v26 = mul i64 %v25, %v24
  %v27 = sub i64 %v20, %v26
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v93, %b8 ]
  %v29 = icmp slt i64 %v28, 1
  br i1 %v29, label %b4, label %b5
b4:
  %v40 = mul i64 %v28, 128
  %v41 = getelementptr inbounds float, ptr %v8, i64 %v40
  %v59 = add i64 %v40, 128
  %v77 = mul i64 %v28, 2
  br label %b6
b6:
  %v30 = phi i64 [ 0, %b4 ], [ %v92, %b13 ]
  %v31 = icmp slt i64 %v30, %v24
  br i1 %v31, label %b7, label %b8
b7:
  %v32 = icmp slt i64 %v30, %v27
  %v33 = mul i64 %v30, %v25
  %v34 = select i1 %v32, i64 %v30, i64 %v27
  %v35 = add i64 %v33, %v34
  %v36 = add i64 %v15, %v35
  %v37 = zext i1 %v32 to i64
  %v38 = add i64 %v25, %v37
  %v39 = add i64 %v36, %v38
  %v53 = mul i64 %v36, 8
  %v54 = getelementptr inbounds float, ptr %v52, i64 %v53
  %v55 = sub i64 %v38, 1
  %v56 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v55
  %v57 = load ptr, ptr %v56, align 4
  %v58 = icmp sgt i64 %v38, 0
  br i1 %v58, label %b9, label %b10
b9:
  call void %v57(ptr %v54, i64 8, ptr %v41, i64 8, ptr %v10, i64 16, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v60 = phi i64 [ %v36, %b10 ], [ %v91, %b16 ]
  %v61 = icmp slt i64 %v60, %v39
  br i1 %v61, label %b12, label %b13
b12:
  %v62 = sub i64 %v60, %v36
  %v63 = mul i64 %v62, 16
  %v64 = getelementptr inbounds float, ptr %v10, i64 %v63
  %v73 = mul i64 %v60, 9
  %v74 = getelementptr inbounds float, ptr %v72, i64 %v73
  br label %b14
b14:
  %v75 = phi i64 [ 0, %b12 ], [ %v90, %b20 ]
  %v76 = icmp slt i64 %v75, 2
  br i1 %v76, label %b15, label %b16
b15:
  %v78 = add i64 %v77, %v75
  %v79 = mul i64 %v78, 8
  %v80 = icmp slt i64 %v79, 8
  br i1 %v80, label %b17, label %b18
b17:
  %v81 = mul i64 %v75, 8
  %v82 = getelementptr inbounds float, ptr %v64, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = getelementptr inbounds float, ptr %v74, i64 %v79
  store <8 x float> %v83, ptr %v84, align 4
  br label %b18
b18:
  %v85 = icmp eq i64 %v79, 8
  br i1 %v85, label %b19, label %b20
b19:
  %v86 = mul i64 %v75, 8
  %v87 = getelementptr inbounds float, ptr %v64, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v74, i64 %v79
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v88, ptr align 4 %v89, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b20
b20:
  %v90 = add nsw i64 %v75, 1
  br label %b14
b16:
  %v91 = add nsw i64 %v60, 1
  br label %b11
b13:
  %v92 = add nsw i64 %v30, 1
  br label %b6
b8:
  %v93 = add nsw i64 %v28, 1
  br label %b3
b5:
  %v94 = add nsw i64 %v15, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v13 = load ptr, ptr %v12, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 57
  %v108 = load i64, ptr %v107, align 8
  %v110 = getelementptr inbounds i64, ptr %v1, i64 1
  %v111 = load i64, ptr %v110, align 8
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds i64, ptr %v1, i64 60
  %v118 = load i64, ptr %v117, align 8
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds i64, ptr %v1, i64 86
  %v126 = load i64, ptr %v125, align 8
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds i64, ptr %v1, i64 87
  %v134 = load i64, ptr %v133, align 8
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds i64, ptr %v1, i64 88
  %v142 = load i64, ptr %v141, align 8
  %v109 = and i64 %v5, %v108
  %v112 = mul i64 %v109, %v111
  %v113 = getelementptr inbounds float, ptr %v106, i64 %v112
  %v119 = and i64 %v5, %v118
  %v120 = mul i64 %v119, %v111
  %v121 = getelementptr inbounds float, ptr %v116, i64 %v120
  %v127 = and i64 %v5, %v126
  %v128 = mul i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v124, i64 %v128
  %v135 = and i64 %v5, %v134
  %v136 = mul i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v132, i64 %v136
  %v143 = and i64 %v5, %v142
  %v144 = mul i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v140, i64 %v144
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v147, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 5
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v15, i64 4
  %v17 = load float, ptr %v16, align 4
  %v18 = fneg float %v17
  %v19 = fcmp olt float %v18, 0xC05A400000000000
  %v20 = select i1 %v19, float 0xC05A400000000000, float %v18
  %v21 = fcmp ogt float %v20, 0x4056400000000000
  %v22 = select i1 %v21, float 0x4056400000000000, float %v20
  %v23 = call float @llvm.fmuladd.f32(float %v22, float 0x3FF7154760000000, float 0x4168000000000000)
  %v24 = fsub float %v23, 0x4168000000000000
  %v25 = call float @llvm.fmuladd.f32(float %v24, float 0xBFE62E4000000000, float %v22)
  %v26 = call float @llvm.fmuladd.f32(float %v24, float 0xBEB7F7D1C0000000, float %v25)
  %v27 = bitcast float %v23 to i32
  %v28 = fmul float %v26, %v26
  %v29 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v26, float 0x3F81227F40000000)
  %v30 = call float @llvm.fmuladd.f32(float %v29, float %v26, float 0x3FA5556740000000)
  %v31 = call float @llvm.fmuladd.f32(float %v30, float %v26, float 0x3FC5554B00000000)
  %v32 = call float @llvm.fmuladd.f32(float %v31, float %v26, float 0x3FDFFFFFE0000000)
  %v33 = call float @llvm.fmuladd.f32(float %v28, float %v32, float %v26)
  %v34 = sub i32 %v27, 1262485250
  %v35 = lshr i32 %v34, 1
  %v36 = sub i32 %v34, %v35
  %v37 = shl i32 %v35, 23
  %v38 = bitcast i32 %v37 to float
  %v39 = shl i32 %v36, 23
  %v40 = bitcast i32 %v39 to float
  %v41 = fadd float %v33, 0x3FF0000000000000
  %v42 = fmul float %v41, %v38
  %v43 = fmul float %v42, %v40
  %v44 = getelementptr inbounds float, ptr %v15, i64 1
  %v45 = load float, ptr %v44, align 4
  %v46 = fadd float %v45, 0x3FF0000000000000
  %v47 = fmul float 0x4012000000000000, %v46
  %v48 = getelementptr inbounds float, ptr %v15, i64 3
  %v49 = load float, ptr %v48, align 4
  %v50 = fcmp olt float %v49, 0xC05A400000000000
  %v51 = select i1 %v50, float 0xC05A400000000000, float %v49
  %v52 = fcmp ogt float %v51, 0x4056400000000000
  %v53 = select i1 %v52, float 0x4056400000000000, float %v51
  %v54 = call float @llvm.fmuladd.f32(float %v53, float 0x3FF7154760000000, float 0x4168000000000000)
  %v55 = fsub float %v54, 0x4168000000000000
  %v56 = call float @llvm.fmuladd.f32(float %v55, float 0xBFE62E4000000000, float %v53)
  %v57 = call float @llvm.fmuladd.f32(float %v55, float 0xBEB7F7D1C0000000, float %v56)
  %v58 = bitcast float %v54 to i32
  %v59 = fmul float %v57, %v57
  %v60 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v57, float 0x3F81227F40000000)
  %v61 = call float @llvm.fmuladd.f32(float %v60, float %v57, float 0x3FA5556740000000)
  %v62 = call float @llvm.fmuladd.f32(float %v61, float %v57, float 0x3FC5554B00000000)
  %v63 = call float @llvm.fmuladd.f32(float %v62, float %v57, float 0x3FDFFFFFE0000000)
  %v64 = call float @llvm.fmuladd.f32(float %v59, float %v63, float %v57)
  %v65 = sub i32 %v58, 1262485250
  %v66 = lshr i32 %v65, 1
  %v67 = sub i32 %v65, %v66
  %v68 = shl i32 %v66, 23
  %v69 = bitcast i32 %v68 to float
  %v70 = shl i32 %v67, 23
  %v71 = bitcast i32 %v70 to float
  %v72 = fadd float %v64, 0x3FF0000000000000
  %v73 = fmul float %v72, %v69
  %v74 = fmul float %v73, %v71
  %v75 = getelementptr inbounds float, ptr %v15, i64 2
  %v76 = load float, ptr %v75, align 4
  %v77 = fcmp olt float %v76, 0xC05A400000000000
  %v78 = select i1 %v77, float 0xC05A400000000000, float %v76
  %v79 = fcmp ogt float %v78, 0x4056400000000000
  %v80 = select i1 %v79, float 0x4056400000000000, float %v78
  %v81 = call float @llvm.fmuladd.f32(float %v80, float 0x3FF7154760000000, float 0x4168000000000000)
  %v82 = fsub float %v81, 0x4168000000000000
  %v83 = call float @llvm.fmuladd.f32(float %v82, float 0xBFE62E4000000000, float %v80)
  %v84 = call float @llvm.fmuladd.f32(float %v82, float 0xBEB7F7D1C0000000, float %v83)
  %v85 = bitcast float %v81 to i32
  %v86 = fmul float %v84, %v84
  %v87 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v84, float 0x3F81227F40000000)
  %v88 = call float @llvm.fmuladd.f32(float %v87, float %v84, float 0x3FA5556740000000)
  %v89 = call float @llvm.fmuladd.f32(float %v88, float %v84, float 0x3FC5554B00000000)
  %v90 = call float @llvm.fmuladd.f32(float %v89, float %v84, float 0x3FDFFFFFE0000000)
  %v91 = call float @llvm.fmuladd.f32(float %v86, float %v90, float %v84)
  %v92 = sub i32 %v85, 1262485250
  %v93 = lshr i32 %v92, 1
  %v94 = sub i32 %v92, %v93
  %v95 = shl i32 %v93, 23
  %v96 = bitcast i32 %v95 to float
  %v97 = shl i32 %v94, 23
  %v98 = bitcast i32 %v97 to float
  %v99 = fadd float %v91, 0x3FF0000000000000
  %v100 = fmul float %v99, %v96
  %v101 = fmul float %v100, %v98
  %v102 = load float, ptr %v15, align 4
  %v103 = fadd float %v102, 0x3FF0000000000000
  %v104 = fmul float 0x4012000000000000, %v103
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v10
  store float %v43, ptr %v114, align 4
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v10
  store float %v47, ptr %v122, align 4
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v10
  store float %v74, ptr %v130, align 4
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v10
  store float %v101, ptr %v138, align 4
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v10
  store float %v104, ptr %v146, align 4
  %v147 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 60
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v24 = load ptr, ptr %v23, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 86
  %v34 = load i64, ptr %v33, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 88
  %v44 = load i64, ptr %v43, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 89
  %v53 = load i64, ptr %v52, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 90
  %v63 = load i64, ptr %v62, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v26 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v27 = select i1 %v26, float 0x4020000000000000, float 0x4020000000000000
  %v28 = select i1 %v25, float 0x4020000000000000, float %v27
  %v29 = fsub float %v28, 0x3FF0000000000000
  %v30 = fdiv float %v29, 0x4000000000000000
  %v35 = and i64 %v5, %v34
  %v36 = mul i64 %v35, %v18
  %v37 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v45 = and i64 %v5, %v44
  %v46 = mul i64 %v45, %v18
  %v47 = getelementptr inbounds float, ptr %v42, i64 %v46
  %v54 = and i64 %v5, %v53
  %v55 = mul i64 %v54, %v18
  %v56 = mul i64 %v55, 3
  %v57 = getelementptr inbounds float, ptr %v51, i64 %v56
  %v64 = and i64 %v5, %v63
  %v65 = mul i64 %v64, %v18
  %v66 = mul i64 %v65, 3
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v79, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v10
  %v22 = load float, ptr %v21, align 4
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v10
  %v39 = load float, ptr %v38, align 4
  %v40 = fmul float %v30, %v39
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v10
  %v49 = load float, ptr %v48, align 4
  %v58 = mul i64 %v10, 3
  %v59 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v58
  %v69 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v24, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v70 = insertelement <8 x float> poison, float %v40, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = fmul <8 x float> %v69, %v71
  %v73 = insertelement <8 x float> poison, float %v22, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = fadd <8 x float> %v74, %v72
  %v76 = insertelement <8 x float> poison, float %v49, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fadd <8 x float> %v77, %v72
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v59, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v68, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v79 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 89
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 87
  %v39 = load i64, ptr %v38, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 91
  %v71 = load i64, ptr %v70, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v72 = and i64 %v5, %v71
  %v73 = mul i64 %v72, %v28
  %v74 = mul i64 %v73, 3
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v79, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v52 = insertelement <8 x float> poison, float %v45, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v78, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v48 = insertelement <8 x float> poison, float %v35, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b4 ], [ %v56, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v50 = fsub <8 x float> %v47, %v49
  %v51 = fmul <8 x float> %v50, %v50
  %v54 = fdiv <8 x float> %v51, %v53
  %v55 = fneg <8 x float> %v54
  %v56 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v18, <8 x float> %v55)
  %v57 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v59 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v60 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v58, <4 x float> %v59)
  %v61 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v62 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v63 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v61, <2 x float> %v62)
  %v64 = extractelement <2 x float> %v63, i64 0
  %v65 = extractelement <2 x float> %v63, i64 1
  %v66 = call float @llvm.maximum.f32(float %v64, float %v65)
  %v67 = call float @llvm.maximum.f32(float %v66, float 0xFFF0000000000000)
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v15
  store float %v67, ptr %v77, align 4
  %v78 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v79 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 90
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 87
  %v39 = load i64, ptr %v38, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 92
  %v71 = load i64, ptr %v70, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v72 = and i64 %v5, %v71
  %v73 = mul i64 %v72, %v28
  %v74 = mul i64 %v73, 3
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v79, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v52 = insertelement <8 x float> poison, float %v45, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v78, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v48 = insertelement <8 x float> poison, float %v35, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v57, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b4 ], [ %v56, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v46 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v47 = load <8 x float>, ptr %v46, align 4
  %v50 = fsub <8 x float> %v47, %v49
  %v51 = fmul <8 x float> %v50, %v50
  %v54 = fdiv <8 x float> %v51, %v53
  %v55 = fneg <8 x float> %v54
  %v56 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v18, <8 x float> %v55)
  %v57 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v59 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v60 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v58, <4 x float> %v59)
  %v61 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v62 = shufflevector <4 x float> %v60, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v63 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v61, <2 x float> %v62)
  %v64 = extractelement <2 x float> %v63, i64 0
  %v65 = extractelement <2 x float> %v63, i64 1
  %v66 = call float @llvm.maximum.f32(float %v64, float %v65)
  %v67 = call float @llvm.maximum.f32(float %v66, float 0xFFF0000000000000)
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v15
  store float %v67, ptr %v77, align 4
  %v78 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v79 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 89
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 87
  %v39 = load i64, ptr %v38, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 91
  %v49 = load i64, ptr %v48, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds i64, ptr %v1, i64 93
  %v110 = load i64, ptr %v109, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v50 = and i64 %v5, %v49
  %v51 = mul i64 %v50, %v28
  %v52 = mul i64 %v51, 3
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v111 = and i64 %v5, %v110
  %v112 = mul i64 %v111, %v28
  %v113 = mul i64 %v112, 3
  %v114 = getelementptr inbounds float, ptr %v108, i64 %v113
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v118, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v63 = insertelement <8 x float> poison, float %v45, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v117, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v59 = insertelement <8 x float> poison, float %v35, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = insertelement <8 x float> poison, float %v56, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v96, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v95, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v57 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v61 = fsub <8 x float> %v58, %v60
  %v62 = fmul <8 x float> %v61, %v61
  %v65 = fdiv <8 x float> %v62, %v64
  %v66 = fneg <8 x float> %v65
  %v69 = fsub <8 x float> %v66, %v68
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC05A400000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v69
  %v72 = fcmp ogt <8 x float> %v71, splat (float 0x4056400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0x4056400000000000), <8 x float> %v71
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v75 = fsub <8 x float> %v74, splat (float 0x4168000000000000)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v73)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v76)
  %v78 = bitcast <8 x float> %v74 to <8 x i32>
  %v79 = fmul <8 x float> %v77, %v77
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v77, <8 x float> splat (float 0x3F81227F40000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v77, <8 x float> splat (float 0x3FA5556740000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> splat (float 0x3FC5554B00000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v77, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v83, <8 x float> %v77)
  %v85 = sub <8 x i32> %v78, splat (i32 1262485250)
  %v86 = lshr <8 x i32> %v85, splat (i32 1)
  %v87 = sub <8 x i32> %v85, %v86
  %v88 = shl <8 x i32> %v86, splat (i32 23)
  %v89 = bitcast <8 x i32> %v88 to <8 x float>
  %v90 = shl <8 x i32> %v87, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = fadd <8 x float> %v84, splat (float 0x3FF0000000000000)
  %v93 = fmul <8 x float> %v92, %v89
  %v94 = fmul <8 x float> %v93, %v91
  %v95 = fadd <8 x float> %v18, %v94
  %v96 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v97 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v98 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v99 = fadd <4 x float> %v97, %v98
  %v100 = shufflevector <4 x float> %v99, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v101 = shufflevector <4 x float> %v99, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v102 = fadd <2 x float> %v100, %v101
  %v103 = extractelement <2 x float> %v102, i64 0
  %v104 = extractelement <2 x float> %v102, i64 1
  %v105 = fadd float %v103, %v104
  %v106 = fadd float %v105, 0x0000000000000000
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v15
  store float %v106, ptr %v116, align 4
  %v117 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v118 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 90
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 87
  %v39 = load i64, ptr %v38, align 8
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds i64, ptr %v1, i64 92
  %v49 = load i64, ptr %v48, align 8
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds i64, ptr %v1, i64 94
  %v110 = load i64, ptr %v109, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v26 = and i64 %v5, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 3
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  %v40 = and i64 %v5, %v39
  %v41 = mul i64 %v40, %v28
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  %v50 = and i64 %v5, %v49
  %v51 = mul i64 %v50, %v28
  %v52 = mul i64 %v51, 3
  %v53 = getelementptr inbounds float, ptr %v47, i64 %v52
  %v111 = and i64 %v5, %v110
  %v112 = mul i64 %v111, %v28
  %v113 = mul i64 %v112, 3
  %v114 = getelementptr inbounds float, ptr %v108, i64 %v113
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v118, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v32 = mul i64 %v13, 3
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load float, ptr %v43, align 4
  %v45 = fmul float 0x4000000000000000, %v44
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v63 = insertelement <8 x float> poison, float %v45, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v32
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v117, %b8 ]
  %v16 = icmp slt i64 %v15, 3
  br i1 %v16, label %b4, label %b5
b4:
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v15
  %v35 = load float, ptr %v34, align 4
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v59 = insertelement <8 x float> poison, float %v35, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = insertelement <8 x float> poison, float %v56, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v17 = phi i64 [ 0, %b4 ], [ %v96, %b7 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v95, %b7 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b7, label %b8
b7:
  %v57 = getelementptr inbounds float, ptr %v21, i64 %v17
  %v58 = load <8 x float>, ptr %v57, align 4
  %v61 = fsub <8 x float> %v58, %v60
  %v62 = fmul <8 x float> %v61, %v61
  %v65 = fdiv <8 x float> %v62, %v64
  %v66 = fneg <8 x float> %v65
  %v69 = fsub <8 x float> %v66, %v68
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC05A400000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v69
  %v72 = fcmp ogt <8 x float> %v71, splat (float 0x4056400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0x4056400000000000), <8 x float> %v71
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v75 = fsub <8 x float> %v74, splat (float 0x4168000000000000)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v73)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v76)
  %v78 = bitcast <8 x float> %v74 to <8 x i32>
  %v79 = fmul <8 x float> %v77, %v77
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v77, <8 x float> splat (float 0x3F81227F40000000))
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v77, <8 x float> splat (float 0x3FA5556740000000))
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> splat (float 0x3FC5554B00000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v77, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v83, <8 x float> %v77)
  %v85 = sub <8 x i32> %v78, splat (i32 1262485250)
  %v86 = lshr <8 x i32> %v85, splat (i32 1)
  %v87 = sub <8 x i32> %v85, %v86
  %v88 = shl <8 x i32> %v86, splat (i32 23)
  %v89 = bitcast <8 x i32> %v88 to <8 x float>
  %v90 = shl <8 x i32> %v87, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = fadd <8 x float> %v84, splat (float 0x3FF0000000000000)
  %v93 = fmul <8 x float> %v92, %v89
  %v94 = fmul <8 x float> %v93, %v91
  %v95 = fadd <8 x float> %v18, %v94
  %v96 = add nsw i64 %v17, 8
  br label %b6
b8:
  %v97 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v98 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v99 = fadd <4 x float> %v97, %v98
  %v100 = shufflevector <4 x float> %v99, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v101 = shufflevector <4 x float> %v99, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v102 = fadd <2 x float> %v100, %v101
  %v103 = extractelement <2 x float> %v102, i64 0
  %v104 = extractelement <2 x float> %v102, i64 1
  %v105 = fadd float %v103, %v104
  %v106 = fadd float %v105, 0x0000000000000000
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v15
  store float %v106, ptr %v116, align 4
  %v117 = add nsw i64 %v15, 1
  br label %b3
b5:
  %v118 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 89
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 87
  %v33 = load i64, ptr %v32, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds i64, ptr %v1, i64 91
  %v43 = load i64, ptr %v42, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 93
  %v54 = load i64, ptr %v53, align 8
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v63 = load ptr, ptr %v62, align 4
  %v64 = getelementptr inbounds i64, ptr %v1, i64 90
  %v65 = load i64, ptr %v64, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds i64, ptr %v1, i64 92
  %v76 = load i64, ptr %v75, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v85 = load ptr, ptr %v84, align 4
  %v86 = getelementptr inbounds i64, ptr %v1, i64 94
  %v87 = load i64, ptr %v86, align 8
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %v1, i64 95
  %v98 = load i64, ptr %v97, align 8
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds i64, ptr %v1, i64 96
  %v108 = load i64, ptr %v107, align 8
  %v20 = and i64 %v5, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 3
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v34 = and i64 %v5, %v33
  %v35 = mul i64 %v34, %v22
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v44 = and i64 %v5, %v43
  %v45 = mul i64 %v44, %v22
  %v46 = mul i64 %v45, 3
  %v47 = getelementptr inbounds float, ptr %v41, i64 %v46
  %v55 = and i64 %v5, %v54
  %v56 = mul i64 %v55, %v22
  %v57 = mul i64 %v56, 3
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v66 = and i64 %v5, %v65
  %v67 = mul i64 %v66, %v22
  %v68 = mul i64 %v67, 3
  %v69 = getelementptr inbounds float, ptr %v63, i64 %v68
  %v77 = and i64 %v5, %v76
  %v78 = mul i64 %v77, %v22
  %v79 = mul i64 %v78, 3
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  %v88 = and i64 %v5, %v87
  %v89 = mul i64 %v88, %v22
  %v90 = mul i64 %v89, 3
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  %v99 = and i64 %v5, %v98
  %v100 = mul i64 %v99, %v22
  %v101 = mul i64 %v100, 24
  %v102 = getelementptr inbounds float, ptr %v96, i64 %v101
  %v109 = and i64 %v5, %v108
  %v110 = mul i64 %v109, %v22
  %v111 = mul i64 %v110, 24
  %v112 = getelementptr inbounds float, ptr %v106, i64 %v111
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v195, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v26 = mul i64 %v10, 3
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v10
  %v38 = load float, ptr %v37, align 4
  %v39 = fmul float 0x4000000000000000, %v38
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v26
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v26
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v26
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v26
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v26
  %v103 = mul i64 %v10, 24
  %v104 = getelementptr inbounds float, ptr %v102, i64 %v103
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v103
  %v114 = load <8 x float>, ptr %v15, align 4
  %v119 = insertelement <8 x float> poison, float %v39, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v194, %b4 ]
  %v13 = icmp slt i64 %v12, 3
  br i1 %v13, label %b4, label %b5
b4:
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v12
  %v29 = load float, ptr %v28, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v12
  %v50 = load float, ptr %v49, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v12
  %v61 = load float, ptr %v60, align 4
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v12
  %v72 = load float, ptr %v71, align 4
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v12
  %v83 = load float, ptr %v82, align 4
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v12
  %v94 = load float, ptr %v93, align 4
  %v115 = insertelement <8 x float> poison, float %v29, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fsub <8 x float> %v114, %v116
  %v118 = fmul <8 x float> %v117, %v117
  %v121 = fdiv <8 x float> %v118, %v120
  %v122 = fneg <8 x float> %v121
  %v123 = insertelement <8 x float> poison, float %v50, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = fsub <8 x float> %v122, %v124
  %v126 = fcmp olt <8 x float> %v125, splat (float 0xC05A400000000000)
  %v127 = select <8 x i1> %v126, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v125
  %v128 = fcmp ogt <8 x float> %v127, splat (float 0x4056400000000000)
  %v129 = select <8 x i1> %v128, <8 x float> splat (float 0x4056400000000000), <8 x float> %v127
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v131 = fsub <8 x float> %v130, splat (float 0x4168000000000000)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v129)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v132)
  %v134 = bitcast <8 x float> %v130 to <8 x i32>
  %v135 = fmul <8 x float> %v133, %v133
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v133, <8 x float> splat (float 0x3F81227F40000000))
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v133, <8 x float> splat (float 0x3FA5556740000000))
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v133, <8 x float> splat (float 0x3FC5554B00000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v133, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v139, <8 x float> %v133)
  %v141 = sub <8 x i32> %v134, splat (i32 1262485250)
  %v142 = lshr <8 x i32> %v141, splat (i32 1)
  %v143 = sub <8 x i32> %v141, %v142
  %v144 = shl <8 x i32> %v142, splat (i32 23)
  %v145 = bitcast <8 x i32> %v144 to <8 x float>
  %v146 = shl <8 x i32> %v143, splat (i32 23)
  %v147 = bitcast <8 x i32> %v146 to <8 x float>
  %v148 = fadd <8 x float> %v140, splat (float 0x3FF0000000000000)
  %v149 = fmul <8 x float> %v148, %v145
  %v150 = fmul <8 x float> %v149, %v147
  %v151 = insertelement <8 x float> poison, float %v61, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = fdiv <8 x float> %v150, %v152
  %v154 = insertelement <8 x float> poison, float %v72, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = fsub <8 x float> %v114, %v155
  %v157 = fmul <8 x float> %v156, %v156
  %v158 = fdiv <8 x float> %v157, %v120
  %v159 = fneg <8 x float> %v158
  %v160 = insertelement <8 x float> poison, float %v83, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = fsub <8 x float> %v159, %v161
  %v163 = fcmp olt <8 x float> %v162, splat (float 0xC05A400000000000)
  %v164 = select <8 x i1> %v163, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v162
  %v165 = fcmp ogt <8 x float> %v164, splat (float 0x4056400000000000)
  %v166 = select <8 x i1> %v165, <8 x float> splat (float 0x4056400000000000), <8 x float> %v164
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v168 = fsub <8 x float> %v167, splat (float 0x4168000000000000)
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v166)
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v169)
  %v171 = bitcast <8 x float> %v167 to <8 x i32>
  %v172 = fmul <8 x float> %v170, %v170
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v170, <8 x float> splat (float 0x3F81227F40000000))
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v170, <8 x float> splat (float 0x3FA5556740000000))
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v170, <8 x float> splat (float 0x3FC5554B00000000))
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v170, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v176, <8 x float> %v170)
  %v178 = sub <8 x i32> %v171, splat (i32 1262485250)
  %v179 = lshr <8 x i32> %v178, splat (i32 1)
  %v180 = sub <8 x i32> %v178, %v179
  %v181 = shl <8 x i32> %v179, splat (i32 23)
  %v182 = bitcast <8 x i32> %v181 to <8 x float>
  %v183 = shl <8 x i32> %v180, splat (i32 23)
  %v184 = bitcast <8 x i32> %v183 to <8 x float>
  %v185 = fadd <8 x float> %v177, splat (float 0x3FF0000000000000)
  %v186 = fmul <8 x float> %v185, %v182
  %v187 = fmul <8 x float> %v186, %v184
  %v188 = insertelement <8 x float> poison, float %v94, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = fdiv <8 x float> %v187, %v189
  %v191 = mul i64 %v12, 8
  %v192 = getelementptr inbounds float, ptr %v104, i64 %v191
  store <8 x float> %v153, ptr %v192, align 4
  %v193 = getelementptr inbounds float, ptr %v113, i64 %v191
  store <8 x float> %v190, ptr %v193, align 4
  %v194 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v195 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 95
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 85
  %v45 = load i64, ptr %v44, align 8
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds i64, ptr %v1, i64 97
  %v80 = load i64, ptr %v79, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v30 = and i64 %v5, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 24
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  %v46 = and i64 %v5, %v45
  %v47 = mul i64 %v46, %v32
  %v48 = mul i64 %v47, 9
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v81 = and i64 %v5, %v80
  %v82 = mul i64 %v81, %v32
  %v83 = mul i64 %v82, 24
  %v84 = getelementptr inbounds float, ptr %v78, i64 %v83
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v95, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v36 = mul i64 %v13, 24
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v50 = mul i64 %v13, 9
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v36
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v94, %b8 ]
  %v16 = icmp slt i64 %v15, 8
  br i1 %v16, label %b4, label %b5
b4:
  %v17 = add i64 %v15, 1
  %v18 = add i64 %v15, 2
  %v19 = add i64 %v15, 3
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v76, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v72, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v73, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v74, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v75, %b7 ]
  %v25 = icmp slt i64 %v20, 3
  br i1 %v25, label %b7, label %b8
b7:
  %v38 = mul i64 %v20, 8
  %v39 = add i64 %v15, %v38
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v52 = mul i64 %v20, 3
  %v53 = getelementptr inbounds float, ptr %v51, i64 %v52
  %v54 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v53, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v55 = insertelement <8 x float> poison, float %v41, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = add i64 %v17, %v38
  %v58 = getelementptr inbounds float, ptr %v37, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = add i64 %v18, %v38
  %v63 = getelementptr inbounds float, ptr %v37, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = add i64 %v19, %v38
  %v68 = getelementptr inbounds float, ptr %v37, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v54, <8 x float> %v21)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v54, <8 x float> %v22)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v54, <8 x float> %v23)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v54, <8 x float> %v24)
  %v76 = add nsw i64 %v20, 1
  br label %b6
b8:
  %v86 = mul i64 %v15, 3
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v21, ptr align 4 %v87, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v88 = mul i64 %v17, 3
  %v89 = getelementptr inbounds float, ptr %v85, i64 %v88
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v22, ptr align 4 %v89, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v90 = mul i64 %v18, 3
  %v91 = getelementptr inbounds float, ptr %v85, i64 %v90
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v23, ptr align 4 %v91, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v92 = mul i64 %v19, 3
  %v93 = getelementptr inbounds float, ptr %v85, i64 %v92
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v24, ptr align 4 %v93, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v94 = add nsw i64 %v15, 4
  br label %b3
b5:
  %v95 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 97
  %v29 = load i64, ptr %v28, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 96
  %v45 = load i64, ptr %v44, align 8
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds i64, ptr %v1, i64 98
  %v82 = load i64, ptr %v81, align 8
  %v8 = getelementptr inbounds float, ptr %v7, i64 1984
  %v30 = and i64 %v5, %v29
  %v33 = mul i64 %v30, %v32
  %v34 = mul i64 %v33, 24
  %v35 = getelementptr inbounds float, ptr %v27, i64 %v34
  %v46 = and i64 %v5, %v45
  %v47 = mul i64 %v46, %v32
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v83 = and i64 %v5, %v82
  %v84 = mul i64 %v83, %v32
  %v85 = mul i64 %v84, 64
  %v86 = getelementptr inbounds float, ptr %v80, i64 %v85
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v98, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v36 = mul i64 %v13, 24
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v36
  %v87 = mul i64 %v13, 64
  %v88 = getelementptr inbounds float, ptr %v86, i64 %v87
  br label %b3
b3:
  %v15 = phi i64 [ 0, %b1 ], [ %v97, %b8 ]
  %v16 = icmp slt i64 %v15, 8
  br i1 %v16, label %b4, label %b5
b4:
  %v17 = add i64 %v15, 1
  %v18 = add i64 %v15, 2
  %v19 = add i64 %v15, 3
  %v38 = mul i64 %v15, 3
  %v56 = mul i64 %v17, 3
  %v62 = mul i64 %v18, 3
  %v68 = mul i64 %v19, 3
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v78, %b7 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v74, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v75, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v76, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v77, %b7 ]
  %v25 = icmp slt i64 %v20, 3
  br i1 %v25, label %b7, label %b8
b7:
  %v39 = add i64 %v38, %v20
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v51 = mul i64 %v20, 8
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v41, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = add i64 %v56, %v20
  %v58 = getelementptr inbounds float, ptr %v37, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = add i64 %v62, %v20
  %v64 = getelementptr inbounds float, ptr %v37, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = add i64 %v68, %v20
  %v70 = getelementptr inbounds float, ptr %v37, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v53, <8 x float> %v21)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v22)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v23)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v53, <8 x float> %v24)
  %v78 = add nsw i64 %v20, 1
  br label %b6
b8:
  %v89 = mul i64 %v15, 8
  %v90 = getelementptr inbounds float, ptr %v88, i64 %v89
  store <8 x float> %v21, ptr %v90, align 4
  %v91 = mul i64 %v17, 8
  %v92 = getelementptr inbounds float, ptr %v88, i64 %v91
  store <8 x float> %v22, ptr %v92, align 4
  %v93 = mul i64 %v18, 8
  %v94 = getelementptr inbounds float, ptr %v88, i64 %v93
  store <8 x float> %v23, ptr %v94, align 4
  %v95 = mul i64 %v19, 8
  %v96 = getelementptr inbounds float, ptr %v88, i64 %v95
  store <8 x float> %v24, ptr %v96, align 4
  %v97 = add nsw i64 %v15, 4
  br label %b3
b5:
  %v98 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 22
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 57
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 98
  %v36 = load i64, ptr %v35, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 64
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v28 = and i64 %v5, %v27
  %v29 = mul i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  %v37 = and i64 %v5, %v36
  %v38 = mul i64 %v37, %v18
  %v39 = mul i64 %v38, 64
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v42 = add i64 %v5, 1
  %v43 = and i64 %v42, %v15
  %v44 = mul i64 %v43, %v18
  %v45 = mul i64 %v44, 64
  %v46 = getelementptr inbounds float, ptr %v13, i64 %v45
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v60, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 64
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v10
  %v32 = load float, ptr %v31, align 4
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v22
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v54 = insertelement <8 x float> poison, float %v32, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v48 = phi i64 [ 0, %b1 ], [ %v59, %b4 ]
  %v49 = icmp slt i64 %v48, 64
  br i1 %v49, label %b4, label %b5
b4:
  %v50 = getelementptr inbounds float, ptr %v23, i64 %v48
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v41, i64 %v48
  %v53 = load <8 x float>, ptr %v52, align 4
  %v56 = fmul <8 x float> %v55, %v53
  %v57 = fadd <8 x float> %v51, %v56
  %v58 = getelementptr inbounds float, ptr %v47, i64 %v48
  store <8 x float> %v57, ptr %v58, align 4
  %v59 = add nsw i64 %v48, 8
  br label %b3
b5:
  %v60 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v4, i64 5
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 6
  %v11 = load i64, ptr %v10, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v24 = load ptr, ptr %v23, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v77 = load ptr, ptr %v76, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1984
  %v31 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v12 = phi i64 [ %v9, %entry ], [ %v79, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v21 = mul i64 %v12, 8
  %v22 = getelementptr inbounds float, ptr %v18, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v65, %b4 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v64, %b4 ]
  %v16 = icmp slt i64 %v14, 8
  br i1 %v16, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = fmul <8 x float> %v27, %v27
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v33 = fmul <8 x float> %v32, %v30
  %v34 = fcmp olt <8 x float> %v33, splat (float 0xC05A400000000000)
  %v35 = select <8 x i1> %v34, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v33
  %v36 = fcmp ogt <8 x float> %v35, splat (float 0x4056400000000000)
  %v37 = select <8 x i1> %v36, <8 x float> splat (float 0x4056400000000000), <8 x float> %v35
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v39 = fsub <8 x float> %v38, splat (float 0x4168000000000000)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v37)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v40)
  %v42 = bitcast <8 x float> %v38 to <8 x i32>
  %v43 = fmul <8 x float> %v41, %v41
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v41, <8 x float> splat (float 0x3F81227F40000000))
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v41, <8 x float> splat (float 0x3FA5556740000000))
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v41, <8 x float> splat (float 0x3FC5554B00000000))
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v41, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v47, <8 x float> %v41)
  %v49 = sub <8 x i32> %v42, splat (i32 1262485250)
  %v50 = lshr <8 x i32> %v49, splat (i32 1)
  %v51 = sub <8 x i32> %v49, %v50
  %v52 = shl <8 x i32> %v50, splat (i32 23)
  %v53 = bitcast <8 x i32> %v52 to <8 x float>
  %v54 = shl <8 x i32> %v51, splat (i32 23)
  %v55 = bitcast <8 x i32> %v54 to <8 x float>
  %v56 = fadd <8 x float> %v48, splat (float 0x3FF0000000000000)
  %v57 = fmul <8 x float> %v56, %v53
  %v58 = fmul <8 x float> %v57, %v55
  %v59 = fadd <8 x float> %v28, %v58
  %v60 = fsub <8 x float> %v59, %v33
  %v63 = fsub <8 x float> %v60, %v62
  %v64 = fadd <8 x float> %v15, %v63
  %v65 = add nsw i64 %v14, 8
  br label %b3
b5:
  %v66 = shufflevector <8 x float> %v15, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v67 = shufflevector <8 x float> %v15, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v68 = fadd <4 x float> %v66, %v67
  %v69 = shufflevector <4 x float> %v68, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v70 = shufflevector <4 x float> %v68, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v71 = fadd <2 x float> %v69, %v70
  %v72 = extractelement <2 x float> %v71, i64 0
  %v73 = extractelement <2 x float> %v71, i64 1
  %v74 = fadd float %v72, %v73
  %v75 = fadd float %v74, 0x0000000000000000
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v12
  store float %v75, ptr %v78, align 4
  %v79 = add nsw i64 %v12, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 5
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 6
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 1
  %v14 = load i64, ptr %v13, align 8
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v15 = getelementptr inbounds float, ptr %v12, i64 %v9
  %v16 = load float, ptr %v15, align 4
  %v17 = fdiv float %v16, 0x4000000000000000
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v9
  store float %v17, ptr %v20, align 4
  %v21 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v33 = getelementptr inbounds i64, ptr %v1, i64 4
  %v34 = load i64, ptr %v33, align 8
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
  %v35 = icmp eq i64 %v34, 0
  br i1 %v35, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b2, label %b3
b2:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b4
b4:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b5, label %b6
b5:
  %v44 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v47 = sub i64 %v6, 1
  br label %b7
b7:
  %v45 = phi i64 [ 0, %b3 ], [ %v49, %b8 ]
  %v46 = icmp slt i64 %v45, %v6
  br i1 %v46, label %b8, label %b9
b8:
  %v48 = sub i64 %v47, %v45
  store i64 %v48, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_47(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_48(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_49(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_50(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_51(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v49 = add nsw i64 %v45, 1
  br label %b7
b9:
  br i1 %v36, label %b10, label %b11
b10:
  %v50 = getelementptr inbounds i64, ptr %v1, i64 3
  %v51 = atomicrmw add ptr %v50, i64 1 acq_rel
  %v52 = load i64, ptr %v4, align 8
  %v53 = add i64 %v52, 1
  store i64 %v53, ptr %v4, align 8
  %v54 = mul i64 %v3, %v53
  br label %b12
b12:
  %v55 = load atomic i64, ptr %v50 acquire, align 8
  %v56 = icmp slt i64 %v55, %v54
  br i1 %v56, label %b13, label %b14
b13:
  %v57 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  call void @backward_52(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b15, label %b16
b15:
  %v58 = getelementptr inbounds i64, ptr %v1, i64 3
  %v59 = atomicrmw add ptr %v58, i64 1 acq_rel
  %v60 = load i64, ptr %v4, align 8
  %v61 = add i64 %v60, 1
  store i64 %v61, ptr %v4, align 8
  %v62 = mul i64 %v3, %v61
  br label %b17
b17:
  %v63 = load atomic i64, ptr %v58 acquire, align 8
  %v64 = icmp slt i64 %v63, %v62
  br i1 %v64, label %b18, label %b19
b18:
  %v65 = call i32 @sched_yield()
  br label %b17
b19:
  br label %b16
b16:
  call void @backward_53(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b20, label %b21
b20:
  %v66 = getelementptr inbounds i64, ptr %v1, i64 3
  %v67 = atomicrmw add ptr %v66, i64 1 acq_rel
  %v68 = load i64, ptr %v4, align 8
  %v69 = add i64 %v68, 1
  store i64 %v69, ptr %v4, align 8
  %v70 = mul i64 %v3, %v69
  br label %b22
b22:
  %v71 = load atomic i64, ptr %v66 acquire, align 8
  %v72 = icmp slt i64 %v71, %v70
  br i1 %v72, label %b23, label %b24
b23:
  %v73 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  call void @backward_54(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b25, label %b26
b25:
  %v74 = getelementptr inbounds i64, ptr %v1, i64 3
  %v75 = atomicrmw add ptr %v74, i64 1 acq_rel
  %v76 = load i64, ptr %v4, align 8
  %v77 = add i64 %v76, 1
  store i64 %v77, ptr %v4, align 8
  %v78 = mul i64 %v3, %v77
  br label %b27
b27:
  %v79 = load atomic i64, ptr %v74 acquire, align 8
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b28, label %b29
b28:
  %v81 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  call void @backward_55(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b30, label %b31
b30:
  %v82 = getelementptr inbounds i64, ptr %v1, i64 3
  %v83 = atomicrmw add ptr %v82, i64 1 acq_rel
  %v84 = load i64, ptr %v4, align 8
  %v85 = add i64 %v84, 1
  store i64 %v85, ptr %v4, align 8
  %v86 = mul i64 %v3, %v85
  br label %b32
b32:
  %v87 = load atomic i64, ptr %v82 acquire, align 8
  %v88 = icmp slt i64 %v87, %v86
  br i1 %v88, label %b33, label %b34
b33:
  %v89 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  call void @backward_56(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b35, label %b36
b35:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 3
  %v91 = atomicrmw add ptr %v90, i64 1 acq_rel
  %v92 = load i64, ptr %v4, align 8
  %v93 = add i64 %v92, 1
  store i64 %v93, ptr %v4, align 8
  %v94 = mul i64 %v3, %v93
  br label %b37
b37:
  %v95 = load atomic i64, ptr %v90 acquire, align 8
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b38, label %b39
b38:
  %v97 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  call void @backward_57(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b40, label %b41
b40:
  %v98 = getelementptr inbounds i64, ptr %v1, i64 3
  %v99 = atomicrmw add ptr %v98, i64 1 acq_rel
  %v100 = load i64, ptr %v4, align 8
  %v101 = add i64 %v100, 1
  store i64 %v101, ptr %v4, align 8
  %v102 = mul i64 %v3, %v101
  br label %b42
b42:
  %v103 = load atomic i64, ptr %v98 acquire, align 8
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %b43, label %b44
b43:
  %v105 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  call void @backward_58(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b45, label %b46
b45:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 3
  %v107 = atomicrmw add ptr %v106, i64 1 acq_rel
  %v108 = load i64, ptr %v4, align 8
  %v109 = add i64 %v108, 1
  store i64 %v109, ptr %v4, align 8
  %v110 = mul i64 %v3, %v109
  br label %b47
b47:
  %v111 = load atomic i64, ptr %v106 acquire, align 8
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b48, label %b49
b48:
  %v113 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  call void @backward_59(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b50, label %b51
b50:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 3
  %v115 = atomicrmw add ptr %v114, i64 1 acq_rel
  %v116 = load i64, ptr %v4, align 8
  %v117 = add i64 %v116, 1
  store i64 %v117, ptr %v4, align 8
  %v118 = mul i64 %v3, %v117
  br label %b52
b52:
  %v119 = load atomic i64, ptr %v114 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b53, label %b54
b53:
  %v121 = call i32 @sched_yield()
  br label %b52
b54:
  br label %b51
b51:
  call void @backward_60(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b55, label %b56
b55:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v123 = atomicrmw add ptr %v122, i64 1 acq_rel
  %v124 = load i64, ptr %v4, align 8
  %v125 = add i64 %v124, 1
  store i64 %v125, ptr %v4, align 8
  %v126 = mul i64 %v3, %v125
  br label %b57
b57:
  %v127 = load atomic i64, ptr %v122 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b58, label %b59
b58:
  %v129 = call i32 @sched_yield()
  br label %b57
b59:
  br label %b56
b56:
  call void @backward_61(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b60, label %b61
b60:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = load i64, ptr %v4, align 8
  %v133 = add i64 %v132, 1
  store i64 %v133, ptr %v4, align 8
  %v134 = mul i64 %v3, %v133
  br label %b62
b62:
  %v135 = load atomic i64, ptr %v130 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b63, label %b64
b63:
  %v137 = call i32 @sched_yield()
  br label %b62
b64:
  br label %b61
b61:
  call void @backward_62(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b65, label %b66
b65:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v139 = atomicrmw add ptr %v138, i64 1 acq_rel
  %v140 = load i64, ptr %v4, align 8
  %v141 = add i64 %v140, 1
  store i64 %v141, ptr %v4, align 8
  %v142 = mul i64 %v3, %v141
  br label %b67
b67:
  %v143 = load atomic i64, ptr %v138 acquire, align 8
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b68, label %b69
b68:
  %v145 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  call void @backward_63(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b70, label %b71
b70:
  %v146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v147 = atomicrmw add ptr %v146, i64 1 acq_rel
  %v148 = load i64, ptr %v4, align 8
  %v149 = add i64 %v148, 1
  store i64 %v149, ptr %v4, align 8
  %v150 = mul i64 %v3, %v149
  br label %b72
b72:
  %v151 = load atomic i64, ptr %v146 acquire, align 8
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b73, label %b74
b73:
  %v153 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  call void @backward_64(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b75, label %b76
b75:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v155 = atomicrmw add ptr %v154, i64 1 acq_rel
  %v156 = load i64, ptr %v4, align 8
  %v157 = add i64 %v156, 1
  store i64 %v157, ptr %v4, align 8
  %v158 = mul i64 %v3, %v157
  br label %b77
b77:
  %v159 = load atomic i64, ptr %v154 acquire, align 8
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b78, label %b79
b78:
  %v161 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v25 = load ptr, ptr %v24, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v30 = load ptr, ptr %v29, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v44 = load ptr, ptr %v43, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v58 = load ptr, ptr %v57, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v63 = load ptr, ptr %v62, align 4
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v77 = load ptr, ptr %v76, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v91 = load ptr, ptr %v90, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v126 = load ptr, ptr %v125, align 4
  %v130 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v131 = load ptr, ptr %v130, align 4
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
  %v16 = phi i64 [ %v10, %entry ], [ %v33, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 112
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 8, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  call void @pack_rows(ptr %v26, i64 1, i64 8, i64 9, i64 %v23, ptr %v20, i64 8)
  %v27 = add i64 %v18, 72
  %v28 = getelementptr inbounds float, ptr %v6, i64 %v27
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v19
  call void @pack_rows(ptr %v31, i64 1, i64 8, i64 5, i64 %v23, ptr %v28, i64 8)
  %v32 = add i64 %v27, 40
  %v33 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v34 = getelementptr inbounds float, ptr %v6, i64 112
  br label %b3
b3:
  %v35 = phi i64 [ %v10, %b2 ], [ %v47, %b4 ]
  %v36 = icmp slt i64 %v35, %v15
  br i1 %v36, label %b4, label %b5
b4:
  %v37 = mul i64 %v35, 256
  %v38 = mul i64 %v35, 8
  %v39 = getelementptr inbounds float, ptr %v34, i64 %v37
  %v40 = sub i64 8, %v38
  %v41 = icmp slt i64 %v40, 0
  %v42 = select i1 %v41, i64 0, i64 %v40
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v38
  call void @pack_rows(ptr %v45, i64 1, i64 8, i64 32, i64 %v42, ptr %v39, i64 8)
  %v46 = add i64 %v37, 256
  %v47 = add nsw i64 %v35, 1
  br label %b3
b5:
  %v48 = getelementptr inbounds float, ptr %v6, i64 368
  br label %b6
b6:
  %v49 = phi i64 [ %v10, %b5 ], [ %v66, %b7 ]
  %v50 = icmp slt i64 %v49, %v15
  br i1 %v50, label %b7, label %b8
b7:
  %v51 = mul i64 %v49, 128
  %v52 = mul i64 %v49, 8
  %v53 = getelementptr inbounds float, ptr %v48, i64 %v51
  %v54 = sub i64 8, %v52
  %v55 = icmp slt i64 %v54, 0
  %v56 = select i1 %v55, i64 0, i64 %v54
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v52
  call void @pack_rows(ptr %v59, i64 1, i64 8, i64 8, i64 %v56, ptr %v53, i64 8)
  %v60 = add i64 %v51, 64
  %v61 = getelementptr inbounds float, ptr %v48, i64 %v60
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v52
  call void @pack_rows(ptr %v64, i64 1, i64 8, i64 8, i64 %v56, ptr %v61, i64 8)
  %v65 = add i64 %v60, 64
  %v66 = add nsw i64 %v49, 1
  br label %b6
b8:
  %v67 = getelementptr inbounds float, ptr %v6, i64 496
  br label %b9
b9:
  %v68 = phi i64 [ %v10, %b8 ], [ %v80, %b10 ]
  %v69 = icmp slt i64 %v68, %v15
  br i1 %v69, label %b10, label %b11
b10:
  %v70 = mul i64 %v68, 256
  %v71 = mul i64 %v68, 8
  %v72 = getelementptr inbounds float, ptr %v67, i64 %v70
  %v73 = sub i64 8, %v71
  %v74 = icmp slt i64 %v73, 0
  %v75 = select i1 %v74, i64 0, i64 %v73
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v71
  call void @pack_rows(ptr %v78, i64 1, i64 8, i64 32, i64 %v75, ptr %v72, i64 8)
  %v79 = add i64 %v70, 256
  %v80 = add nsw i64 %v68, 1
  br label %b9
b11:
  %v81 = getelementptr inbounds float, ptr %v6, i64 752
  br label %b12
b12:
  %v82 = phi i64 [ %v10, %b11 ], [ %v115, %b13 ]
  %v83 = icmp slt i64 %v82, %v15
  br i1 %v83, label %b13, label %b14
b13:
  %v84 = mul i64 %v82, 1024
  %v85 = mul i64 %v82, 32
  %v86 = getelementptr inbounds float, ptr %v81, i64 %v84
  %v87 = sub i64 26, %v85
  %v88 = icmp slt i64 %v87, 0
  %v89 = select i1 %v88, i64 0, i64 %v87
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v85
  call void @pack_rows(ptr %v92, i64 1, i64 26, i64 32, i64 %v89, ptr %v86, i64 32)
  %v93 = add i64 %v84, 8
  %v94 = add i64 %v85, 8
  %v95 = getelementptr inbounds float, ptr %v81, i64 %v93
  %v96 = sub i64 26, %v94
  %v97 = icmp slt i64 %v96, 0
  %v98 = select i1 %v97, i64 0, i64 %v96
  %v99 = getelementptr inbounds float, ptr %v91, i64 %v94
  call void @pack_rows(ptr %v99, i64 1, i64 26, i64 32, i64 %v98, ptr %v95, i64 32)
  %v100 = add i64 %v84, 16
  %v101 = add i64 %v85, 16
  %v102 = getelementptr inbounds float, ptr %v81, i64 %v100
  %v103 = sub i64 26, %v101
  %v104 = icmp slt i64 %v103, 0
  %v105 = select i1 %v104, i64 0, i64 %v103
  %v106 = getelementptr inbounds float, ptr %v91, i64 %v101
  call void @pack_rows(ptr %v106, i64 1, i64 26, i64 32, i64 %v105, ptr %v102, i64 32)
  %v107 = add i64 %v84, 24
  %v108 = add i64 %v85, 24
  %v109 = getelementptr inbounds float, ptr %v81, i64 %v107
  %v110 = sub i64 26, %v108
  %v111 = icmp slt i64 %v110, 0
  %v112 = select i1 %v111, i64 0, i64 %v110
  %v113 = getelementptr inbounds float, ptr %v91, i64 %v108
  call void @pack_rows(ptr %v113, i64 1, i64 26, i64 32, i64 %v112, ptr %v109, i64 32)
  %v114 = add i64 %v84, 1024
  %v115 = add nsw i64 %v82, 1
  br label %b12
b14:
  %v116 = getelementptr inbounds float, ptr %v6, i64 1776
  br label %b15
b15:
  %v117 = phi i64 [ %v10, %b14 ], [ %v134, %b16 ]
  %v118 = icmp slt i64 %v117, %v15
  br i1 %v118, label %b16, label %b17
b16:
  %v119 = mul i64 %v117, 296
  %v120 = mul i64 %v117, 8
  %v121 = getelementptr inbounds float, ptr %v116, i64 %v119
  %v122 = sub i64 8, %v120
  %v123 = icmp slt i64 %v122, 0
  %v124 = select i1 %v123, i64 0, i64 %v122
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v120
  call void @pack_rows(ptr %v127, i64 1, i64 8, i64 32, i64 %v124, ptr %v121, i64 8)
  %v128 = add i64 %v119, 256
  %v129 = getelementptr inbounds float, ptr %v116, i64 %v128
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v120
  call void @pack_rows(ptr %v132, i64 1, i64 8, i64 5, i64 %v124, ptr %v129, i64 8)
  %v133 = add i64 %v128, 40
  %v134 = add nsw i64 %v117, 1
  br label %b15
b17:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #1 {
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
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v42 = load ptr, ptr %v41, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v68 = load ptr, ptr %v67, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v26 = add i64 %v5, 1
  %v27 = and i64 %v26, 1
  %v30 = mul i64 %v27, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v37 = mul i64 %v5, %v29
  %v38 = mul i64 %v37, 64
  %v39 = getelementptr inbounds float, ptr %v36, i64 %v38
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v38
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v70, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v33 = mul i64 %v15, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v33
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v56, %b8 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v22, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v19, %b8 ]
  %v20 = icmp slt i64 %v17, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v45 = mul i64 %v17, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v55, %b7 ]
  %v22 = phi <8 x float> [ %v18, %b4 ], [ %v54, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v46 = add i64 %v45, %v21
  %v47 = getelementptr inbounds float, ptr %v34, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v40, i64 %v46
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v44, i64 %v46
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v53, <8 x float> %v22)
  %v55 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v56 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v57 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v58 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v59 = fadd <4 x float> %v57, %v58
  %v60 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v61 = shufflevector <4 x float> %v59, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v62 = fadd <2 x float> %v60, %v61
  %v63 = extractelement <2 x float> %v62, i64 0
  %v64 = extractelement <2 x float> %v62, i64 1
  %v65 = fadd float %v63, %v64
  %v66 = fadd float %v65, %v19
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v15
  store float %v66, ptr %v69, align 4
  %v70 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v30 = load ptr, ptr %v29, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v35 = load ptr, ptr %v34, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 64
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v25
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v50, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 64
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v10
  %v33 = load float, ptr %v32, align 4
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v21
  %v45 = insertelement <8 x float> poison, float %v33, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v38 = phi i64 [ 0, %b1 ], [ %v49, %b4 ]
  %v39 = icmp slt i64 %v38, 64
  br i1 %v39, label %b4, label %b5
b4:
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v38
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = getelementptr inbounds float, ptr %v28, i64 %v38
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v41, %v43
  %v47 = fmul <8 x float> %v44, %v46
  %v48 = getelementptr inbounds float, ptr %v37, i64 %v38
  store <8 x float> %v47, ptr %v48, align 4
  %v49 = add nsw i64 %v38, 8
  br label %b3
b5:
  %v50 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v42 = load ptr, ptr %v41, align 4
  %v134 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v135 = load ptr, ptr %v134, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 64
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  %v43 = mul i64 %v36, 24
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v153, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v39 = mul i64 %v15, 64
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v45 = mul i64 %v15, 24
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v45
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v152, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v47 = mul i64 %v17, 8
  %v63 = mul i64 %v19, 8
  %v137 = mul i64 %v17, 3
  %v144 = mul i64 %v19, 3
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v151, %b11 ]
  %v21 = icmp slt i64 %v20, 3
  br i1 %v21, label %b7, label %b8
b7:
  %v22 = add i64 %v20, 1
  %v23 = add i64 %v20, 2
  %v51 = mul i64 %v20, 8
  %v55 = mul i64 %v22, 8
  %v59 = mul i64 %v23, 8
  br label %b9
b9:
  %v24 = phi i64 [ 0, %b7 ], [ %v73, %b10 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v67, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v68, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v69, %b10 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v70, %b10 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v71, %b10 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v72, %b10 ]
  %v31 = icmp slt i64 %v24, 8
  br i1 %v31, label %b10, label %b11
b10:
  %v48 = add i64 %v47, %v24
  %v49 = getelementptr inbounds float, ptr %v40, i64 %v48
  %v50 = load <8 x float>, ptr %v49, align 4
  %v52 = add i64 %v51, %v24
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v52
  %v54 = load <8 x float>, ptr %v53, align 4
  %v56 = add i64 %v55, %v24
  %v57 = getelementptr inbounds float, ptr %v46, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v60 = add i64 %v59, %v24
  %v61 = getelementptr inbounds float, ptr %v46, i64 %v60
  %v62 = load <8 x float>, ptr %v61, align 4
  %v64 = add i64 %v63, %v24
  %v65 = getelementptr inbounds float, ptr %v40, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v54, <8 x float> %v25)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v58, <8 x float> %v26)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v62, <8 x float> %v27)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v54, <8 x float> %v28)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v58, <8 x float> %v29)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v62, <8 x float> %v30)
  %v73 = add nsw i64 %v24, 8
  br label %b9
b11:
  %v74 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v75 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v76 = fadd <4 x float> %v74, %v75
  %v77 = shufflevector <4 x float> %v76, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v78 = shufflevector <4 x float> %v76, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v79 = fadd <2 x float> %v77, %v78
  %v80 = extractelement <2 x float> %v79, i64 0
  %v81 = extractelement <2 x float> %v79, i64 1
  %v82 = fadd float %v80, %v81
  %v83 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v84 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v85 = fadd <4 x float> %v83, %v84
  %v86 = shufflevector <4 x float> %v85, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v87 = shufflevector <4 x float> %v85, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v88 = fadd <2 x float> %v86, %v87
  %v89 = extractelement <2 x float> %v88, i64 0
  %v90 = extractelement <2 x float> %v88, i64 1
  %v91 = fadd float %v89, %v90
  %v92 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v93 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v94 = fadd <4 x float> %v92, %v93
  %v95 = shufflevector <4 x float> %v94, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v96 = shufflevector <4 x float> %v94, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v97 = fadd <2 x float> %v95, %v96
  %v98 = extractelement <2 x float> %v97, i64 0
  %v99 = extractelement <2 x float> %v97, i64 1
  %v100 = fadd float %v98, %v99
  %v101 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v102 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v103 = fadd <4 x float> %v101, %v102
  %v104 = shufflevector <4 x float> %v103, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v105 = shufflevector <4 x float> %v103, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v106 = fadd <2 x float> %v104, %v105
  %v107 = extractelement <2 x float> %v106, i64 0
  %v108 = extractelement <2 x float> %v106, i64 1
  %v109 = fadd float %v107, %v108
  %v110 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v111 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v112 = fadd <4 x float> %v110, %v111
  %v113 = shufflevector <4 x float> %v112, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v114 = shufflevector <4 x float> %v112, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v115 = fadd <2 x float> %v113, %v114
  %v116 = extractelement <2 x float> %v115, i64 0
  %v117 = extractelement <2 x float> %v115, i64 1
  %v118 = fadd float %v116, %v117
  %v119 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v120 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v121 = fadd <4 x float> %v119, %v120
  %v122 = shufflevector <4 x float> %v121, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v123 = shufflevector <4 x float> %v121, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v124 = fadd <2 x float> %v122, %v123
  %v125 = extractelement <2 x float> %v124, i64 0
  %v126 = extractelement <2 x float> %v124, i64 1
  %v127 = fadd float %v125, %v126
  %v128 = fadd float %v82, 0x0000000000000000
  %v129 = fadd float %v91, 0x0000000000000000
  %v130 = fadd float %v100, 0x0000000000000000
  %v131 = fadd float %v109, 0x0000000000000000
  %v132 = fadd float %v118, 0x0000000000000000
  %v133 = fadd float %v127, 0x0000000000000000
  %v138 = add i64 %v137, %v20
  %v139 = getelementptr inbounds float, ptr %v136, i64 %v138
  store float %v128, ptr %v139, align 4
  %v140 = add i64 %v137, %v22
  %v141 = getelementptr inbounds float, ptr %v136, i64 %v140
  store float %v129, ptr %v141, align 4
  %v142 = add i64 %v137, %v23
  %v143 = getelementptr inbounds float, ptr %v136, i64 %v142
  store float %v130, ptr %v143, align 4
  %v145 = add i64 %v144, %v20
  %v146 = getelementptr inbounds float, ptr %v136, i64 %v145
  store float %v131, ptr %v146, align 4
  %v147 = add i64 %v144, %v22
  %v148 = getelementptr inbounds float, ptr %v136, i64 %v147
  store float %v132, ptr %v148, align 4
  %v149 = add i64 %v144, %v23
  %v150 = getelementptr inbounds float, ptr %v136, i64 %v149
  store float %v133, ptr %v150, align 4
  %v151 = add nsw i64 %v20, 3
  br label %b6
b8:
  %v152 = add nsw i64 %v17, 2
  br label %b3
b5:
  %v153 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v36 = load ptr, ptr %v35, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v65 = load ptr, ptr %v64, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 64
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v37 = mul i64 %v30, 24
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v74, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v33 = mul i64 %v15, 64
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v39 = mul i64 %v15, 24
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v39
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v73, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v63, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v60, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v61, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v62, %b7 ]
  %v25 = icmp slt i64 %v21, 8
  br i1 %v25, label %b7, label %b8
b7:
  %v41 = mul i64 %v21, 3
  %v42 = add i64 %v17, %v41
  %v43 = getelementptr inbounds float, ptr %v40, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = mul i64 %v21, 8
  %v46 = getelementptr inbounds float, ptr %v34, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v44, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = add i64 %v19, %v41
  %v51 = getelementptr inbounds float, ptr %v40, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = add i64 %v20, %v41
  %v56 = getelementptr inbounds float, ptr %v40, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v49, <8 x float> %v22)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v54, <8 x float> %v23)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v59, <8 x float> %v24)
  %v63 = add nsw i64 %v21, 1
  br label %b6
b8:
  %v67 = mul i64 %v17, 8
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  store <8 x float> %v22, ptr %v68, align 4
  %v69 = mul i64 %v19, 8
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v69
  store <8 x float> %v23, ptr %v70, align 4
  %v71 = mul i64 %v20, 8
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v71
  store <8 x float> %v24, ptr %v72, align 4
  %v73 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v74 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v35 = load ptr, ptr %v34, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v66 = load ptr, ptr %v65, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 24
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v36 = mul i64 %v30, 3
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v70, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v38 = mul i64 %v15, 3
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v38
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v69, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v41 = load float, ptr %v40, align 4
  %v42 = mul i64 %v17, 8
  %v49 = insertelement <8 x float> poison, float %v41, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v54, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v53, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v43 = add i64 %v42, %v19
  %v44 = getelementptr inbounds float, ptr %v25, i64 %v43
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v33, i64 %v43
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fmul <8 x float> %v45, %v47
  %v51 = fdiv <8 x float> %v48, %v50
  %v52 = fneg <8 x float> %v51
  %v53 = fadd <8 x float> %v20, %v52
  %v54 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v55 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v56 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v57 = fadd <4 x float> %v55, %v56
  %v58 = shufflevector <4 x float> %v57, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v59 = shufflevector <4 x float> %v57, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v60 = fadd <2 x float> %v58, %v59
  %v61 = extractelement <2 x float> %v60, i64 0
  %v62 = extractelement <2 x float> %v60, i64 1
  %v63 = fadd float %v61, %v62
  %v64 = fadd float %v63, 0x0000000000000000
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v17
  store float %v64, ptr %v68, align 4
  %v69 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v70 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v33 = load ptr, ptr %v32, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 1
  %v39 = load i64, ptr %v38, align 8
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v79 = load ptr, ptr %v78, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v40 = mul i64 %v5, %v39
  %v41 = mul i64 %v40, 9
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v95, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v34 = mul i64 %v15, 24
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v43 = mul i64 %v15, 9
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v34
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v94, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v45 = mul i64 %v17, 3
  %v61 = mul i64 %v19, 3
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v93, %b11 ]
  %v21 = icmp slt i64 %v20, 3
  br i1 %v21, label %b7, label %b8
b7:
  %v22 = add i64 %v20, 1
  %v23 = add i64 %v20, 2
  %v49 = mul i64 %v20, 3
  %v53 = mul i64 %v22, 3
  %v57 = mul i64 %v23, 3
  br label %b9
b9:
  %v24 = phi i64 [ 0, %b7 ], [ %v71, %b10 ]
  %v25 = phi float [ 0x0000000000000000, %b7 ], [ %v65, %b10 ]
  %v26 = phi float [ 0x0000000000000000, %b7 ], [ %v66, %b10 ]
  %v27 = phi float [ 0x0000000000000000, %b7 ], [ %v67, %b10 ]
  %v28 = phi float [ 0x0000000000000000, %b7 ], [ %v68, %b10 ]
  %v29 = phi float [ 0x0000000000000000, %b7 ], [ %v69, %b10 ]
  %v30 = phi float [ 0x0000000000000000, %b7 ], [ %v70, %b10 ]
  %v31 = icmp slt i64 %v24, 3
  br i1 %v31, label %b10, label %b11
b10:
  %v46 = add i64 %v45, %v24
  %v47 = getelementptr inbounds float, ptr %v35, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v50 = add i64 %v49, %v24
  %v51 = getelementptr inbounds float, ptr %v44, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v54 = add i64 %v53, %v24
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v58 = add i64 %v57, %v24
  %v59 = getelementptr inbounds float, ptr %v44, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v62 = add i64 %v61, %v24
  %v63 = getelementptr inbounds float, ptr %v35, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = call float @llvm.fmuladd.f32(float %v48, float %v52, float %v25)
  %v66 = call float @llvm.fmuladd.f32(float %v48, float %v56, float %v26)
  %v67 = call float @llvm.fmuladd.f32(float %v48, float %v60, float %v27)
  %v68 = call float @llvm.fmuladd.f32(float %v64, float %v52, float %v28)
  %v69 = call float @llvm.fmuladd.f32(float %v64, float %v56, float %v29)
  %v70 = call float @llvm.fmuladd.f32(float %v64, float %v60, float %v30)
  %v71 = add nsw i64 %v24, 1
  br label %b9
b11:
  %v72 = fadd float %v25, 0x0000000000000000
  %v73 = fadd float %v26, 0x0000000000000000
  %v74 = fadd float %v27, 0x0000000000000000
  %v75 = fadd float %v28, 0x0000000000000000
  %v76 = fadd float %v29, 0x0000000000000000
  %v77 = fadd float %v30, 0x0000000000000000
  %v81 = add i64 %v45, %v20
  %v82 = getelementptr inbounds float, ptr %v80, i64 %v81
  store float %v72, ptr %v82, align 4
  %v83 = add i64 %v45, %v22
  %v84 = getelementptr inbounds float, ptr %v80, i64 %v83
  store float %v73, ptr %v84, align 4
  %v85 = add i64 %v45, %v23
  %v86 = getelementptr inbounds float, ptr %v80, i64 %v85
  store float %v74, ptr %v86, align 4
  %v87 = add i64 %v61, %v20
  %v88 = getelementptr inbounds float, ptr %v80, i64 %v87
  store float %v75, ptr %v88, align 4
  %v89 = add i64 %v61, %v22
  %v90 = getelementptr inbounds float, ptr %v80, i64 %v89
  store float %v76, ptr %v90, align 4
  %v91 = add i64 %v61, %v23
  %v92 = getelementptr inbounds float, ptr %v80, i64 %v91
  store float %v77, ptr %v92, align 4
  %v93 = add nsw i64 %v20, 3
  br label %b6
b8:
  %v94 = add nsw i64 %v17, 2
  br label %b3
b5:
  %v95 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 1
  %v33 = load i64, ptr %v32, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v64 = load ptr, ptr %v63, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v34 = mul i64 %v5, %v33
  %v35 = mul i64 %v34, 24
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v65 = mul i64 %v34, 9
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v76, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v28 = mul i64 %v15, 24
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v28
  %v67 = mul i64 %v15, 9
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v75, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v38 = mul i64 %v17, 8
  %v47 = mul i64 %v19, 8
  %v53 = mul i64 %v20, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v62, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v59, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v60, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v61, %b7 ]
  %v25 = icmp slt i64 %v21, 8
  br i1 %v25, label %b7, label %b8
b7:
  %v39 = add i64 %v38, %v21
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = mul i64 %v21, 3
  %v43 = getelementptr inbounds float, ptr %v29, i64 %v42
  %v44 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v43, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v45 = insertelement <8 x float> poison, float %v41, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = add i64 %v47, %v21
  %v49 = getelementptr inbounds float, ptr %v37, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = add i64 %v53, %v21
  %v55 = getelementptr inbounds float, ptr %v37, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v46, <8 x float> %v22)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v52, <8 x float> %v23)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v58, <8 x float> %v24)
  %v62 = add nsw i64 %v21, 1
  br label %b6
b8:
  %v69 = mul i64 %v17, 3
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v22, ptr align 4 %v70, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v71 = mul i64 %v19, 3
  %v72 = getelementptr inbounds float, ptr %v68, i64 %v71
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v23, ptr align 4 %v72, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v73 = mul i64 %v20, 3
  %v74 = getelementptr inbounds float, ptr %v68, i64 %v73
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v24, ptr align 4 %v74, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v75 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v76 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v40 = load ptr, ptr %v39, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v47 = load ptr, ptr %v46, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v53 = load ptr, ptr %v52, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v59 = load ptr, ptr %v58, align 4
  %v128 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v129 = load ptr, ptr %v128, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v32 = mul i64 %v5, %v31
  %v33 = mul i64 %v32, 3
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v33
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v32
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v33
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v131, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v26 = mul i64 %v15, 24
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v35 = mul i64 %v15, 3
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v35
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v35
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v15
  %v56 = load float, ptr %v55, align 4
  %v57 = fmul float 0x4000000000000000, %v56
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v35
  %v80 = insertelement <8 x float> poison, float %v57, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v117, %b8 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v22, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v19, %b8 ]
  %v20 = icmp slt i64 %v17, 3
  br i1 %v20, label %b4, label %b5
b4:
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v17
  %v38 = load float, ptr %v37, align 4
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v17
  %v43 = load float, ptr %v42, align 4
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v17
  %v51 = load float, ptr %v50, align 4
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v17
  %v63 = load float, ptr %v62, align 4
  %v64 = mul i64 %v17, 8
  %v68 = insertelement <8 x float> poison, float %v38, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = insertelement <8 x float> poison, float %v43, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = insertelement <8 x float> poison, float %v51, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = insertelement <8 x float> poison, float %v63, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v116, %b7 ]
  %v22 = phi <8 x float> [ %v18, %b4 ], [ %v115, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v65 = add i64 %v64, %v21
  %v66 = getelementptr inbounds float, ptr %v27, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v70 = fdiv <8 x float> %v67, %v69
  %v73 = fadd <8 x float> %v70, %v72
  %v74 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v75 = load <8 x float>, ptr %v74, align 4
  %v78 = fsub <8 x float> %v75, %v77
  %v79 = fmul <8 x float> %v78, %v78
  %v82 = fdiv <8 x float> %v79, %v81
  %v83 = fneg <8 x float> %v82
  %v86 = fsub <8 x float> %v83, %v85
  %v87 = fcmp olt <8 x float> %v86, splat (float 0xC05A400000000000)
  %v88 = select <8 x i1> %v87, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v86
  %v89 = fcmp ogt <8 x float> %v88, splat (float 0x4056400000000000)
  %v90 = select <8 x i1> %v89, <8 x float> splat (float 0x4056400000000000), <8 x float> %v88
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v92 = fsub <8 x float> %v91, splat (float 0x4168000000000000)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v90)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v93)
  %v95 = bitcast <8 x float> %v91 to <8 x i32>
  %v96 = fmul <8 x float> %v94, %v94
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v94, <8 x float> splat (float 0x3F81227F40000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v94, <8 x float> splat (float 0x3FA5556740000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v94, <8 x float> splat (float 0x3FC5554B00000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v94, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v100, <8 x float> %v94)
  %v102 = sub <8 x i32> %v95, splat (i32 1262485250)
  %v103 = lshr <8 x i32> %v102, splat (i32 1)
  %v104 = sub <8 x i32> %v102, %v103
  %v105 = shl <8 x i32> %v103, splat (i32 23)
  %v106 = bitcast <8 x i32> %v105 to <8 x float>
  %v107 = shl <8 x i32> %v104, splat (i32 23)
  %v108 = bitcast <8 x i32> %v107 to <8 x float>
  %v109 = fadd <8 x float> %v101, splat (float 0x3FF0000000000000)
  %v110 = fmul <8 x float> %v109, %v106
  %v111 = fmul <8 x float> %v110, %v108
  %v112 = fmul <8 x float> %v73, %v111
  %v113 = fmul <8 x float> %v112, %v82
  %v114 = fdiv <8 x float> %v113, %v81
  %v115 = fadd <8 x float> %v22, %v114
  %v116 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v117 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v118 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v119 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v120 = fadd <4 x float> %v118, %v119
  %v121 = shufflevector <4 x float> %v120, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v122 = shufflevector <4 x float> %v120, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v123 = fadd <2 x float> %v121, %v122
  %v124 = extractelement <2 x float> %v123, i64 0
  %v125 = extractelement <2 x float> %v123, i64 1
  %v126 = fadd float %v124, %v125
  %v127 = fadd float %v126, %v19
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v15
  store float %v127, ptr %v130, align 4
  %v131 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v38 = load ptr, ptr %v37, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v45 = load ptr, ptr %v44, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v51 = load ptr, ptr %v50, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v57 = load ptr, ptr %v56, align 4
  %v126 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v127 = load ptr, ptr %v126, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 3
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v31
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v30
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v31
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v131, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = mul i64 %v15, 3
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v33
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v15
  %v54 = load float, ptr %v53, align 4
  %v55 = fmul float 0x4000000000000000, %v54
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v33
  %v78 = insertelement <8 x float> poison, float %v55, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v33
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v130, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v17
  %v36 = load float, ptr %v35, align 4
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v41 = load float, ptr %v40, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v17
  %v49 = load float, ptr %v48, align 4
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v17
  %v61 = load float, ptr %v60, align 4
  %v62 = mul i64 %v17, 8
  %v66 = insertelement <8 x float> poison, float %v36, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = insertelement <8 x float> poison, float %v41, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = insertelement <8 x float> poison, float %v49, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = insertelement <8 x float> poison, float %v61, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v115, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v114, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v63 = add i64 %v62, %v19
  %v64 = getelementptr inbounds float, ptr %v25, i64 %v63
  %v65 = load <8 x float>, ptr %v64, align 4
  %v68 = fdiv <8 x float> %v65, %v67
  %v71 = fadd <8 x float> %v68, %v70
  %v72 = getelementptr inbounds float, ptr %v43, i64 %v19
  %v73 = load <8 x float>, ptr %v72, align 4
  %v76 = fsub <8 x float> %v73, %v75
  %v77 = fmul <8 x float> %v76, %v76
  %v80 = fdiv <8 x float> %v77, %v79
  %v81 = fneg <8 x float> %v80
  %v84 = fsub <8 x float> %v81, %v83
  %v85 = fcmp olt <8 x float> %v84, splat (float 0xC05A400000000000)
  %v86 = select <8 x i1> %v85, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v84
  %v87 = fcmp ogt <8 x float> %v86, splat (float 0x4056400000000000)
  %v88 = select <8 x i1> %v87, <8 x float> splat (float 0x4056400000000000), <8 x float> %v86
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v90 = fsub <8 x float> %v89, splat (float 0x4168000000000000)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v88)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v91)
  %v93 = bitcast <8 x float> %v89 to <8 x i32>
  %v94 = fmul <8 x float> %v92, %v92
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v92, <8 x float> splat (float 0x3F81227F40000000))
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v92, <8 x float> splat (float 0x3FA5556740000000))
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v92, <8 x float> splat (float 0x3FC5554B00000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v92, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v98, <8 x float> %v92)
  %v100 = sub <8 x i32> %v93, splat (i32 1262485250)
  %v101 = lshr <8 x i32> %v100, splat (i32 1)
  %v102 = sub <8 x i32> %v100, %v101
  %v103 = shl <8 x i32> %v101, splat (i32 23)
  %v104 = bitcast <8 x i32> %v103 to <8 x float>
  %v105 = shl <8 x i32> %v102, splat (i32 23)
  %v106 = bitcast <8 x i32> %v105 to <8 x float>
  %v107 = fadd <8 x float> %v99, splat (float 0x3FF0000000000000)
  %v108 = fmul <8 x float> %v107, %v104
  %v109 = fmul <8 x float> %v108, %v106
  %v110 = fmul <8 x float> %v71, %v109
  %v111 = fdiv <8 x float> %v110, %v79
  %v112 = fmul <8 x float> %v111, %v76
  %v113 = fadd <8 x float> %v112, %v112
  %v114 = fadd <8 x float> %v20, %v113
  %v115 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v116 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v117 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v118 = fadd <4 x float> %v116, %v117
  %v119 = shufflevector <4 x float> %v118, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v120 = shufflevector <4 x float> %v118, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v121 = fadd <2 x float> %v119, %v120
  %v122 = extractelement <2 x float> %v121, i64 0
  %v123 = extractelement <2 x float> %v121, i64 1
  %v124 = fadd float %v122, %v123
  %v125 = fadd float %v124, 0x0000000000000000
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v17
  store float %v125, ptr %v129, align 4
  %v130 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v131 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v35 = load ptr, ptr %v34, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v56 = load ptr, ptr %v55, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v30 = mul i64 %v5, %v29
  %v31 = mul i64 %v30, 24
  %v32 = getelementptr inbounds float, ptr %v27, i64 %v31
  %v36 = mul i64 %v30, 3
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v60, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v24
  %v38 = mul i64 %v15, 3
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v38
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v59, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v44 = mul i64 %v17, 8
  %v49 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v50 = load float, ptr %v49, align 4
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v54, %b7 ]
  %v20 = phi float [ 0x0000000000000000, %b4 ], [ %v53, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v40 = mul i64 %v19, 3
  %v41 = add i64 %v17, %v40
  %v42 = getelementptr inbounds float, ptr %v25, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v45 = add i64 %v44, %v19
  %v46 = getelementptr inbounds float, ptr %v33, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = fmul float %v43, %v47
  %v51 = fdiv float %v48, %v50
  %v52 = fneg float %v51
  %v53 = fadd float %v20, %v52
  %v54 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v17
  store float %v20, ptr %v58, align 4
  %v59 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v60 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v23 = load ptr, ptr %v22, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v42 = load ptr, ptr %v41, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v44, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v34, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v35, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v27 = load float, ptr %v26, align 4
  %v28 = add i64 %v17, 1
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = add i64 %v17, 2
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v18, %v27
  %v35 = fadd float %v19, %v30
  %v36 = fadd float %v20, %v33
  %v37 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v38 = fadd float %v18, %v19
  %v39 = fadd float %v38, %v20
  %v40 = fadd float %v39, 0x0000000000000000
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v15
  store float %v40, ptr %v43, align 4
  %v44 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v37 = load ptr, ptr %v36, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v54 = load ptr, ptr %v53, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v108 = load ptr, ptr %v107, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 3
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v32
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v31
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v32
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v110, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v25 = mul i64 %v15, 24
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v34 = mul i64 %v15, 3
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v34
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v34
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v15
  %v51 = load float, ptr %v50, align 4
  %v52 = fmul float 0x4000000000000000, %v51
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v34
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v106, %b8 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v21, %b8 ]
  %v19 = icmp slt i64 %v17, 3
  br i1 %v19, label %b4, label %b5
b4:
  %v61 = getelementptr inbounds float, ptr %v35, i64 %v17
  %v62 = load float, ptr %v61, align 4
  %v64 = getelementptr inbounds float, ptr %v38, i64 %v17
  %v65 = load float, ptr %v64, align 4
  %v67 = getelementptr inbounds float, ptr %v46, i64 %v17
  %v68 = load float, ptr %v67, align 4
  %v73 = getelementptr inbounds float, ptr %v56, i64 %v17
  %v74 = load float, ptr %v73, align 4
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v105, %b7 ]
  %v21 = phi float [ %v18, %b4 ], [ %v104, %b7 ]
  %v22 = icmp slt i64 %v20, 8
  br i1 %v22, label %b7, label %b8
b7:
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v20
  %v42 = load float, ptr %v41, align 4
  %v57 = mul i64 %v20, 3
  %v58 = add i64 %v17, %v57
  %v59 = getelementptr inbounds float, ptr %v26, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v63 = fdiv float %v60, %v62
  %v66 = fadd float %v63, %v65
  %v69 = fsub float %v42, %v68
  %v70 = fmul float %v69, %v69
  %v71 = fdiv float %v70, %v52
  %v72 = fneg float %v71
  %v75 = fsub float %v72, %v74
  %v76 = fcmp olt float %v75, 0xC05A400000000000
  %v77 = select i1 %v76, float 0xC05A400000000000, float %v75
  %v78 = fcmp ogt float %v77, 0x4056400000000000
  %v79 = select i1 %v78, float 0x4056400000000000, float %v77
  %v80 = call float @llvm.fmuladd.f32(float %v79, float 0x3FF7154760000000, float 0x4168000000000000)
  %v81 = fsub float %v80, 0x4168000000000000
  %v82 = call float @llvm.fmuladd.f32(float %v81, float 0xBFE62E4000000000, float %v79)
  %v83 = call float @llvm.fmuladd.f32(float %v81, float 0xBEB7F7D1C0000000, float %v82)
  %v84 = bitcast float %v80 to i32
  %v85 = fmul float %v83, %v83
  %v86 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v83, float 0x3F81227F40000000)
  %v87 = call float @llvm.fmuladd.f32(float %v86, float %v83, float 0x3FA5556740000000)
  %v88 = call float @llvm.fmuladd.f32(float %v87, float %v83, float 0x3FC5554B00000000)
  %v89 = call float @llvm.fmuladd.f32(float %v88, float %v83, float 0x3FDFFFFFE0000000)
  %v90 = call float @llvm.fmuladd.f32(float %v85, float %v89, float %v83)
  %v91 = sub i32 %v84, 1262485250
  %v92 = lshr i32 %v91, 1
  %v93 = sub i32 %v91, %v92
  %v94 = shl i32 %v92, 23
  %v95 = bitcast i32 %v94 to float
  %v96 = shl i32 %v93, 23
  %v97 = bitcast i32 %v96 to float
  %v98 = fadd float %v90, 0x3FF0000000000000
  %v99 = fmul float %v98, %v95
  %v100 = fmul float %v99, %v97
  %v101 = fmul float %v66, %v100
  %v102 = fmul float %v101, %v71
  %v103 = fdiv float %v102, %v52
  %v104 = fadd float %v21, %v103
  %v105 = add nsw i64 %v20, 1
  br label %b6
b8:
  %v106 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v15
  store float %v18, ptr %v109, align 4
  %v110 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v37 = load ptr, ptr %v36, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v41 = load ptr, ptr %v40, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v45 = load ptr, ptr %v44, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v51 = load ptr, ptr %v50, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v104 = load ptr, ptr %v103, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v28 = mul i64 %v5, %v27
  %v29 = mul i64 %v28, 3
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v29
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v28
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v29
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v106, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 24
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v31 = mul i64 %v15, 3
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v31
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v15
  %v48 = load float, ptr %v47, align 4
  %v49 = fmul float 0x4000000000000000, %v48
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v31
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v32, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v35, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v43, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v66 = insertelement <8 x float> poison, float %v49, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v53, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v102, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v101, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v17
  %v39 = load float, ptr %v38, align 4
  %v54 = mul i64 %v17, 3
  %v55 = getelementptr inbounds float, ptr %v23, i64 %v54
  %v56 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v55, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v58 = fdiv <8 x float> %v56, %v57
  %v60 = fadd <8 x float> %v58, %v59
  %v62 = insertelement <8 x float> poison, float %v39, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = fsub <8 x float> %v63, %v61
  %v65 = fmul <8 x float> %v64, %v64
  %v68 = fdiv <8 x float> %v65, %v67
  %v69 = fneg <8 x float> %v68
  %v71 = fsub <8 x float> %v69, %v70
  %v72 = fcmp olt <8 x float> %v71, splat (float 0xC05A400000000000)
  %v73 = select <8 x i1> %v72, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v71
  %v74 = fcmp ogt <8 x float> %v73, splat (float 0x4056400000000000)
  %v75 = select <8 x i1> %v74, <8 x float> splat (float 0x4056400000000000), <8 x float> %v73
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v77 = fsub <8 x float> %v76, splat (float 0x4168000000000000)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v75)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v78)
  %v80 = bitcast <8 x float> %v76 to <8 x i32>
  %v81 = fmul <8 x float> %v79, %v79
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v79, <8 x float> splat (float 0x3F81227F40000000))
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v79, <8 x float> splat (float 0x3FA5556740000000))
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v79, <8 x float> splat (float 0x3FC5554B00000000))
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v79, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v85, <8 x float> %v79)
  %v87 = sub <8 x i32> %v80, splat (i32 1262485250)
  %v88 = lshr <8 x i32> %v87, splat (i32 1)
  %v89 = sub <8 x i32> %v87, %v88
  %v90 = shl <8 x i32> %v88, splat (i32 23)
  %v91 = bitcast <8 x i32> %v90 to <8 x float>
  %v92 = shl <8 x i32> %v89, splat (i32 23)
  %v93 = bitcast <8 x i32> %v92 to <8 x float>
  %v94 = fadd <8 x float> %v86, splat (float 0x3FF0000000000000)
  %v95 = fmul <8 x float> %v94, %v91
  %v96 = fmul <8 x float> %v95, %v93
  %v97 = fmul <8 x float> %v60, %v96
  %v98 = fdiv <8 x float> %v97, %v67
  %v99 = fmul <8 x float> %v98, %v64
  %v100 = fadd <8 x float> %v99, %v99
  %v101 = fadd <8 x float> %v18, %v100
  %v102 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v31
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v18, ptr align 4 %v105, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v106 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v23 = load ptr, ptr %v22, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v42 = load ptr, ptr %v41, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v44, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v34, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v35, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v27 = load float, ptr %v26, align 4
  %v28 = add i64 %v17, 1
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = add i64 %v17, 2
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v18, %v27
  %v35 = fadd float %v19, %v30
  %v36 = fadd float %v20, %v33
  %v37 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v38 = fadd float %v18, %v19
  %v39 = fadd float %v38, %v20
  %v40 = fadd float %v39, 0x0000000000000000
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v15
  store float %v40, ptr %v43, align 4
  %v44 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v30 = load ptr, ptr %v29, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v62 = load ptr, ptr %v61, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v64, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v57, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v54, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v55, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v56, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v17
  %v34 = load float, ptr %v33, align 4
  %v35 = fadd float %v32, %v34
  %v36 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v37 = load float, ptr %v36, align 4
  %v38 = add i64 %v17, 1
  %v39 = getelementptr inbounds float, ptr %v25, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v28, i64 %v38
  %v42 = load float, ptr %v41, align 4
  %v43 = fadd float %v40, %v42
  %v44 = getelementptr inbounds float, ptr %v30, i64 %v38
  %v45 = load float, ptr %v44, align 4
  %v46 = add i64 %v17, 2
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v28, i64 %v46
  %v50 = load float, ptr %v49, align 4
  %v51 = fadd float %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v30, i64 %v46
  %v53 = load float, ptr %v52, align 4
  %v54 = call float @llvm.fmuladd.f32(float %v35, float %v37, float %v18)
  %v55 = call float @llvm.fmuladd.f32(float %v43, float %v45, float %v19)
  %v56 = call float @llvm.fmuladd.f32(float %v51, float %v53, float %v20)
  %v57 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v58 = fadd float %v18, %v19
  %v59 = fadd float %v58, %v20
  %v60 = fadd float %v59, 0x0000000000000000
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v15
  store float %v60, ptr %v63, align 4
  %v64 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v13 = load ptr, ptr %v12, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v5, %v20
  %v22 = mul i64 %v21, 5
  %v23 = getelementptr inbounds float, ptr %v18, i64 %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v26, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v16 = fmul float %v15, 0x4012000000000000
  %v24 = mul i64 %v10, 5
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  store float %v16, ptr %v25, align 4
  %v26 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v13 = load ptr, ptr %v12, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v5, %v20
  %v22 = mul i64 %v21, 5
  %v23 = getelementptr inbounds float, ptr %v18, i64 %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v27, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v16 = fmul float %v15, 0x4012000000000000
  %v24 = mul i64 %v10, 5
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 1
  store float %v16, ptr %v26, align 4
  %v27 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v17 = load ptr, ptr %v16, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v32 = load ptr, ptr %v31, align 4
  %v26 = mul i64 %v5, %v25
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v33 = mul i64 %v26, 5
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v38, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fadd float %v15, %v19
  %v21 = fmul float %v20, 0x4000000000000000
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v10
  %v29 = load float, ptr %v28, align 4
  %v30 = fmul float %v21, %v29
  %v35 = mul i64 %v10, 5
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = getelementptr inbounds float, ptr %v36, i64 2
  store float %v30, ptr %v37, align 4
  %v38 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v13 = load ptr, ptr %v12, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v33 = load ptr, ptr %v32, align 4
  %v16 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v17 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v18 = select i1 %v17, float 0x4020000000000000, float 0x4020000000000000
  %v19 = select i1 %v16, float 0x4020000000000000, float %v18
  %v20 = fsub float %v19, 0x3FF0000000000000
  %v21 = fdiv float %v20, 0x4000000000000000
  %v27 = mul i64 %v5, %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v34 = mul i64 %v27, 5
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v39, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = fmul float %v15, %v21
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v10
  %v30 = load float, ptr %v29, align 4
  %v31 = fmul float %v22, %v30
  %v36 = mul i64 %v10, 5
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 3
  store float %v31, ptr %v38, align 4
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v27 = load ptr, ptr %v26, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v28 = mul i64 %v20, 5
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v33, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = fmul float %v15, %v23
  %v25 = fneg float %v24
  %v30 = mul i64 %v10, 5
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v31, i64 4
  store float %v25, ptr %v32, align 4
  %v33 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds i64, ptr %v1, i64 1
  %v46 = load i64, ptr %v45, align 8
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v59 = load ptr, ptr %v58, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v73 = load ptr, ptr %v72, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v82 = load ptr, ptr %v81, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v88 = load ptr, ptr %v87, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v93 = load ptr, ptr %v92, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v97 = load ptr, ptr %v96, align 4
  %v100 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v101 = load ptr, ptr %v100, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v105 = load ptr, ptr %v104, align 4
  %v110 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v111 = load ptr, ptr %v110, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v47 = mul i64 %v5, %v46
  %v48 = mul i64 %v47, 9
  %v49 = getelementptr inbounds float, ptr %v44, i64 %v48
  %v60 = mul i64 %v47, 5
  %v61 = getelementptr inbounds float, ptr %v59, i64 %v60
  %v74 = add i64 %v5, 1
  %v75 = and i64 %v74, 1
  %v76 = mul i64 %v75, %v46
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v73, i64 %v77
  %v83 = mul i64 %v74, %v46
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v82, i64 %v84
  %v89 = mul i64 %v47, 8
  %v90 = getelementptr inbounds float, ptr %v88, i64 %v89
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v77
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v89
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v89
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v89
  %v108 = getelementptr inbounds float, ptr %v82, i64 %v89
  %v112 = mul i64 %v47, 32
  %v113 = getelementptr inbounds float, ptr %v111, i64 %v112
  %v116 = and i64 %v5, 1
  %v117 = mul i64 %v116, %v46
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v93, i64 %v118
  %v160 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v204, %b5 ]
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
  %v27 = mul i64 %v26, %v25
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v203, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v41 = mul i64 %v29, 112
  %v42 = getelementptr inbounds float, ptr %v7, i64 %v41
  %v56 = add i64 %v41, 72
  %v57 = getelementptr inbounds float, ptr %v7, i64 %v56
  %v66 = add i64 %v56, 40
  br label %b6
b6:
  %v31 = phi i64 [ 0, %b4 ], [ %v202, %b15 ]
  %v32 = icmp slt i64 %v31, %v25
  br i1 %v32, label %b7, label %b8
b7:
  %v33 = icmp slt i64 %v31, %v28
  %v34 = mul i64 %v31, %v26
  %v35 = select i1 %v33, i64 %v31, i64 %v28
  %v36 = add i64 %v34, %v35
  %v37 = add i64 %v16, %v36
  %v38 = zext i1 %v33 to i64
  %v39 = add i64 %v26, %v38
  %v40 = add i64 %v37, %v39
  %v50 = mul i64 %v37, 9
  %v51 = getelementptr inbounds float, ptr %v49, i64 %v50
  %v52 = sub i64 %v39, 1
  %v53 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v52
  %v54 = load ptr, ptr %v53, align 4
  %v55 = icmp sgt i64 %v39, 0
  br i1 %v55, label %b9, label %b10
b9:
  call void %v54(ptr %v51, i64 9, ptr %v42, i64 9, ptr %v11, i64 8, i64 0)
  br label %b10
b10:
  %v62 = mul i64 %v37, 5
  %v63 = getelementptr inbounds float, ptr %v61, i64 %v62
  %v64 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v52
  %v65 = load ptr, ptr %v64, align 4
  br i1 %v55, label %b11, label %b12
b11:
  call void %v65(ptr %v63, i64 5, ptr %v57, i64 5, ptr %v11, i64 8, i64 0)
  br label %b12
b12:
  br label %b13
b13:
  %v67 = phi i64 [ %v37, %b12 ], [ %v201, %b18 ]
  %v68 = icmp slt i64 %v67, %v40
  br i1 %v68, label %b14, label %b15
b14:
  %v69 = sub i64 %v67, %v37
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v11, i64 %v70
  %v79 = mul i64 %v67, 8
  %v80 = getelementptr inbounds float, ptr %v78, i64 %v79
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v79
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v79
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v79
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v79
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v79
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v79
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v79
  %v114 = mul i64 %v67, 32
  %v115 = getelementptr inbounds float, ptr %v113, i64 %v114
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v79
  br label %b16
b16:
  %v121 = phi i64 [ 0, %b14 ], [ %v200, %b17 ]
  %v122 = icmp slt i64 %v121, 1
  br i1 %v122, label %b17, label %b18
b17:
  %v123 = add i64 %v29, %v121
  %v124 = mul i64 %v123, 8
  %v125 = mul i64 %v121, 8
  %v126 = getelementptr inbounds float, ptr %v71, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = getelementptr inbounds float, ptr %v80, i64 %v124
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fadd <8 x float> %v129, %v127
  %v131 = getelementptr inbounds float, ptr %v86, i64 %v124
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v132)
  %v134 = fcmp ogt <8 x float> %v133, splat (float 0x4023000000000000)
  %v135 = select <8 x i1> %v134, <8 x float> splat (float 0x4023000000000000), <8 x float> %v133
  %v136 = fadd <8 x float> %v135, %v135
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v138 = fsub <8 x float> %v137, splat (float 0x4168000000000000)
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v136)
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v139)
  %v141 = bitcast <8 x float> %v137 to <8 x i32>
  %v142 = fmul <8 x float> %v140, %v140
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v140, <8 x float> splat (float 0x3F81227F40000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v140, <8 x float> splat (float 0x3FA5556740000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v140, <8 x float> splat (float 0x3FC5554B00000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v140, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v146, <8 x float> %v140)
  %v148 = shl <8 x i32> %v141, splat (i32 23)
  %v149 = add <8 x i32> %v148, splat (i32 1065353216)
  %v150 = bitcast <8 x i32> %v149 to <8 x float>
  %v151 = fsub <8 x float> %v150, splat (float 0x3FF0000000000000)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v147, <8 x float> %v151)
  %v153 = fadd <8 x float> %v152, splat (float 0x4000000000000000)
  %v154 = fdiv <8 x float> %v152, %v153
  %v155 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v154, <8 x float> %v132)
  %v156 = fmul <8 x float> %v130, %v155
  %v157 = getelementptr inbounds float, ptr %v91, i64 %v124
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fmul <8 x float> %v156, %v158
  %v162 = fsub <8 x float> %v161, %v158
  %v163 = fmul <8 x float> %v159, %v162
  %v164 = getelementptr inbounds float, ptr %v95, i64 %v124
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fmul <8 x float> %v130, %v158
  %v167 = fmul <8 x float> %v155, %v155
  %v168 = fsub <8 x float> %v161, %v167
  %v169 = fmul <8 x float> %v166, %v168
  %v170 = fadd <8 x float> %v165, %v169
  %v171 = getelementptr inbounds float, ptr %v99, i64 %v124
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fmul <8 x float> %v170, %v172
  %v174 = getelementptr inbounds float, ptr %v103, i64 %v124
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fmul <8 x float> %v175, %v175
  %v177 = fsub <8 x float> %v161, %v176
  %v178 = fmul <8 x float> %v173, %v177
  %v179 = fmul <8 x float> %v170, %v175
  %v180 = fmul <8 x float> %v179, %v172
  %v181 = fsub <8 x float> %v161, %v172
  %v182 = fmul <8 x float> %v180, %v181
  %v183 = getelementptr inbounds float, ptr %v107, i64 %v124
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fmul <8 x float> %v170, %v184
  %v186 = getelementptr inbounds float, ptr %v109, i64 %v124
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = fmul <8 x float> %v170, %v187
  %v189 = fmul <8 x float> %v188, %v184
  %v190 = fsub <8 x float> %v161, %v184
  %v191 = fmul <8 x float> %v189, %v190
  %v192 = add i64 24, %v124
  %v193 = getelementptr inbounds float, ptr %v115, i64 %v192
  store <8 x float> %v163, ptr %v193, align 4
  %v194 = add i64 16, %v124
  %v195 = getelementptr inbounds float, ptr %v115, i64 %v194
  store <8 x float> %v178, ptr %v195, align 4
  %v196 = getelementptr inbounds float, ptr %v115, i64 %v124
  store <8 x float> %v182, ptr %v196, align 4
  %v197 = getelementptr inbounds float, ptr %v120, i64 %v124
  store <8 x float> %v185, ptr %v197, align 4
  %v198 = add i64 8, %v124
  %v199 = getelementptr inbounds float, ptr %v115, i64 %v198
  store <8 x float> %v191, ptr %v199, align 4
  %v200 = add nsw i64 %v121, 1
  br label %b16
b18:
  %v201 = add nsw i64 %v67, 1
  br label %b13
b15:
  %v202 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v203 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v204 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v50, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = load <8 x float>, ptr %v16, align 4
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v19 = load float, ptr %v18, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v17, <8 x float> %v10)
  %v23 = add i64 %v9, 1
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v11)
  %v32 = add i64 %v9, 2
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v2, i64 %v33
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v35, <8 x float> %v12)
  %v41 = add i64 %v9, 3
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v2, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v44, <8 x float> %v13)
  %v50 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v51 = fadd <8 x float> %v10, %v11
  %v52 = fadd <8 x float> %v51, %v12
  %v53 = fadd <8 x float> %v52, %v13
  br label %b3
b3:
  %v54 = phi i64 [ %v8, %b2 ], [ %v65, %b4 ]
  %v55 = phi <8 x float> [ %v53, %b2 ], [ %v64, %b4 ]
  %v56 = icmp slt i64 %v54, %v3
  br i1 %v56, label %b4, label %b5
b4:
  %v57 = mul i64 %v54, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v59, <8 x float> %v55)
  %v65 = add nsw i64 %v54, 1
  br label %b3
b5:
  %v66 = load <8 x float>, ptr %v4, align 4
  %v67 = fadd <8 x float> %v66, %v55
  store <8 x float> %v67, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v21, <8 x float> %v10)
  %v27 = add i64 %v1, %v9
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v12)
  %v42 = add i64 %v1, %v33
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v36, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v51, <8 x float> %v14)
  %v57 = add i64 %v1, %v48
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v66, <8 x float> %v16)
  %v72 = add i64 %v1, %v63
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v66, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v96, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 8
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v91, <8 x float> %v86)
  %v97 = add i64 %v1, %v85
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v91, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = load <8 x float>, ptr %v4, align 4
  %v105 = fadd <8 x float> %v104, %v86
  store <8 x float> %v105, ptr %v4, align 4
  %v106 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = fadd <8 x float> %v107, %v87
  store <8 x float> %v108, ptr %v106, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  %v37 = mul i64 %v1, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v107, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v10)
  %v31 = add i64 %v1, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v25, <8 x float> %v11)
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v12)
  %v44 = add i64 %v9, 1
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v47, <8 x float> %v13)
  %v53 = add i64 %v1, %v44
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v47, <8 x float> %v14)
  %v59 = add i64 %v37, %v44
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v47, <8 x float> %v15)
  %v65 = add i64 %v9, 2
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v68, <8 x float> %v16)
  %v74 = add i64 %v1, %v65
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v68, <8 x float> %v17)
  %v80 = add i64 %v37, %v65
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v68, <8 x float> %v18)
  %v86 = add i64 %v9, 3
  %v87 = mul i64 %v86, 8
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v19)
  %v95 = add i64 %v1, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v89, <8 x float> %v20)
  %v101 = add i64 %v37, %v86
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v89, <8 x float> %v21)
  %v107 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v108 = fadd <8 x float> %v10, %v13
  %v109 = fadd <8 x float> %v11, %v14
  %v110 = fadd <8 x float> %v12, %v15
  %v111 = fadd <8 x float> %v108, %v16
  %v112 = fadd <8 x float> %v109, %v17
  %v113 = fadd <8 x float> %v110, %v18
  %v114 = fadd <8 x float> %v111, %v19
  %v115 = fadd <8 x float> %v112, %v20
  %v116 = fadd <8 x float> %v113, %v21
  br label %b3
b3:
  %v117 = phi i64 [ %v8, %b2 ], [ %v142, %b4 ]
  %v118 = phi <8 x float> [ %v114, %b2 ], [ %v129, %b4 ]
  %v119 = phi <8 x float> [ %v115, %b2 ], [ %v135, %b4 ]
  %v120 = phi <8 x float> [ %v116, %b2 ], [ %v141, %b4 ]
  %v121 = icmp slt i64 %v117, %v3
  br i1 %v121, label %b4, label %b5
b4:
  %v122 = mul i64 %v117, 8
  %v123 = getelementptr inbounds float, ptr %v2, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v124, <8 x float> %v118)
  %v130 = add i64 %v1, %v117
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v124, <8 x float> %v119)
  %v136 = add i64 %v37, %v117
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v120)
  %v142 = add nsw i64 %v117, 1
  br label %b3
b5:
  %v143 = load <8 x float>, ptr %v4, align 4
  %v144 = fadd <8 x float> %v143, %v118
  store <8 x float> %v144, ptr %v4, align 4
  %v145 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fadd <8 x float> %v146, %v119
  store <8 x float> %v147, ptr %v145, align 4
  %v148 = mul i64 %v5, 2
  %v149 = getelementptr inbounds float, ptr %v4, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fadd <8 x float> %v150, %v120
  store <8 x float> %v151, ptr %v149, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v136, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v10)
  %v35 = add i64 %v1, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v11)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v12)
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v13)
  %v55 = add i64 %v9, 1
  %v56 = mul i64 %v55, 8
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v58, <8 x float> %v14)
  %v64 = add i64 %v1, %v55
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v58, <8 x float> %v15)
  %v70 = add i64 %v41, %v55
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v58, <8 x float> %v16)
  %v76 = add i64 %v48, %v55
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v58, <8 x float> %v17)
  %v82 = add i64 %v9, 2
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v2, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v85, <8 x float> %v18)
  %v91 = add i64 %v1, %v82
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v85, <8 x float> %v19)
  %v97 = add i64 %v41, %v82
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v85, <8 x float> %v20)
  %v103 = add i64 %v48, %v82
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v85, <8 x float> %v21)
  %v109 = add i64 %v9, 3
  %v110 = mul i64 %v109, 8
  %v111 = getelementptr inbounds float, ptr %v2, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v112, <8 x float> %v22)
  %v118 = add i64 %v1, %v109
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v23)
  %v124 = add i64 %v41, %v109
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v112, <8 x float> %v24)
  %v130 = add i64 %v48, %v109
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v112, <8 x float> %v25)
  %v136 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v137 = fadd <8 x float> %v10, %v14
  %v138 = fadd <8 x float> %v11, %v15
  %v139 = fadd <8 x float> %v12, %v16
  %v140 = fadd <8 x float> %v13, %v17
  %v141 = fadd <8 x float> %v137, %v18
  %v142 = fadd <8 x float> %v138, %v19
  %v143 = fadd <8 x float> %v139, %v20
  %v144 = fadd <8 x float> %v140, %v21
  %v145 = fadd <8 x float> %v141, %v22
  %v146 = fadd <8 x float> %v142, %v23
  %v147 = fadd <8 x float> %v143, %v24
  %v148 = fadd <8 x float> %v144, %v25
  br label %b3
b3:
  %v149 = phi i64 [ %v8, %b2 ], [ %v181, %b4 ]
  %v150 = phi <8 x float> [ %v145, %b2 ], [ %v162, %b4 ]
  %v151 = phi <8 x float> [ %v146, %b2 ], [ %v168, %b4 ]
  %v152 = phi <8 x float> [ %v147, %b2 ], [ %v174, %b4 ]
  %v153 = phi <8 x float> [ %v148, %b2 ], [ %v180, %b4 ]
  %v154 = icmp slt i64 %v149, %v3
  br i1 %v154, label %b4, label %b5
b4:
  %v155 = mul i64 %v149, 8
  %v156 = getelementptr inbounds float, ptr %v2, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v149
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v157, <8 x float> %v150)
  %v163 = add i64 %v1, %v149
  %v164 = getelementptr inbounds float, ptr %v0, i64 %v163
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v157, <8 x float> %v151)
  %v169 = add i64 %v41, %v149
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v157, <8 x float> %v152)
  %v175 = add i64 %v48, %v149
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v157, <8 x float> %v153)
  %v181 = add nsw i64 %v149, 1
  br label %b3
b5:
  %v182 = load <8 x float>, ptr %v4, align 4
  %v183 = fadd <8 x float> %v182, %v150
  store <8 x float> %v183, ptr %v4, align 4
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fadd <8 x float> %v185, %v151
  store <8 x float> %v186, ptr %v184, align 4
  %v187 = mul i64 %v5, 2
  %v188 = getelementptr inbounds float, ptr %v4, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v152
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = mul i64 %v5, 3
  %v192 = getelementptr inbounds float, ptr %v4, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fadd <8 x float> %v193, %v153
  store <8 x float> %v194, ptr %v192, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  %v40 = mul i64 %v1, 2
  %v47 = mul i64 %v1, 3
  %v54 = mul i64 %v1, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v127, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v120, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v28, <8 x float> %v10)
  %v34 = add i64 %v1, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v28, <8 x float> %v11)
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v12)
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v13)
  %v55 = add i64 %v54, %v9
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v28, <8 x float> %v14)
  %v61 = add i64 %v9, 1
  %v62 = mul i64 %v61, 8
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v64, <8 x float> %v15)
  %v70 = add i64 %v1, %v61
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v64, <8 x float> %v16)
  %v76 = add i64 %v40, %v61
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v64, <8 x float> %v17)
  %v82 = add i64 %v47, %v61
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v64, <8 x float> %v18)
  %v88 = add i64 %v54, %v61
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v64, <8 x float> %v19)
  %v94 = add i64 %v9, 2
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v2, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v97, <8 x float> %v20)
  %v103 = add i64 %v1, %v94
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v97, <8 x float> %v21)
  %v109 = add i64 %v40, %v94
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = add i64 %v47, %v94
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v97, <8 x float> %v23)
  %v121 = add i64 %v54, %v94
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v97, <8 x float> %v24)
  %v127 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v128 = fadd <8 x float> %v10, %v15
  %v129 = fadd <8 x float> %v11, %v16
  %v130 = fadd <8 x float> %v12, %v17
  %v131 = fadd <8 x float> %v13, %v18
  %v132 = fadd <8 x float> %v14, %v19
  %v133 = fadd <8 x float> %v128, %v20
  %v134 = fadd <8 x float> %v129, %v21
  %v135 = fadd <8 x float> %v130, %v22
  %v136 = fadd <8 x float> %v131, %v23
  %v137 = fadd <8 x float> %v132, %v24
  br label %b3
b3:
  %v138 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v139 = phi <8 x float> [ %v133, %b2 ], [ %v152, %b4 ]
  %v140 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v141 = phi <8 x float> [ %v135, %b2 ], [ %v164, %b4 ]
  %v142 = phi <8 x float> [ %v136, %b2 ], [ %v170, %b4 ]
  %v143 = phi <8 x float> [ %v137, %b2 ], [ %v176, %b4 ]
  %v144 = icmp slt i64 %v138, %v3
  br i1 %v144, label %b4, label %b5
b4:
  %v145 = mul i64 %v138, 8
  %v146 = getelementptr inbounds float, ptr %v2, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v149 = load float, ptr %v148, align 4
  %v150 = insertelement <8 x float> poison, float %v149, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v151, <8 x float> %v147, <8 x float> %v139)
  %v153 = add i64 %v1, %v138
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v147, <8 x float> %v140)
  %v159 = add i64 %v40, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v147, <8 x float> %v141)
  %v165 = add i64 %v47, %v138
  %v166 = getelementptr inbounds float, ptr %v0, i64 %v165
  %v167 = load float, ptr %v166, align 4
  %v168 = insertelement <8 x float> poison, float %v167, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v147, <8 x float> %v142)
  %v171 = add i64 %v54, %v138
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v147, <8 x float> %v143)
  %v177 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v178 = load <8 x float>, ptr %v4, align 4
  %v179 = fadd <8 x float> %v178, %v139
  store <8 x float> %v179, ptr %v4, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fadd <8 x float> %v181, %v140
  store <8 x float> %v182, ptr %v180, align 4
  %v183 = mul i64 %v5, 2
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v183
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fadd <8 x float> %v185, %v141
  store <8 x float> %v186, ptr %v184, align 4
  %v187 = mul i64 %v5, 3
  %v188 = getelementptr inbounds float, ptr %v4, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v142
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = mul i64 %v5, 4
  %v192 = getelementptr inbounds float, ptr %v4, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = fadd <8 x float> %v193, %v143
  store <8 x float> %v194, ptr %v192, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v37 = mul i64 %v1, 2
  %v44 = mul i64 %v1, 3
  %v51 = mul i64 %v1, 4
  %v58 = mul i64 %v1, 5
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v25, <8 x float> %v10)
  %v31 = add i64 %v1, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v25, <8 x float> %v11)
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v12)
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v13)
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v25, <8 x float> %v14)
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v25, <8 x float> %v15)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v68, <8 x float> %v16)
  %v74 = add i64 %v1, %v65
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v68, <8 x float> %v17)
  %v80 = add i64 %v37, %v65
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v68, <8 x float> %v18)
  %v86 = add i64 %v44, %v65
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v68, <8 x float> %v19)
  %v92 = add i64 %v51, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v68, <8 x float> %v20)
  %v98 = add i64 %v58, %v65
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v68, <8 x float> %v21)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v16
  %v106 = fadd <8 x float> %v11, %v17
  %v107 = fadd <8 x float> %v12, %v18
  %v108 = fadd <8 x float> %v13, %v19
  %v109 = fadd <8 x float> %v14, %v20
  %v110 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v111 = phi i64 [ %v8, %b2 ], [ %v157, %b4 ]
  %v112 = phi <8 x float> [ %v105, %b2 ], [ %v126, %b4 ]
  %v113 = phi <8 x float> [ %v106, %b2 ], [ %v132, %b4 ]
  %v114 = phi <8 x float> [ %v107, %b2 ], [ %v138, %b4 ]
  %v115 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v116 = phi <8 x float> [ %v109, %b2 ], [ %v150, %b4 ]
  %v117 = phi <8 x float> [ %v110, %b2 ], [ %v156, %b4 ]
  %v118 = icmp slt i64 %v111, %v3
  br i1 %v118, label %b4, label %b5
b4:
  %v119 = mul i64 %v111, 8
  %v120 = getelementptr inbounds float, ptr %v2, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v121, <8 x float> %v112)
  %v127 = add i64 %v1, %v111
  %v128 = getelementptr inbounds float, ptr %v0, i64 %v127
  %v129 = load float, ptr %v128, align 4
  %v130 = insertelement <8 x float> poison, float %v129, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v131, <8 x float> %v121, <8 x float> %v113)
  %v133 = add i64 %v37, %v111
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v121, <8 x float> %v114)
  %v139 = add i64 %v44, %v111
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v121, <8 x float> %v115)
  %v145 = add i64 %v51, %v111
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v121, <8 x float> %v116)
  %v151 = add i64 %v58, %v111
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v121, <8 x float> %v117)
  %v157 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v158 = load <8 x float>, ptr %v4, align 4
  %v159 = fadd <8 x float> %v158, %v112
  store <8 x float> %v159, ptr %v4, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fadd <8 x float> %v161, %v113
  store <8 x float> %v162, ptr %v160, align 4
  %v163 = mul i64 %v5, 2
  %v164 = getelementptr inbounds float, ptr %v4, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v165, %v114
  store <8 x float> %v166, ptr %v164, align 4
  %v167 = mul i64 %v5, 3
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v115
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = mul i64 %v5, 4
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v173, %v116
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = mul i64 %v5, 5
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v117
  store <8 x float> %v178, ptr %v176, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v39 = mul i64 %v1, 2
  %v46 = mul i64 %v1, 3
  %v53 = mul i64 %v1, 4
  %v60 = mul i64 %v1, 5
  %v67 = mul i64 %v1, 6
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v119, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v27, <8 x float> %v10)
  %v33 = add i64 %v1, %v9
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v27, <8 x float> %v11)
  %v40 = add i64 %v39, %v9
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v27, <8 x float> %v12)
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v13)
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v27, <8 x float> %v14)
  %v61 = add i64 %v60, %v9
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v27, <8 x float> %v15)
  %v68 = add i64 %v67, %v9
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v27, <8 x float> %v16)
  %v74 = add i64 %v9, 1
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v77, <8 x float> %v17)
  %v83 = add i64 %v1, %v74
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v77, <8 x float> %v18)
  %v89 = add i64 %v39, %v74
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v77, <8 x float> %v19)
  %v95 = add i64 %v46, %v74
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v77, <8 x float> %v20)
  %v101 = add i64 %v53, %v74
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v77, <8 x float> %v21)
  %v107 = add i64 %v60, %v74
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v77, <8 x float> %v22)
  %v113 = add i64 %v67, %v74
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v77, <8 x float> %v23)
  %v119 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v120 = fadd <8 x float> %v10, %v17
  %v121 = fadd <8 x float> %v11, %v18
  %v122 = fadd <8 x float> %v12, %v19
  %v123 = fadd <8 x float> %v13, %v20
  %v124 = fadd <8 x float> %v14, %v21
  %v125 = fadd <8 x float> %v15, %v22
  %v126 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v127 = phi i64 [ %v8, %b2 ], [ %v180, %b4 ]
  %v128 = phi <8 x float> [ %v120, %b2 ], [ %v143, %b4 ]
  %v129 = phi <8 x float> [ %v121, %b2 ], [ %v149, %b4 ]
  %v130 = phi <8 x float> [ %v122, %b2 ], [ %v155, %b4 ]
  %v131 = phi <8 x float> [ %v123, %b2 ], [ %v161, %b4 ]
  %v132 = phi <8 x float> [ %v124, %b2 ], [ %v167, %b4 ]
  %v133 = phi <8 x float> [ %v125, %b2 ], [ %v173, %b4 ]
  %v134 = phi <8 x float> [ %v126, %b2 ], [ %v179, %b4 ]
  %v135 = icmp slt i64 %v127, %v3
  br i1 %v135, label %b4, label %b5
b4:
  %v136 = mul i64 %v127, 8
  %v137 = getelementptr inbounds float, ptr %v2, i64 %v136
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v127
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v138, <8 x float> %v128)
  %v144 = add i64 %v1, %v127
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v138, <8 x float> %v129)
  %v150 = add i64 %v39, %v127
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v130)
  %v156 = add i64 %v46, %v127
  %v157 = getelementptr inbounds float, ptr %v0, i64 %v156
  %v158 = load float, ptr %v157, align 4
  %v159 = insertelement <8 x float> poison, float %v158, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> %v138, <8 x float> %v131)
  %v162 = add i64 %v53, %v127
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v138, <8 x float> %v132)
  %v168 = add i64 %v60, %v127
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v138, <8 x float> %v133)
  %v174 = add i64 %v67, %v127
  %v175 = getelementptr inbounds float, ptr %v0, i64 %v174
  %v176 = load float, ptr %v175, align 4
  %v177 = insertelement <8 x float> poison, float %v176, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v138, <8 x float> %v134)
  %v180 = add nsw i64 %v127, 1
  br label %b3
b5:
  %v181 = load <8 x float>, ptr %v4, align 4
  %v182 = fadd <8 x float> %v181, %v128
  store <8 x float> %v182, ptr %v4, align 4
  %v183 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fadd <8 x float> %v184, %v129
  store <8 x float> %v185, ptr %v183, align 4
  %v186 = mul i64 %v5, 2
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v130
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 3
  %v191 = getelementptr inbounds float, ptr %v4, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v131
  store <8 x float> %v193, ptr %v191, align 4
  %v194 = mul i64 %v5, 4
  %v195 = getelementptr inbounds float, ptr %v4, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = fadd <8 x float> %v196, %v132
  store <8 x float> %v197, ptr %v195, align 4
  %v198 = mul i64 %v5, 5
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v133
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 6
  %v203 = getelementptr inbounds float, ptr %v4, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = fadd <8 x float> %v204, %v134
  store <8 x float> %v205, ptr %v203, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #1 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  %v62 = mul i64 %v1, 5
  %v69 = mul i64 %v1, 6
  %v76 = mul i64 %v1, 7
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v134, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v127, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v9
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v10)
  %v35 = add i64 %v1, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v11)
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v12)
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v13)
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v29, <8 x float> %v14)
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v29, <8 x float> %v15)
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v29, <8 x float> %v16)
  %v77 = add i64 %v76, %v9
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v29, <8 x float> %v17)
  %v83 = add i64 %v9, 1
  %v84 = mul i64 %v83, 8
  %v85 = getelementptr inbounds float, ptr %v2, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v86, <8 x float> %v18)
  %v92 = add i64 %v1, %v83
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v86, <8 x float> %v19)
  %v98 = add i64 %v41, %v83
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v86, <8 x float> %v20)
  %v104 = add i64 %v48, %v83
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v86, <8 x float> %v21)
  %v110 = add i64 %v55, %v83
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v86, <8 x float> %v22)
  %v116 = add i64 %v62, %v83
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v86, <8 x float> %v23)
  %v122 = add i64 %v69, %v83
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v86, <8 x float> %v24)
  %v128 = add i64 %v76, %v83
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v86, <8 x float> %v25)
  %v134 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v135 = fadd <8 x float> %v10, %v18
  %v136 = fadd <8 x float> %v11, %v19
  %v137 = fadd <8 x float> %v12, %v20
  %v138 = fadd <8 x float> %v13, %v21
  %v139 = fadd <8 x float> %v14, %v22
  %v140 = fadd <8 x float> %v15, %v23
  %v141 = fadd <8 x float> %v16, %v24
  %v142 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v143 = phi i64 [ %v8, %b2 ], [ %v203, %b4 ]
  %v144 = phi <8 x float> [ %v135, %b2 ], [ %v160, %b4 ]
  %v145 = phi <8 x float> [ %v136, %b2 ], [ %v166, %b4 ]
  %v146 = phi <8 x float> [ %v137, %b2 ], [ %v172, %b4 ]
  %v147 = phi <8 x float> [ %v138, %b2 ], [ %v178, %b4 ]
  %v148 = phi <8 x float> [ %v139, %b2 ], [ %v184, %b4 ]
  %v149 = phi <8 x float> [ %v140, %b2 ], [ %v190, %b4 ]
  %v150 = phi <8 x float> [ %v141, %b2 ], [ %v196, %b4 ]
  %v151 = phi <8 x float> [ %v142, %b2 ], [ %v202, %b4 ]
  %v152 = icmp slt i64 %v143, %v3
  br i1 %v152, label %b4, label %b5
b4:
  %v153 = mul i64 %v143, 8
  %v154 = getelementptr inbounds float, ptr %v2, i64 %v153
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v155, <8 x float> %v144)
  %v161 = add i64 %v1, %v143
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v155, <8 x float> %v145)
  %v167 = add i64 %v41, %v143
  %v168 = getelementptr inbounds float, ptr %v0, i64 %v167
  %v169 = load float, ptr %v168, align 4
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v155, <8 x float> %v146)
  %v173 = add i64 %v48, %v143
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v155, <8 x float> %v147)
  %v179 = add i64 %v55, %v143
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v155, <8 x float> %v148)
  %v185 = add i64 %v62, %v143
  %v186 = getelementptr inbounds float, ptr %v0, i64 %v185
  %v187 = load float, ptr %v186, align 4
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v155, <8 x float> %v149)
  %v191 = add i64 %v69, %v143
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v155, <8 x float> %v150)
  %v197 = add i64 %v76, %v143
  %v198 = getelementptr inbounds float, ptr %v0, i64 %v197
  %v199 = load float, ptr %v198, align 4
  %v200 = insertelement <8 x float> poison, float %v199, i64 0
  %v201 = shufflevector <8 x float> %v200, <8 x float> poison, <8 x i32> zeroinitializer
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v155, <8 x float> %v151)
  %v203 = add nsw i64 %v143, 1
  br label %b3
b5:
  %v204 = load <8 x float>, ptr %v4, align 4
  %v205 = fadd <8 x float> %v204, %v144
  store <8 x float> %v205, ptr %v4, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v145
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 2
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v146
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = mul i64 %v5, 3
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v147
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = mul i64 %v5, 4
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v148
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 5
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = fadd <8 x float> %v223, %v149
  store <8 x float> %v224, ptr %v222, align 4
  %v225 = mul i64 %v5, 6
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v150
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = mul i64 %v5, 7
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v151
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @backward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v64 = load ptr, ptr %v63, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v70 = load ptr, ptr %v69, align 4
  %v75 = load ptr, ptr %v0, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v79 = load ptr, ptr %v78, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v83 = load ptr, ptr %v82, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v87 = load ptr, ptr %v86, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v91 = load ptr, ptr %v90, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 112
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 24832
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v48 = mul i64 %v5, %v47
  %v49 = mul i64 %v48, 32
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v65 = mul i64 %v48, 8
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v48
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v65
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v65
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v65
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v65
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v65
  %v129 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v179, %b5 ]
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
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v178, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 256
  %v43 = getelementptr inbounds float, ptr %v8, i64 %v42
  %v57 = add i64 %v42, 256
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v177, %b13 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v51 = mul i64 %v38, 32
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v40, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v40, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 32, ptr %v43, i64 32, ptr %v12, i64 8, i64 0)
  br label %b10
b10:
  br label %b11
b11:
  %v58 = phi i64 [ %v38, %b10 ], [ %v176, %b16 ]
  %v59 = icmp slt i64 %v58, %v41
  br i1 %v59, label %b12, label %b13
b12:
  %v60 = sub i64 %v58, %v38
  %v61 = mul i64 %v60, 8
  %v62 = getelementptr inbounds float, ptr %v12, i64 %v61
  %v67 = mul i64 %v58, 8
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v58
  %v73 = load float, ptr %v72, align 4
  %v74 = fdiv float %v73, 0x4000000000000000
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v67
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v67
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v67
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v67
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v67
  %v157 = insertelement <8 x float> poison, float %v74, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b14
b14:
  %v94 = phi i64 [ 0, %b12 ], [ %v175, %b15 ]
  %v95 = icmp slt i64 %v94, 1
  br i1 %v95, label %b15, label %b16
b15:
  %v96 = add i64 %v30, %v94
  %v97 = mul i64 %v96, 8
  %v98 = mul i64 %v94, 8
  %v99 = getelementptr inbounds float, ptr %v62, i64 %v98
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v68, i64 %v97
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fcmp olt <8 x float> %v102, splat (float 0xC05A400000000000)
  %v104 = select <8 x i1> %v103, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v102
  %v105 = fcmp ogt <8 x float> %v104, splat (float 0x4056400000000000)
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0x4056400000000000), <8 x float> %v104
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v108 = fsub <8 x float> %v107, splat (float 0x4168000000000000)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v106)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v109)
  %v111 = bitcast <8 x float> %v107 to <8 x i32>
  %v112 = fmul <8 x float> %v110, %v110
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v110, <8 x float> splat (float 0x3F81227F40000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v110, <8 x float> splat (float 0x3FA5556740000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v110, <8 x float> splat (float 0x3FC5554B00000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v110, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v116, <8 x float> %v110)
  %v118 = sub <8 x i32> %v111, splat (i32 1262485250)
  %v119 = lshr <8 x i32> %v118, splat (i32 1)
  %v120 = sub <8 x i32> %v118, %v119
  %v121 = shl <8 x i32> %v119, splat (i32 23)
  %v122 = bitcast <8 x i32> %v121 to <8 x float>
  %v123 = shl <8 x i32> %v120, splat (i32 23)
  %v124 = bitcast <8 x i32> %v123 to <8 x float>
  %v125 = fadd <8 x float> %v117, splat (float 0x3FF0000000000000)
  %v126 = fmul <8 x float> %v125, %v122
  %v127 = fmul <8 x float> %v126, %v124
  %v128 = fmul <8 x float> %v100, %v127
  %v131 = fmul <8 x float> %v130, %v102
  %v132 = fcmp olt <8 x float> %v131, splat (float 0xC05A400000000000)
  %v133 = select <8 x i1> %v132, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v131
  %v134 = fcmp ogt <8 x float> %v133, splat (float 0x4056400000000000)
  %v135 = select <8 x i1> %v134, <8 x float> splat (float 0x4056400000000000), <8 x float> %v133
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v137 = fsub <8 x float> %v136, splat (float 0x4168000000000000)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v135)
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v138)
  %v140 = bitcast <8 x float> %v136 to <8 x i32>
  %v141 = fmul <8 x float> %v139, %v139
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v139, <8 x float> splat (float 0x3F81227F40000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v139, <8 x float> splat (float 0x3FA5556740000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v139, <8 x float> splat (float 0x3FC5554B00000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v139, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v145, <8 x float> %v139)
  %v147 = sub <8 x i32> %v140, splat (i32 1262485250)
  %v148 = lshr <8 x i32> %v147, splat (i32 1)
  %v149 = sub <8 x i32> %v147, %v148
  %v150 = shl <8 x i32> %v148, splat (i32 23)
  %v151 = bitcast <8 x i32> %v150 to <8 x float>
  %v152 = shl <8 x i32> %v149, splat (i32 23)
  %v153 = bitcast <8 x i32> %v152 to <8 x float>
  %v154 = fadd <8 x float> %v146, splat (float 0x3FF0000000000000)
  %v155 = fmul <8 x float> %v154, %v151
  %v156 = fmul <8 x float> %v155, %v153
  %v159 = fmul <8 x float> %v158, %v156
  %v160 = fsub <8 x float> %v159, %v158
  %v161 = fmul <8 x float> %v160, %v130
  %v162 = getelementptr inbounds float, ptr %v77, i64 %v97
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fmul <8 x float> %v100, %v163
  %v165 = fmul <8 x float> %v164, %v127
  %v166 = fadd <8 x float> %v161, %v165
  %v167 = getelementptr inbounds float, ptr %v81, i64 %v97
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fmul <8 x float> %v158, %v168
  %v170 = fadd <8 x float> %v169, %v169
  %v171 = fadd <8 x float> %v170, %v100
  %v172 = getelementptr inbounds float, ptr %v85, i64 %v97
  store <8 x float> %v128, ptr %v172, align 4
  %v173 = getelementptr inbounds float, ptr %v89, i64 %v97
  store <8 x float> %v166, ptr %v173, align 4
  %v174 = getelementptr inbounds float, ptr %v93, i64 %v97
  store <8 x float> %v171, ptr %v174, align 4
  %v175 = add nsw i64 %v94, 1
  br label %b14
b16:
  %v176 = add nsw i64 %v58, 1
  br label %b11
b13:
  %v177 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v178 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v179 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v60 = load ptr, ptr %v59, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v72 = load ptr, ptr %v71, align 4
  %v80 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v81 = load ptr, ptr %v80, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v87 = load ptr, ptr %v86, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v91 = load ptr, ptr %v90, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v95 = load ptr, ptr %v94, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v99 = load ptr, ptr %v98, align 4
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v103 = load ptr, ptr %v102, align 4
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v109 = load ptr, ptr %v108, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 368
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 24832
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v48 = mul i64 %v5, %v47
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v49
  %v73 = add i64 %v5, 1
  %v74 = and i64 %v73, 1
  %v75 = mul i64 %v74, %v47
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v72, i64 %v76
  %v82 = mul i64 %v73, %v47
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v81, i64 %v83
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v49
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v76
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v49
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v49
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v49
  %v106 = getelementptr inbounds float, ptr %v81, i64 %v49
  %v110 = mul i64 %v48, 32
  %v111 = getelementptr inbounds float, ptr %v109, i64 %v110
  %v114 = and i64 %v5, 1
  %v115 = mul i64 %v114, %v47
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v91, i64 %v116
  %v158 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v202, %b5 ]
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
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v201, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 128
  %v43 = getelementptr inbounds float, ptr %v8, i64 %v42
  %v57 = add i64 %v42, 64
  %v58 = getelementptr inbounds float, ptr %v8, i64 %v57
  %v65 = add i64 %v57, 64
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v200, %b15 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v51 = mul i64 %v38, 8
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v40, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v40, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 8, ptr %v43, i64 8, ptr %v12, i64 8, i64 0)
  br label %b10
b10:
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v51
  %v63 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v53
  %v64 = load ptr, ptr %v63, align 4
  br i1 %v56, label %b11, label %b12
b11:
  call void %v64(ptr %v62, i64 8, ptr %v58, i64 8, ptr %v12, i64 8, i64 0)
  br label %b12
b12:
  br label %b13
b13:
  %v66 = phi i64 [ %v38, %b12 ], [ %v199, %b18 ]
  %v67 = icmp slt i64 %v66, %v41
  br i1 %v67, label %b14, label %b15
b14:
  %v68 = sub i64 %v66, %v38
  %v69 = mul i64 %v68, 8
  %v70 = getelementptr inbounds float, ptr %v12, i64 %v69
  %v78 = mul i64 %v66, 8
  %v79 = getelementptr inbounds float, ptr %v77, i64 %v78
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v78
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v78
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v78
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v78
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v78
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v78
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v78
  %v112 = mul i64 %v66, 32
  %v113 = getelementptr inbounds float, ptr %v111, i64 %v112
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v78
  br label %b16
b16:
  %v119 = phi i64 [ 0, %b14 ], [ %v198, %b17 ]
  %v120 = icmp slt i64 %v119, 1
  br i1 %v120, label %b17, label %b18
b17:
  %v121 = add i64 %v30, %v119
  %v122 = mul i64 %v121, 8
  %v123 = mul i64 %v119, 8
  %v124 = getelementptr inbounds float, ptr %v70, i64 %v123
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = getelementptr inbounds float, ptr %v79, i64 %v122
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fadd <8 x float> %v127, %v125
  %v129 = getelementptr inbounds float, ptr %v85, i64 %v122
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v130)
  %v132 = fcmp ogt <8 x float> %v131, splat (float 0x4023000000000000)
  %v133 = select <8 x i1> %v132, <8 x float> splat (float 0x4023000000000000), <8 x float> %v131
  %v134 = fadd <8 x float> %v133, %v133
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v136 = fsub <8 x float> %v135, splat (float 0x4168000000000000)
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v134)
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v137)
  %v139 = bitcast <8 x float> %v135 to <8 x i32>
  %v140 = fmul <8 x float> %v138, %v138
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v138, <8 x float> splat (float 0x3F81227F40000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v138, <8 x float> splat (float 0x3FA5556740000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v138, <8 x float> splat (float 0x3FC5554B00000000))
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v144, <8 x float> %v138)
  %v146 = shl <8 x i32> %v139, splat (i32 23)
  %v147 = add <8 x i32> %v146, splat (i32 1065353216)
  %v148 = bitcast <8 x i32> %v147 to <8 x float>
  %v149 = fsub <8 x float> %v148, splat (float 0x3FF0000000000000)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v145, <8 x float> %v149)
  %v151 = fadd <8 x float> %v150, splat (float 0x4000000000000000)
  %v152 = fdiv <8 x float> %v150, %v151
  %v153 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v152, <8 x float> %v130)
  %v154 = fmul <8 x float> %v128, %v153
  %v155 = getelementptr inbounds float, ptr %v89, i64 %v122
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fmul <8 x float> %v154, %v156
  %v160 = fsub <8 x float> %v159, %v156
  %v161 = fmul <8 x float> %v157, %v160
  %v162 = getelementptr inbounds float, ptr %v93, i64 %v122
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fmul <8 x float> %v128, %v156
  %v165 = fmul <8 x float> %v153, %v153
  %v166 = fsub <8 x float> %v159, %v165
  %v167 = fmul <8 x float> %v164, %v166
  %v168 = fadd <8 x float> %v163, %v167
  %v169 = getelementptr inbounds float, ptr %v97, i64 %v122
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = fmul <8 x float> %v168, %v170
  %v172 = getelementptr inbounds float, ptr %v101, i64 %v122
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fmul <8 x float> %v173, %v173
  %v175 = fsub <8 x float> %v159, %v174
  %v176 = fmul <8 x float> %v171, %v175
  %v177 = fmul <8 x float> %v168, %v173
  %v178 = fmul <8 x float> %v177, %v170
  %v179 = fsub <8 x float> %v159, %v170
  %v180 = fmul <8 x float> %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v105, i64 %v122
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fmul <8 x float> %v168, %v182
  %v184 = getelementptr inbounds float, ptr %v107, i64 %v122
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = fmul <8 x float> %v168, %v185
  %v187 = fmul <8 x float> %v186, %v182
  %v188 = fsub <8 x float> %v159, %v182
  %v189 = fmul <8 x float> %v187, %v188
  %v190 = add i64 24, %v122
  %v191 = getelementptr inbounds float, ptr %v113, i64 %v190
  store <8 x float> %v161, ptr %v191, align 4
  %v192 = add i64 16, %v122
  %v193 = getelementptr inbounds float, ptr %v113, i64 %v192
  store <8 x float> %v176, ptr %v193, align 4
  %v194 = getelementptr inbounds float, ptr %v113, i64 %v122
  store <8 x float> %v180, ptr %v194, align 4
  %v195 = getelementptr inbounds float, ptr %v118, i64 %v122
  store <8 x float> %v183, ptr %v195, align 4
  %v196 = add i64 8, %v122
  %v197 = getelementptr inbounds float, ptr %v113, i64 %v196
  store <8 x float> %v189, ptr %v197, align 4
  %v198 = add nsw i64 %v119, 1
  br label %b16
b18:
  %v199 = add nsw i64 %v66, 1
  br label %b13
b15:
  %v200 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v201 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v202 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v64 = load ptr, ptr %v63, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 496
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 24832
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v48 = mul i64 %v5, %v47
  %v49 = mul i64 %v48, 32
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v65 = and i64 %v5, 1
  %v66 = mul i64 %v65, %v47
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v64, i64 %v67
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v83, %b5 ]
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
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v82, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 256
  %v43 = getelementptr inbounds float, ptr %v8, i64 %v42
  %v57 = add i64 %v42, 256
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v81, %b13 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v51 = mul i64 %v38, 32
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v40, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v40, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 32, ptr %v43, i64 32, ptr %v12, i64 8, i64 0)
  br label %b10
b10:
  br label %b11
b11:
  %v58 = phi i64 [ %v38, %b10 ], [ %v80, %b16 ]
  %v59 = icmp slt i64 %v58, %v41
  br i1 %v59, label %b12, label %b13
b12:
  %v60 = sub i64 %v58, %v38
  %v61 = mul i64 %v60, 8
  %v62 = getelementptr inbounds float, ptr %v12, i64 %v61
  %v69 = mul i64 %v58, 8
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  br label %b14
b14:
  %v71 = phi i64 [ 0, %b12 ], [ %v79, %b15 ]
  %v72 = icmp slt i64 %v71, 1
  br i1 %v72, label %b15, label %b16
b15:
  %v73 = add i64 %v30, %v71
  %v74 = mul i64 %v73, 8
  %v75 = mul i64 %v71, 8
  %v76 = getelementptr inbounds float, ptr %v62, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v70, i64 %v74
  store <8 x float> %v77, ptr %v78, align 4
  %v79 = add nsw i64 %v71, 1
  br label %b14
b16:
  %v80 = add nsw i64 %v58, 1
  br label %b11
b13:
  %v81 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v82 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v83 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v64 = load ptr, ptr %v63, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 752
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 24832
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v48 = mul i64 %v5, %v47
  %v49 = mul i64 %v48, 32
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v65 = mul i64 %v48, 26
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v88, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 1
  %v24 = sdiv i64 %v23, 2
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v87, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 1024
  %v43 = getelementptr inbounds float, ptr %v8, i64 %v42
  %v57 = add i64 %v42, 1024
  %v71 = mul i64 %v30, 4
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v86, %b13 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v51 = mul i64 %v38, 32
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v40, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v40, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 32, ptr %v43, i64 32, ptr %v12, i64 32, i64 8)
  br label %b10
b10:
  br label %b11
b11:
  %v58 = phi i64 [ %v38, %b10 ], [ %v85, %b16 ]
  %v59 = icmp slt i64 %v58, %v41
  br i1 %v59, label %b12, label %b13
b12:
  %v60 = sub i64 %v58, %v38
  %v61 = mul i64 %v60, 32
  %v62 = getelementptr inbounds float, ptr %v12, i64 %v61
  %v67 = mul i64 %v58, 26
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  br label %b14
b14:
  %v69 = phi i64 [ 0, %b12 ], [ %v84, %b20 ]
  %v70 = icmp slt i64 %v69, 4
  br i1 %v70, label %b15, label %b16
b15:
  %v72 = add i64 %v71, %v69
  %v73 = mul i64 %v72, 8
  %v74 = icmp slt i64 %v73, 24
  br i1 %v74, label %b17, label %b18
b17:
  %v75 = mul i64 %v69, 8
  %v76 = getelementptr inbounds float, ptr %v62, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = getelementptr inbounds float, ptr %v68, i64 %v73
  store <8 x float> %v77, ptr %v78, align 4
  br label %b18
b18:
  %v79 = icmp eq i64 %v73, 24
  br i1 %v79, label %b19, label %b20
b19:
  %v80 = mul i64 %v69, 8
  %v81 = getelementptr inbounds float, ptr %v62, i64 %v80
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v68, i64 %v73
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v82, ptr align 4 %v83, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b20
b20:
  %v84 = add nsw i64 %v69, 1
  br label %b14
b16:
  %v85 = add nsw i64 %v58, 1
  br label %b11
b13:
  %v86 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v87 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v88 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v26 = load ptr, ptr %v25, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 26
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v37, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 26
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v23 = mul i64 %v10, 9
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v23
  %v28 = load <8 x float>, ptr %v20, align 4
  %v29 = getelementptr inbounds float, ptr %v20, i64 9
  %v30 = load <8 x float>, ptr %v29, align 4
  store <8 x float> %v28, ptr %v24, align 4
  store <8 x float> %v30, ptr %v27, align 4
  %v31 = getelementptr inbounds float, ptr %v20, i64 8
  %v32 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v31, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v33 = getelementptr inbounds float, ptr %v20, i64 17
  %v34 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v33, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v35 = getelementptr inbounds float, ptr %v24, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v32, ptr align 4 %v35, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v36 = getelementptr inbounds float, ptr %v27, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v34, ptr align 4 %v36, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v37 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v67 = load ptr, ptr %v66, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 9
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v69, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 9
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v30
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v62, %b8 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v24, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v25, %b8 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v26, %b8 ]
  %v21 = phi float [ 0x0000000000000000, %b1 ], [ %v21, %b8 ]
  %v22 = icmp slt i64 %v17, 3
  br i1 %v22, label %b4, label %b5
b4:
  %v40 = mul i64 %v17, 3
  br label %b6
b6:
  %v23 = phi i64 [ 0, %b4 ], [ %v61, %b7 ]
  %v24 = phi float [ %v18, %b4 ], [ %v58, %b7 ]
  %v25 = phi float [ %v19, %b4 ], [ %v59, %b7 ]
  %v26 = phi float [ %v20, %b4 ], [ %v60, %b7 ]
  %v27 = icmp slt i64 %v23, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v41 = add i64 %v40, %v23
  %v42 = getelementptr inbounds float, ptr %v31, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v39, i64 %v41
  %v45 = load float, ptr %v44, align 4
  %v46 = add i64 %v23, 1
  %v47 = add i64 %v40, %v46
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v39, i64 %v47
  %v51 = load float, ptr %v50, align 4
  %v52 = add i64 %v23, 2
  %v53 = add i64 %v40, %v52
  %v54 = getelementptr inbounds float, ptr %v31, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v39, i64 %v53
  %v57 = load float, ptr %v56, align 4
  %v58 = call float @llvm.fmuladd.f32(float %v43, float %v45, float %v24)
  %v59 = call float @llvm.fmuladd.f32(float %v49, float %v51, float %v25)
  %v60 = call float @llvm.fmuladd.f32(float %v55, float %v57, float %v26)
  %v61 = add nsw i64 %v23, 3
  br label %b6
b8:
  %v62 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v63 = fadd float %v18, %v19
  %v64 = fadd float %v63, %v20
  %v65 = fadd float %v64, %v21
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v15
  store float %v65, ptr %v68, align 4
  %v69 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v28 = load ptr, ptr %v27, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v33 = load ptr, ptr %v32, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = getelementptr inbounds float, ptr %v17, i64 %v20
  %v29 = mul i64 %v20, 9
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v29
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v50, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 9
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v14
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v14
  %v36 = load <8 x float>, ptr %v15, align 4
  %v37 = insertelement <8 x float> poison, float %v23, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = fmul <8 x float> %v36, %v38
  %v40 = load <8 x float>, ptr %v26, align 4
  %v41 = fmul <8 x float> %v40, %v38
  store <8 x float> %v39, ptr %v31, align 4
  store <8 x float> %v41, ptr %v35, align 4
  %v42 = getelementptr inbounds float, ptr %v15, i64 8
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v42, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v44 = fmul <8 x float> %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v26, i64 8
  %v46 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v45, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v47 = fmul <8 x float> %v46, %v38
  %v48 = getelementptr inbounds float, ptr %v31, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v44, ptr align 4 %v48, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v49 = getelementptr inbounds float, ptr %v35, i64 8
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v47, ptr align 4 %v49, <8 x i1> <i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v50 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v67 = load ptr, ptr %v66, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 9
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v69, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 9
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v30
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v62, %b8 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v24, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v25, %b8 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v26, %b8 ]
  %v21 = phi float [ 0x0000000000000000, %b1 ], [ %v21, %b8 ]
  %v22 = icmp slt i64 %v17, 3
  br i1 %v22, label %b4, label %b5
b4:
  %v40 = mul i64 %v17, 3
  br label %b6
b6:
  %v23 = phi i64 [ 0, %b4 ], [ %v61, %b7 ]
  %v24 = phi float [ %v18, %b4 ], [ %v58, %b7 ]
  %v25 = phi float [ %v19, %b4 ], [ %v59, %b7 ]
  %v26 = phi float [ %v20, %b4 ], [ %v60, %b7 ]
  %v27 = icmp slt i64 %v23, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v41 = add i64 %v40, %v23
  %v42 = getelementptr inbounds float, ptr %v31, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v39, i64 %v41
  %v45 = load float, ptr %v44, align 4
  %v46 = add i64 %v23, 1
  %v47 = add i64 %v40, %v46
  %v48 = getelementptr inbounds float, ptr %v31, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v39, i64 %v47
  %v51 = load float, ptr %v50, align 4
  %v52 = add i64 %v23, 2
  %v53 = add i64 %v40, %v52
  %v54 = getelementptr inbounds float, ptr %v31, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v39, i64 %v53
  %v57 = load float, ptr %v56, align 4
  %v58 = call float @llvm.fmuladd.f32(float %v43, float %v45, float %v24)
  %v59 = call float @llvm.fmuladd.f32(float %v49, float %v51, float %v25)
  %v60 = call float @llvm.fmuladd.f32(float %v55, float %v57, float %v26)
  %v61 = add nsw i64 %v23, 3
  br label %b6
b8:
  %v62 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v63 = fadd float %v18, %v19
  %v64 = fadd float %v63, %v20
  %v65 = fadd float %v64, %v21
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v15
  store float %v65, ptr %v68, align 4
  %v69 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v43 = load ptr, ptr %v42, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v49 = load ptr, ptr %v48, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v92 = load ptr, ptr %v91, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v97 = load ptr, ptr %v96, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v33 = mul i64 %v5, %v32
  %v34 = mul i64 %v33, 9
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v34
  %v44 = mul i64 %v33, 24
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v34
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v44
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v108, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v36 = mul i64 %v15, 9
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v46 = mul i64 %v15, 24
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v36
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v46
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v46
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v107, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v38 = mul i64 %v17, 3
  %v62 = mul i64 %v19, 3
  %v73 = mul i64 %v20, 3
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v90, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v84, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v85, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v86, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v87, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v88, %b7 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v89, %b7 ]
  %v28 = icmp slt i64 %v21, 3
  br i1 %v28, label %b7, label %b8
b7:
  %v39 = add i64 %v38, %v21
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v39
  %v53 = load float, ptr %v52, align 4
  %v54 = mul i64 %v21, 8
  %v55 = getelementptr inbounds float, ptr %v47, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v41, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = fmul <8 x float> %v58, %v56
  %v60 = insertelement <8 x float> poison, float %v53, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = add i64 %v62, %v21
  %v64 = getelementptr inbounds float, ptr %v37, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v51, i64 %v63
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v65, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = fmul <8 x float> %v69, %v56
  %v71 = insertelement <8 x float> poison, float %v67, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = add i64 %v73, %v21
  %v75 = getelementptr inbounds float, ptr %v37, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v51, i64 %v74
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v76, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = fmul <8 x float> %v80, %v56
  %v82 = insertelement <8 x float> poison, float %v78, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = fadd <8 x float> %v22, %v59
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v56, <8 x float> %v23)
  %v86 = fadd <8 x float> %v24, %v70
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v56, <8 x float> %v25)
  %v88 = fadd <8 x float> %v26, %v81
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v56, <8 x float> %v27)
  %v90 = add nsw i64 %v21, 1
  br label %b6
b8:
  %v94 = mul i64 %v17, 8
  %v95 = getelementptr inbounds float, ptr %v93, i64 %v94
  store <8 x float> %v22, ptr %v95, align 4
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v94
  store <8 x float> %v23, ptr %v100, align 4
  %v101 = mul i64 %v19, 8
  %v102 = getelementptr inbounds float, ptr %v93, i64 %v101
  store <8 x float> %v24, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v99, i64 %v101
  store <8 x float> %v25, ptr %v103, align 4
  %v104 = mul i64 %v20, 8
  %v105 = getelementptr inbounds float, ptr %v93, i64 %v104
  store <8 x float> %v26, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v99, i64 %v104
  store <8 x float> %v27, ptr %v106, align 4
  %v107 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v108 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v38 = load ptr, ptr %v37, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v73 = load ptr, ptr %v72, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v32 = mul i64 %v5, %v31
  %v33 = mul i64 %v32, 9
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v39 = mul i64 %v32, 24
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v84, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v35 = mul i64 %v15, 9
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v41 = mul i64 %v15, 24
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v83, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v21 = add i64 %v17, 3
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v71, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v67, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v68, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v69, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v70, %b7 ]
  %v27 = icmp slt i64 %v22, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v43 = mul i64 %v22, 8
  %v44 = add i64 %v17, %v43
  %v45 = getelementptr inbounds float, ptr %v42, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = mul i64 %v22, 3
  %v48 = getelementptr inbounds float, ptr %v36, i64 %v47
  %v49 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v48, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v50 = insertelement <8 x float> poison, float %v46, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = add i64 %v19, %v43
  %v53 = getelementptr inbounds float, ptr %v42, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = add i64 %v20, %v43
  %v58 = getelementptr inbounds float, ptr %v42, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = add i64 %v21, %v43
  %v63 = getelementptr inbounds float, ptr %v42, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v51, <8 x float> %v23)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v56, <8 x float> %v24)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v61, <8 x float> %v25)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v66, <8 x float> %v26)
  %v71 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v75 = mul i64 %v17, 3
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v23, ptr align 4 %v76, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v77 = mul i64 %v19, 3
  %v78 = getelementptr inbounds float, ptr %v74, i64 %v77
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v24, ptr align 4 %v78, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v79 = mul i64 %v20, 3
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v25, ptr align 4 %v80, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v81 = mul i64 %v21, 3
  %v82 = getelementptr inbounds float, ptr %v74, i64 %v81
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v26, ptr align 4 %v82, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v83 = add nsw i64 %v17, 4
  br label %b3
b5:
  %v84 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v38 = load ptr, ptr %v37, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v73 = load ptr, ptr %v72, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v32 = mul i64 %v5, %v31
  %v33 = mul i64 %v32, 9
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v39 = mul i64 %v32, 24
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v84, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v35 = mul i64 %v15, 9
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v41 = mul i64 %v15, 24
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v83, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v21 = add i64 %v17, 3
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v71, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v67, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v68, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v69, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v70, %b7 ]
  %v27 = icmp slt i64 %v22, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v43 = mul i64 %v22, 8
  %v44 = add i64 %v17, %v43
  %v45 = getelementptr inbounds float, ptr %v42, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = mul i64 %v22, 3
  %v48 = getelementptr inbounds float, ptr %v36, i64 %v47
  %v49 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v48, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v50 = insertelement <8 x float> poison, float %v46, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = add i64 %v19, %v43
  %v53 = getelementptr inbounds float, ptr %v42, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = add i64 %v20, %v43
  %v58 = getelementptr inbounds float, ptr %v42, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = add i64 %v21, %v43
  %v63 = getelementptr inbounds float, ptr %v42, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v51, <8 x float> %v23)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v56, <8 x float> %v24)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v61, <8 x float> %v25)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v66, <8 x float> %v26)
  %v71 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v75 = mul i64 %v17, 3
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v23, ptr align 4 %v76, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v77 = mul i64 %v19, 3
  %v78 = getelementptr inbounds float, ptr %v74, i64 %v77
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v24, ptr align 4 %v78, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v79 = mul i64 %v20, 3
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v79
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v25, ptr align 4 %v80, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v81 = mul i64 %v21, 3
  %v82 = getelementptr inbounds float, ptr %v74, i64 %v81
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v26, ptr align 4 %v82, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v83 = add nsw i64 %v17, 4
  br label %b3
b5:
  %v84 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v33 = load ptr, ptr %v32, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 1
  %v39 = load i64, ptr %v38, align 8
  %v132 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v133 = load ptr, ptr %v132, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v40 = mul i64 %v5, %v39
  %v41 = mul i64 %v40, 64
  %v42 = getelementptr inbounds float, ptr %v37, i64 %v41
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v149, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v34 = mul i64 %v15, 24
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v43 = mul i64 %v15, 64
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v34
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v148, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v45 = mul i64 %v17, 8
  %v57 = mul i64 %v19, 8
  %v61 = mul i64 %v20, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v147, %b11 ]
  %v22 = icmp slt i64 %v21, 8
  br i1 %v22, label %b7, label %b8
b7:
  %v23 = add i64 %v21, 1
  %v49 = mul i64 %v21, 8
  %v53 = mul i64 %v23, 8
  br label %b9
b9:
  %v24 = phi i64 [ 0, %b7 ], [ %v71, %b10 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v65, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v66, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v67, %b10 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v68, %b10 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v69, %b10 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v70, %b10 ]
  %v31 = icmp slt i64 %v24, 8
  br i1 %v31, label %b10, label %b11
b10:
  %v46 = add i64 %v45, %v24
  %v47 = getelementptr inbounds float, ptr %v35, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v50 = add i64 %v49, %v24
  %v51 = getelementptr inbounds float, ptr %v44, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v54 = add i64 %v53, %v24
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v58 = add i64 %v57, %v24
  %v59 = getelementptr inbounds float, ptr %v35, i64 %v58
  %v60 = load <8 x float>, ptr %v59, align 4
  %v62 = add i64 %v61, %v24
  %v63 = getelementptr inbounds float, ptr %v35, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v52, <8 x float> %v25)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v56, <8 x float> %v26)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v27)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v56, <8 x float> %v28)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v52, <8 x float> %v29)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v56, <8 x float> %v30)
  %v71 = add nsw i64 %v24, 8
  br label %b9
b11:
  %v72 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v73 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v74 = fadd <4 x float> %v72, %v73
  %v75 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v76 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v77 = fadd <2 x float> %v75, %v76
  %v78 = extractelement <2 x float> %v77, i64 0
  %v79 = extractelement <2 x float> %v77, i64 1
  %v80 = fadd float %v78, %v79
  %v81 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v82 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v83 = fadd <4 x float> %v81, %v82
  %v84 = shufflevector <4 x float> %v83, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v85 = shufflevector <4 x float> %v83, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v86 = fadd <2 x float> %v84, %v85
  %v87 = extractelement <2 x float> %v86, i64 0
  %v88 = extractelement <2 x float> %v86, i64 1
  %v89 = fadd float %v87, %v88
  %v90 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v91 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v92 = fadd <4 x float> %v90, %v91
  %v93 = shufflevector <4 x float> %v92, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v94 = shufflevector <4 x float> %v92, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v95 = fadd <2 x float> %v93, %v94
  %v96 = extractelement <2 x float> %v95, i64 0
  %v97 = extractelement <2 x float> %v95, i64 1
  %v98 = fadd float %v96, %v97
  %v99 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v100 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v101 = fadd <4 x float> %v99, %v100
  %v102 = shufflevector <4 x float> %v101, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v103 = shufflevector <4 x float> %v101, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v104 = fadd <2 x float> %v102, %v103
  %v105 = extractelement <2 x float> %v104, i64 0
  %v106 = extractelement <2 x float> %v104, i64 1
  %v107 = fadd float %v105, %v106
  %v108 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v109 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v110 = fadd <4 x float> %v108, %v109
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v112 = shufflevector <4 x float> %v110, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v113 = fadd <2 x float> %v111, %v112
  %v114 = extractelement <2 x float> %v113, i64 0
  %v115 = extractelement <2 x float> %v113, i64 1
  %v116 = fadd float %v114, %v115
  %v117 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v118 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v119 = fadd <4 x float> %v117, %v118
  %v120 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v121 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v122 = fadd <2 x float> %v120, %v121
  %v123 = extractelement <2 x float> %v122, i64 0
  %v124 = extractelement <2 x float> %v122, i64 1
  %v125 = fadd float %v123, %v124
  %v126 = fadd float %v80, 0x0000000000000000
  %v127 = fadd float %v89, 0x0000000000000000
  %v128 = fadd float %v98, 0x0000000000000000
  %v129 = fadd float %v107, 0x0000000000000000
  %v130 = fadd float %v116, 0x0000000000000000
  %v131 = fadd float %v125, 0x0000000000000000
  %v135 = add i64 %v45, %v21
  %v136 = getelementptr inbounds float, ptr %v134, i64 %v135
  store float %v126, ptr %v136, align 4
  %v137 = add i64 %v45, %v23
  %v138 = getelementptr inbounds float, ptr %v134, i64 %v137
  store float %v127, ptr %v138, align 4
  %v139 = add i64 %v57, %v21
  %v140 = getelementptr inbounds float, ptr %v134, i64 %v139
  store float %v128, ptr %v140, align 4
  %v141 = add i64 %v57, %v23
  %v142 = getelementptr inbounds float, ptr %v134, i64 %v141
  store float %v129, ptr %v142, align 4
  %v143 = add i64 %v61, %v21
  %v144 = getelementptr inbounds float, ptr %v134, i64 %v143
  store float %v130, ptr %v144, align 4
  %v145 = add i64 %v61, %v23
  %v146 = getelementptr inbounds float, ptr %v134, i64 %v145
  store float %v131, ptr %v146, align 4
  %v147 = add nsw i64 %v21, 2
  br label %b6
b8:
  %v148 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v149 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v69 = load ptr, ptr %v68, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 24
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  %v70 = mul i64 %v36, 64
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v83, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v30 = mul i64 %v15, 24
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v30
  %v72 = mul i64 %v15, 64
  %v73 = getelementptr inbounds float, ptr %v71, i64 %v72
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v82, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v21 = add i64 %v17, 3
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v67, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v63, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v64, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v65, %b7 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v66, %b7 ]
  %v27 = icmp slt i64 %v22, 3
  br i1 %v27, label %b7, label %b8
b7:
  %v40 = mul i64 %v22, 8
  %v41 = add i64 %v17, %v40
  %v42 = getelementptr inbounds float, ptr %v39, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = getelementptr inbounds float, ptr %v31, i64 %v40
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v43, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = add i64 %v19, %v40
  %v49 = getelementptr inbounds float, ptr %v39, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = add i64 %v20, %v40
  %v54 = getelementptr inbounds float, ptr %v39, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = add i64 %v21, %v40
  %v59 = getelementptr inbounds float, ptr %v39, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v47, <8 x float> %v23)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v52, <8 x float> %v24)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v57, <8 x float> %v25)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v62, <8 x float> %v26)
  %v67 = add nsw i64 %v22, 1
  br label %b6
b8:
  %v74 = mul i64 %v17, 8
  %v75 = getelementptr inbounds float, ptr %v73, i64 %v74
  store <8 x float> %v23, ptr %v75, align 4
  %v76 = mul i64 %v19, 8
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  store <8 x float> %v24, ptr %v77, align 4
  %v78 = mul i64 %v20, 8
  %v79 = getelementptr inbounds float, ptr %v73, i64 %v78
  store <8 x float> %v25, ptr %v79, align 4
  %v80 = mul i64 %v21, 8
  %v81 = getelementptr inbounds float, ptr %v73, i64 %v80
  store <8 x float> %v26, ptr %v81, align 4
  %v82 = add nsw i64 %v17, 4
  br label %b3
b5:
  %v83 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds i64, ptr %v1, i64 1
  %v35 = load i64, ptr %v34, align 8
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v42 = load ptr, ptr %v41, align 4
  %v132 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v133 = load ptr, ptr %v132, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v36 = mul i64 %v5, %v35
  %v37 = mul i64 %v36, 24
  %v38 = getelementptr inbounds float, ptr %v33, i64 %v37
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v149, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v39 = mul i64 %v15, 24
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = mul i64 %v15, 64
  %v44 = getelementptr inbounds float, ptr %v42, i64 %v43
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v39
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v148, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v19 = add i64 %v17, 1
  %v20 = add i64 %v17, 2
  %v45 = mul i64 %v17, 8
  %v57 = mul i64 %v19, 8
  %v61 = mul i64 %v20, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v147, %b11 ]
  %v22 = icmp slt i64 %v21, 8
  br i1 %v22, label %b7, label %b8
b7:
  %v23 = add i64 %v21, 1
  %v49 = mul i64 %v21, 8
  %v53 = mul i64 %v23, 8
  br label %b9
b9:
  %v24 = phi i64 [ 0, %b7 ], [ %v71, %b10 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v65, %b10 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v66, %b10 ]
  %v27 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v67, %b10 ]
  %v28 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v68, %b10 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v69, %b10 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b7 ], [ %v70, %b10 ]
  %v31 = icmp slt i64 %v24, 8
  br i1 %v31, label %b10, label %b11
b10:
  %v46 = add i64 %v45, %v24
  %v47 = getelementptr inbounds float, ptr %v40, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v50 = add i64 %v49, %v24
  %v51 = getelementptr inbounds float, ptr %v44, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v54 = add i64 %v53, %v24
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v54
  %v56 = load <8 x float>, ptr %v55, align 4
  %v58 = add i64 %v57, %v24
  %v59 = getelementptr inbounds float, ptr %v40, i64 %v58
  %v60 = load <8 x float>, ptr %v59, align 4
  %v62 = add i64 %v61, %v24
  %v63 = getelementptr inbounds float, ptr %v40, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v52, <8 x float> %v25)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v56, <8 x float> %v26)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v27)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v56, <8 x float> %v28)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v52, <8 x float> %v29)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v56, <8 x float> %v30)
  %v71 = add nsw i64 %v24, 8
  br label %b9
b11:
  %v72 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v73 = shufflevector <8 x float> %v25, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v74 = fadd <4 x float> %v72, %v73
  %v75 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v76 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v77 = fadd <2 x float> %v75, %v76
  %v78 = extractelement <2 x float> %v77, i64 0
  %v79 = extractelement <2 x float> %v77, i64 1
  %v80 = fadd float %v78, %v79
  %v81 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v82 = shufflevector <8 x float> %v26, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v83 = fadd <4 x float> %v81, %v82
  %v84 = shufflevector <4 x float> %v83, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v85 = shufflevector <4 x float> %v83, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v86 = fadd <2 x float> %v84, %v85
  %v87 = extractelement <2 x float> %v86, i64 0
  %v88 = extractelement <2 x float> %v86, i64 1
  %v89 = fadd float %v87, %v88
  %v90 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v91 = shufflevector <8 x float> %v27, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v92 = fadd <4 x float> %v90, %v91
  %v93 = shufflevector <4 x float> %v92, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v94 = shufflevector <4 x float> %v92, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v95 = fadd <2 x float> %v93, %v94
  %v96 = extractelement <2 x float> %v95, i64 0
  %v97 = extractelement <2 x float> %v95, i64 1
  %v98 = fadd float %v96, %v97
  %v99 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v100 = shufflevector <8 x float> %v28, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v101 = fadd <4 x float> %v99, %v100
  %v102 = shufflevector <4 x float> %v101, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v103 = shufflevector <4 x float> %v101, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v104 = fadd <2 x float> %v102, %v103
  %v105 = extractelement <2 x float> %v104, i64 0
  %v106 = extractelement <2 x float> %v104, i64 1
  %v107 = fadd float %v105, %v106
  %v108 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v109 = shufflevector <8 x float> %v29, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v110 = fadd <4 x float> %v108, %v109
  %v111 = shufflevector <4 x float> %v110, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v112 = shufflevector <4 x float> %v110, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v113 = fadd <2 x float> %v111, %v112
  %v114 = extractelement <2 x float> %v113, i64 0
  %v115 = extractelement <2 x float> %v113, i64 1
  %v116 = fadd float %v114, %v115
  %v117 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v118 = shufflevector <8 x float> %v30, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v119 = fadd <4 x float> %v117, %v118
  %v120 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v121 = shufflevector <4 x float> %v119, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v122 = fadd <2 x float> %v120, %v121
  %v123 = extractelement <2 x float> %v122, i64 0
  %v124 = extractelement <2 x float> %v122, i64 1
  %v125 = fadd float %v123, %v124
  %v126 = fadd float %v80, 0x0000000000000000
  %v127 = fadd float %v89, 0x0000000000000000
  %v128 = fadd float %v98, 0x0000000000000000
  %v129 = fadd float %v107, 0x0000000000000000
  %v130 = fadd float %v116, 0x0000000000000000
  %v131 = fadd float %v125, 0x0000000000000000
  %v135 = add i64 %v45, %v21
  %v136 = getelementptr inbounds float, ptr %v134, i64 %v135
  store float %v126, ptr %v136, align 4
  %v137 = add i64 %v45, %v23
  %v138 = getelementptr inbounds float, ptr %v134, i64 %v137
  store float %v127, ptr %v138, align 4
  %v139 = add i64 %v57, %v21
  %v140 = getelementptr inbounds float, ptr %v134, i64 %v139
  store float %v128, ptr %v140, align 4
  %v141 = add i64 %v57, %v23
  %v142 = getelementptr inbounds float, ptr %v134, i64 %v141
  store float %v129, ptr %v142, align 4
  %v143 = add i64 %v61, %v21
  %v144 = getelementptr inbounds float, ptr %v134, i64 %v143
  store float %v130, ptr %v144, align 4
  %v145 = add i64 %v61, %v23
  %v146 = getelementptr inbounds float, ptr %v134, i64 %v145
  store float %v131, ptr %v146, align 4
  %v147 = add nsw i64 %v21, 2
  br label %b6
b8:
  %v148 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v149 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v38 = load ptr, ptr %v37, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v62 = load ptr, ptr %v61, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v33 = mul i64 %v5, %v32
  %v34 = mul i64 %v33, 24
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v34
  %v39 = mul i64 %v33, 3
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v66, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v24
  %v41 = mul i64 %v15, 3
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v65, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v50 = mul i64 %v17, 8
  %v55 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v56 = load float, ptr %v55, align 4
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v60, %b7 ]
  %v20 = phi float [ 0x0000000000000000, %b4 ], [ %v59, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v43 = mul i64 %v19, 3
  %v44 = add i64 %v17, %v43
  %v45 = getelementptr inbounds float, ptr %v25, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v28, i64 %v44
  %v48 = load float, ptr %v47, align 4
  %v49 = fadd float %v46, %v48
  %v51 = add i64 %v50, %v19
  %v52 = getelementptr inbounds float, ptr %v36, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = fmul float %v49, %v53
  %v57 = fdiv float %v54, %v56
  %v58 = fneg float %v57
  %v59 = fadd float %v20, %v58
  %v60 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v17
  store float %v20, ptr %v64, align 4
  %v65 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v66 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_37(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 1
  %v33 = load i64, ptr %v32, align 8
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v40 = load ptr, ptr %v39, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v43 = load ptr, ptr %v42, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v47 = load ptr, ptr %v46, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v51 = load ptr, ptr %v50, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v57 = load ptr, ptr %v56, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v114 = load ptr, ptr %v113, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v34 = mul i64 %v5, %v33
  %v35 = mul i64 %v34, 3
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v35
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v34
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v35
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v116, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v25 = mul i64 %v15, 24
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v25
  %v37 = mul i64 %v15, 3
  %v38 = getelementptr inbounds float, ptr %v36, i64 %v37
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v37
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v37
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v15
  %v54 = load float, ptr %v53, align 4
  %v55 = fmul float 0x4000000000000000, %v54
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v37
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v112, %b8 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v21, %b8 ]
  %v19 = icmp slt i64 %v17, 3
  br i1 %v19, label %b4, label %b5
b4:
  %v67 = getelementptr inbounds float, ptr %v38, i64 %v17
  %v68 = load float, ptr %v67, align 4
  %v70 = getelementptr inbounds float, ptr %v41, i64 %v17
  %v71 = load float, ptr %v70, align 4
  %v73 = getelementptr inbounds float, ptr %v49, i64 %v17
  %v74 = load float, ptr %v73, align 4
  %v79 = getelementptr inbounds float, ptr %v59, i64 %v17
  %v80 = load float, ptr %v79, align 4
  br label %b6
b6:
  %v20 = phi i64 [ 0, %b4 ], [ %v111, %b7 ]
  %v21 = phi float [ %v18, %b4 ], [ %v110, %b7 ]
  %v22 = icmp slt i64 %v20, 8
  br i1 %v22, label %b7, label %b8
b7:
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v20
  %v45 = load float, ptr %v44, align 4
  %v60 = mul i64 %v20, 3
  %v61 = add i64 %v17, %v60
  %v62 = getelementptr inbounds float, ptr %v26, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v29, i64 %v61
  %v65 = load float, ptr %v64, align 4
  %v66 = fadd float %v63, %v65
  %v69 = fdiv float %v66, %v68
  %v72 = fadd float %v69, %v71
  %v75 = fsub float %v45, %v74
  %v76 = fmul float %v75, %v75
  %v77 = fdiv float %v76, %v55
  %v78 = fneg float %v77
  %v81 = fsub float %v78, %v80
  %v82 = fcmp olt float %v81, 0xC05A400000000000
  %v83 = select i1 %v82, float 0xC05A400000000000, float %v81
  %v84 = fcmp ogt float %v83, 0x4056400000000000
  %v85 = select i1 %v84, float 0x4056400000000000, float %v83
  %v86 = call float @llvm.fmuladd.f32(float %v85, float 0x3FF7154760000000, float 0x4168000000000000)
  %v87 = fsub float %v86, 0x4168000000000000
  %v88 = call float @llvm.fmuladd.f32(float %v87, float 0xBFE62E4000000000, float %v85)
  %v89 = call float @llvm.fmuladd.f32(float %v87, float 0xBEB7F7D1C0000000, float %v88)
  %v90 = bitcast float %v86 to i32
  %v91 = fmul float %v89, %v89
  %v92 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v89, float 0x3F81227F40000000)
  %v93 = call float @llvm.fmuladd.f32(float %v92, float %v89, float 0x3FA5556740000000)
  %v94 = call float @llvm.fmuladd.f32(float %v93, float %v89, float 0x3FC5554B00000000)
  %v95 = call float @llvm.fmuladd.f32(float %v94, float %v89, float 0x3FDFFFFFE0000000)
  %v96 = call float @llvm.fmuladd.f32(float %v91, float %v95, float %v89)
  %v97 = sub i32 %v90, 1262485250
  %v98 = lshr i32 %v97, 1
  %v99 = sub i32 %v97, %v98
  %v100 = shl i32 %v98, 23
  %v101 = bitcast i32 %v100 to float
  %v102 = shl i32 %v99, 23
  %v103 = bitcast i32 %v102 to float
  %v104 = fadd float %v96, 0x3FF0000000000000
  %v105 = fmul float %v104, %v101
  %v106 = fmul float %v105, %v103
  %v107 = fmul float %v72, %v106
  %v108 = fmul float %v107, %v77
  %v109 = fdiv float %v108, %v55
  %v110 = fadd float %v21, %v109
  %v111 = add nsw i64 %v20, 1
  br label %b6
b8:
  %v112 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v15
  store float %v18, ptr %v115, align 4
  %v116 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_38(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v21 = load ptr, ptr %v20, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v37 = load ptr, ptr %v36, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v54 = load ptr, ptr %v53, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v110 = load ptr, ptr %v109, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 3
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v32
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v31
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v32
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v112, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v22 = mul i64 %v15, 24
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v22
  %v34 = mul i64 %v15, 3
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v34
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v34
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v15
  %v51 = load float, ptr %v50, align 4
  %v52 = fmul float 0x4000000000000000, %v51
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v34
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v35, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v65 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v38, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v67 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v46, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v72 = insertelement <8 x float> poison, float %v52, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v108, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v107, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v17
  %v42 = load float, ptr %v41, align 4
  %v57 = mul i64 %v17, 3
  %v58 = getelementptr inbounds float, ptr %v23, i64 %v57
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v26, i64 %v57
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v62 = fadd <8 x float> %v59, %v61
  %v64 = fdiv <8 x float> %v62, %v63
  %v66 = fadd <8 x float> %v64, %v65
  %v68 = insertelement <8 x float> poison, float %v42, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = fsub <8 x float> %v69, %v67
  %v71 = fmul <8 x float> %v70, %v70
  %v74 = fdiv <8 x float> %v71, %v73
  %v75 = fneg <8 x float> %v74
  %v77 = fsub <8 x float> %v75, %v76
  %v78 = fcmp olt <8 x float> %v77, splat (float 0xC05A400000000000)
  %v79 = select <8 x i1> %v78, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v77
  %v80 = fcmp ogt <8 x float> %v79, splat (float 0x4056400000000000)
  %v81 = select <8 x i1> %v80, <8 x float> splat (float 0x4056400000000000), <8 x float> %v79
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v83 = fsub <8 x float> %v82, splat (float 0x4168000000000000)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v81)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v84)
  %v86 = bitcast <8 x float> %v82 to <8 x i32>
  %v87 = fmul <8 x float> %v85, %v85
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v85, <8 x float> splat (float 0x3F81227F40000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v85, <8 x float> splat (float 0x3FA5556740000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v85, <8 x float> splat (float 0x3FC5554B00000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v85, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v91, <8 x float> %v85)
  %v93 = sub <8 x i32> %v86, splat (i32 1262485250)
  %v94 = lshr <8 x i32> %v93, splat (i32 1)
  %v95 = sub <8 x i32> %v93, %v94
  %v96 = shl <8 x i32> %v94, splat (i32 23)
  %v97 = bitcast <8 x i32> %v96 to <8 x float>
  %v98 = shl <8 x i32> %v95, splat (i32 23)
  %v99 = bitcast <8 x i32> %v98 to <8 x float>
  %v100 = fadd <8 x float> %v92, splat (float 0x3FF0000000000000)
  %v101 = fmul <8 x float> %v100, %v97
  %v102 = fmul <8 x float> %v101, %v99
  %v103 = fmul <8 x float> %v66, %v102
  %v104 = fdiv <8 x float> %v103, %v73
  %v105 = fmul <8 x float> %v104, %v70
  %v106 = fadd <8 x float> %v105, %v105
  %v107 = fadd <8 x float> %v18, %v106
  %v108 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v34
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v18, ptr align 4 %v111, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v112 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_39(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v38 = load ptr, ptr %v37, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v72 = load ptr, ptr %v71, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v33 = mul i64 %v5, %v32
  %v34 = mul i64 %v33, 24
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v34
  %v39 = mul i64 %v33, 3
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v76, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v24
  %v41 = mul i64 %v15, 3
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v41
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v75, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v44 = load float, ptr %v43, align 4
  %v45 = mul i64 %v17, 8
  %v55 = insertelement <8 x float> poison, float %v44, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v60, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v59, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v46 = add i64 %v45, %v19
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v28, i64 %v46
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v36, i64 %v46
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fmul <8 x float> %v51, %v53
  %v57 = fdiv <8 x float> %v54, %v56
  %v58 = fneg <8 x float> %v57
  %v59 = fadd <8 x float> %v20, %v58
  %v60 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v61 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v62 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v63 = fadd <4 x float> %v61, %v62
  %v64 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v65 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v66 = fadd <2 x float> %v64, %v65
  %v67 = extractelement <2 x float> %v66, i64 0
  %v68 = extractelement <2 x float> %v66, i64 1
  %v69 = fadd float %v67, %v68
  %v70 = fadd float %v69, 0x0000000000000000
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v17
  store float %v70, ptr %v74, align 4
  %v75 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v76 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_40(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v34 = load ptr, ptr %v33, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 64
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v26
  %v37 = and i64 %v5, 1
  %v38 = mul i64 %v37, %v17
  %v39 = mul i64 %v38, 64
  %v40 = getelementptr inbounds float, ptr %v13, i64 %v39
  %v83 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v90, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 64
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v21
  br label %b3
b3:
  %v42 = phi i64 [ 0, %b1 ], [ %v89, %b4 ]
  %v43 = icmp slt i64 %v42, 64
  br i1 %v43, label %b4, label %b5
b4:
  %v44 = getelementptr inbounds float, ptr %v22, i64 %v42
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v28, i64 %v42
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v45, %v47
  %v49 = getelementptr inbounds float, ptr %v32, i64 %v42
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v36, i64 %v42
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v52)
  %v54 = fneg <8 x float> %v53
  %v55 = fcmp olt <8 x float> %v54, splat (float 0xC05A400000000000)
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v54
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v58 = fsub <8 x float> %v57, splat (float 0x4168000000000000)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v56)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v59)
  %v61 = bitcast <8 x float> %v57 to <8 x i32>
  %v62 = fmul <8 x float> %v60, %v60
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v60, <8 x float> splat (float 0x3F81227F40000000))
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v60, <8 x float> splat (float 0x3FA5556740000000))
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v60, <8 x float> splat (float 0x3FC5554B00000000))
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v60, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v66, <8 x float> %v60)
  %v68 = sub <8 x i32> %v61, splat (i32 1262485250)
  %v69 = lshr <8 x i32> %v68, splat (i32 1)
  %v70 = sub <8 x i32> %v68, %v69
  %v71 = shl <8 x i32> %v69, splat (i32 23)
  %v72 = bitcast <8 x i32> %v71 to <8 x float>
  %v73 = shl <8 x i32> %v70, splat (i32 23)
  %v74 = bitcast <8 x i32> %v73 to <8 x float>
  %v75 = fadd <8 x float> %v67, splat (float 0x3FF0000000000000)
  %v76 = fmul <8 x float> %v75, %v72
  %v77 = fmul <8 x float> %v76, %v74
  %v78 = fcmp olt <8 x float> %v52, splat (float 0x0000000000000000)
  %v79 = select <8 x i1> %v78, <8 x float> %v77, <8 x float> splat (float 0x3FF0000000000000)
  %v80 = fadd <8 x float> %v77, splat (float 0x3FF0000000000000)
  %v81 = fdiv <8 x float> %v79, %v80
  %v82 = fmul <8 x float> %v50, %v81
  %v85 = fsub <8 x float> %v84, %v81
  %v86 = fmul <8 x float> %v82, %v85
  %v87 = fsub <8 x float> %v48, %v86
  %v88 = getelementptr inbounds float, ptr %v41, i64 %v42
  store <8 x float> %v87, ptr %v88, align 4
  %v89 = add nsw i64 %v42, 8
  br label %b3
b5:
  %v90 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_41(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v23 = load ptr, ptr %v22, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v42 = load ptr, ptr %v41, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v44, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v34, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v35, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v27 = load float, ptr %v26, align 4
  %v28 = add i64 %v17, 1
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = add i64 %v17, 2
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v18, %v27
  %v35 = fadd float %v19, %v30
  %v36 = fadd float %v20, %v33
  %v37 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v38 = fadd float %v18, %v19
  %v39 = fadd float %v38, %v20
  %v40 = fadd float %v39, 0x0000000000000000
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v15
  store float %v40, ptr %v43, align 4
  %v44 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_42(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v25 = load ptr, ptr %v24, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v29 = load ptr, ptr %v28, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds i64, ptr %v1, i64 1
  %v34 = load i64, ptr %v33, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v43 = load ptr, ptr %v42, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v50 = load ptr, ptr %v49, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v56 = load ptr, ptr %v55, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v62 = load ptr, ptr %v61, align 4
  %v134 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v135 = load ptr, ptr %v134, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v35 = mul i64 %v5, %v34
  %v36 = mul i64 %v35, 3
  %v37 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v36
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v35
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v36
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v137, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v26 = mul i64 %v15, 24
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v26
  %v38 = mul i64 %v15, 3
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v38
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v38
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v15
  %v59 = load float, ptr %v58, align 4
  %v60 = fmul float 0x4000000000000000, %v59
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v38
  %v86 = insertelement <8 x float> poison, float %v60, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v123, %b8 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v22, %b8 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v19, %b8 ]
  %v20 = icmp slt i64 %v17, 3
  br i1 %v20, label %b4, label %b5
b4:
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v17
  %v41 = load float, ptr %v40, align 4
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v17
  %v46 = load float, ptr %v45, align 4
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v17
  %v54 = load float, ptr %v53, align 4
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v17
  %v66 = load float, ptr %v65, align 4
  %v67 = mul i64 %v17, 8
  %v74 = insertelement <8 x float> poison, float %v41, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = insertelement <8 x float> poison, float %v46, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = insertelement <8 x float> poison, float %v54, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = insertelement <8 x float> poison, float %v66, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v122, %b7 ]
  %v22 = phi <8 x float> [ %v18, %b4 ], [ %v121, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v68 = add i64 %v67, %v21
  %v69 = getelementptr inbounds float, ptr %v27, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v30, i64 %v68
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v70, %v72
  %v76 = fdiv <8 x float> %v73, %v75
  %v79 = fadd <8 x float> %v76, %v78
  %v80 = getelementptr inbounds float, ptr %v48, i64 %v21
  %v81 = load <8 x float>, ptr %v80, align 4
  %v84 = fsub <8 x float> %v81, %v83
  %v85 = fmul <8 x float> %v84, %v84
  %v88 = fdiv <8 x float> %v85, %v87
  %v89 = fneg <8 x float> %v88
  %v92 = fsub <8 x float> %v89, %v91
  %v93 = fcmp olt <8 x float> %v92, splat (float 0xC05A400000000000)
  %v94 = select <8 x i1> %v93, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v92
  %v95 = fcmp ogt <8 x float> %v94, splat (float 0x4056400000000000)
  %v96 = select <8 x i1> %v95, <8 x float> splat (float 0x4056400000000000), <8 x float> %v94
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v98 = fsub <8 x float> %v97, splat (float 0x4168000000000000)
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v96)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v99)
  %v101 = bitcast <8 x float> %v97 to <8 x i32>
  %v102 = fmul <8 x float> %v100, %v100
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v100, <8 x float> splat (float 0x3F81227F40000000))
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v100, <8 x float> splat (float 0x3FA5556740000000))
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v100, <8 x float> splat (float 0x3FC5554B00000000))
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v100, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v106, <8 x float> %v100)
  %v108 = sub <8 x i32> %v101, splat (i32 1262485250)
  %v109 = lshr <8 x i32> %v108, splat (i32 1)
  %v110 = sub <8 x i32> %v108, %v109
  %v111 = shl <8 x i32> %v109, splat (i32 23)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = shl <8 x i32> %v110, splat (i32 23)
  %v114 = bitcast <8 x i32> %v113 to <8 x float>
  %v115 = fadd <8 x float> %v107, splat (float 0x3FF0000000000000)
  %v116 = fmul <8 x float> %v115, %v112
  %v117 = fmul <8 x float> %v116, %v114
  %v118 = fmul <8 x float> %v79, %v117
  %v119 = fmul <8 x float> %v118, %v88
  %v120 = fdiv <8 x float> %v119, %v87
  %v121 = fadd <8 x float> %v22, %v120
  %v122 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v123 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v124 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v125 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v126 = fadd <4 x float> %v124, %v125
  %v127 = shufflevector <4 x float> %v126, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v128 = shufflevector <4 x float> %v126, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v129 = fadd <2 x float> %v127, %v128
  %v130 = extractelement <2 x float> %v129, i64 0
  %v131 = extractelement <2 x float> %v129, i64 1
  %v132 = fadd float %v130, %v131
  %v133 = fadd float %v132, %v19
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v15
  store float %v133, ptr %v136, align 4
  %v137 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_43(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds i64, ptr %v1, i64 1
  %v32 = load i64, ptr %v31, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v41 = load ptr, ptr %v40, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v48 = load ptr, ptr %v47, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v54 = load ptr, ptr %v53, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v60 = load ptr, ptr %v59, align 4
  %v132 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v133 = load ptr, ptr %v132, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v33 = mul i64 %v5, %v32
  %v34 = mul i64 %v33, 3
  %v35 = getelementptr inbounds float, ptr %v30, i64 %v34
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v34
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v33
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v34
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v137, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 24
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  %v36 = mul i64 %v15, 3
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v36
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v36
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v15
  %v57 = load float, ptr %v56, align 4
  %v58 = fmul float 0x4000000000000000, %v57
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v36
  %v84 = insertelement <8 x float> poison, float %v58, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = getelementptr inbounds float, ptr %v133, i64 %v36
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v136, %b8 ]
  %v18 = icmp slt i64 %v17, 3
  br i1 %v18, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v17
  %v39 = load float, ptr %v38, align 4
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v44 = load float, ptr %v43, align 4
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v17
  %v52 = load float, ptr %v51, align 4
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v17
  %v64 = load float, ptr %v63, align 4
  %v65 = mul i64 %v17, 8
  %v72 = insertelement <8 x float> poison, float %v39, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = insertelement <8 x float> poison, float %v44, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = insertelement <8 x float> poison, float %v52, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = insertelement <8 x float> poison, float %v64, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v121, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v120, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v66 = add i64 %v65, %v19
  %v67 = getelementptr inbounds float, ptr %v25, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v28, i64 %v66
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v68, %v70
  %v74 = fdiv <8 x float> %v71, %v73
  %v77 = fadd <8 x float> %v74, %v76
  %v78 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v79 = load <8 x float>, ptr %v78, align 4
  %v82 = fsub <8 x float> %v79, %v81
  %v83 = fmul <8 x float> %v82, %v82
  %v86 = fdiv <8 x float> %v83, %v85
  %v87 = fneg <8 x float> %v86
  %v90 = fsub <8 x float> %v87, %v89
  %v91 = fcmp olt <8 x float> %v90, splat (float 0xC05A400000000000)
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v90
  %v93 = fcmp ogt <8 x float> %v92, splat (float 0x4056400000000000)
  %v94 = select <8 x i1> %v93, <8 x float> splat (float 0x4056400000000000), <8 x float> %v92
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v96 = fsub <8 x float> %v95, splat (float 0x4168000000000000)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v94)
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v97)
  %v99 = bitcast <8 x float> %v95 to <8 x i32>
  %v100 = fmul <8 x float> %v98, %v98
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v98, <8 x float> splat (float 0x3F81227F40000000))
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v98, <8 x float> splat (float 0x3FA5556740000000))
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v98, <8 x float> splat (float 0x3FC5554B00000000))
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v98, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v104, <8 x float> %v98)
  %v106 = sub <8 x i32> %v99, splat (i32 1262485250)
  %v107 = lshr <8 x i32> %v106, splat (i32 1)
  %v108 = sub <8 x i32> %v106, %v107
  %v109 = shl <8 x i32> %v107, splat (i32 23)
  %v110 = bitcast <8 x i32> %v109 to <8 x float>
  %v111 = shl <8 x i32> %v108, splat (i32 23)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = fadd <8 x float> %v105, splat (float 0x3FF0000000000000)
  %v114 = fmul <8 x float> %v113, %v110
  %v115 = fmul <8 x float> %v114, %v112
  %v116 = fmul <8 x float> %v77, %v115
  %v117 = fdiv <8 x float> %v116, %v85
  %v118 = fmul <8 x float> %v117, %v82
  %v119 = fadd <8 x float> %v118, %v118
  %v120 = fadd <8 x float> %v20, %v119
  %v121 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v122 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v123 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v124 = fadd <4 x float> %v122, %v123
  %v125 = shufflevector <4 x float> %v124, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v126 = shufflevector <4 x float> %v124, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v127 = fadd <2 x float> %v125, %v126
  %v128 = extractelement <2 x float> %v127, i64 0
  %v129 = extractelement <2 x float> %v127, i64 1
  %v130 = fadd float %v128, %v129
  %v131 = fadd float %v130, 0x0000000000000000
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v17
  store float %v131, ptr %v135, align 4
  %v136 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v137 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_44(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v23 = load ptr, ptr %v22, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v42 = load ptr, ptr %v41, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v44, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v37, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v34, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v35, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v36, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v27 = load float, ptr %v26, align 4
  %v28 = add i64 %v17, 1
  %v29 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = add i64 %v17, 2
  %v32 = getelementptr inbounds float, ptr %v25, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = fadd float %v18, %v27
  %v35 = fadd float %v19, %v30
  %v36 = fadd float %v20, %v33
  %v37 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v38 = fadd float %v18, %v19
  %v39 = fadd float %v38, %v20
  %v40 = fadd float %v39, 0x0000000000000000
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v15
  store float %v40, ptr %v43, align 4
  %v44 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_45(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v30 = load ptr, ptr %v29, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v62 = load ptr, ptr %v61, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2072
  %v9 = mul i64 %v2, 24832
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v64, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v24 = mul i64 %v15, 3
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v24
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v57, %b4 ]
  %v18 = phi float [ 0x0000000000000000, %b1 ], [ %v54, %b4 ]
  %v19 = phi float [ 0x0000000000000000, %b1 ], [ %v55, %b4 ]
  %v20 = phi float [ 0x0000000000000000, %b1 ], [ %v56, %b4 ]
  %v21 = icmp slt i64 %v17, 3
  br i1 %v21, label %b4, label %b5
b4:
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v17
  %v32 = load float, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v17
  %v34 = load float, ptr %v33, align 4
  %v35 = fadd float %v32, %v34
  %v36 = getelementptr inbounds float, ptr %v30, i64 %v17
  %v37 = load float, ptr %v36, align 4
  %v38 = add i64 %v17, 1
  %v39 = getelementptr inbounds float, ptr %v25, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v28, i64 %v38
  %v42 = load float, ptr %v41, align 4
  %v43 = fadd float %v40, %v42
  %v44 = getelementptr inbounds float, ptr %v30, i64 %v38
  %v45 = load float, ptr %v44, align 4
  %v46 = add i64 %v17, 2
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v28, i64 %v46
  %v50 = load float, ptr %v49, align 4
  %v51 = fadd float %v48, %v50
  %v52 = getelementptr inbounds float, ptr %v30, i64 %v46
  %v53 = load float, ptr %v52, align 4
  %v54 = call float @llvm.fmuladd.f32(float %v35, float %v37, float %v18)
  %v55 = call float @llvm.fmuladd.f32(float %v43, float %v45, float %v19)
  %v56 = call float @llvm.fmuladd.f32(float %v51, float %v53, float %v20)
  %v57 = add nsw i64 %v17, 3
  br label %b3
b5:
  %v58 = fadd float %v18, %v19
  %v59 = fadd float %v58, %v20
  %v60 = fadd float %v59, 0x0000000000000000
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v15
  store float %v60, ptr %v63, align 4
  %v64 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_46(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v13 = load ptr, ptr %v12, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v5, %v20
  %v22 = mul i64 %v21, 5
  %v23 = getelementptr inbounds float, ptr %v18, i64 %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v26, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v16 = fmul float %v15, 0x4012000000000000
  %v24 = mul i64 %v10, 5
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  store float %v16, ptr %v25, align 4
  %v26 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_47(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v13 = load ptr, ptr %v12, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v5, %v20
  %v22 = mul i64 %v21, 5
  %v23 = getelementptr inbounds float, ptr %v18, i64 %v22
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v27, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v16 = fmul float %v15, 0x4012000000000000
  %v24 = mul i64 %v10, 5
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 1
  store float %v16, ptr %v26, align 4
  %v27 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_48(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v17 = load ptr, ptr %v16, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v32 = load ptr, ptr %v31, align 4
  %v26 = mul i64 %v5, %v25
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v33 = mul i64 %v26, 5
  %v34 = getelementptr inbounds float, ptr %v32, i64 %v33
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v38, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fadd float %v15, %v19
  %v21 = fmul float %v20, 0x4000000000000000
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v10
  %v29 = load float, ptr %v28, align 4
  %v30 = fmul float %v21, %v29
  %v35 = mul i64 %v10, 5
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v37 = getelementptr inbounds float, ptr %v36, i64 2
  store float %v30, ptr %v37, align 4
  %v38 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_49(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 116
  %v13 = load ptr, ptr %v12, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v33 = load ptr, ptr %v32, align 4
  %v16 = fcmp uno float 0x4020000000000000, 0x4020000000000000
  %v17 = fcmp ogt float 0x4020000000000000, 0x4020000000000000
  %v18 = select i1 %v17, float 0x4020000000000000, float 0x4020000000000000
  %v19 = select i1 %v16, float 0x4020000000000000, float %v18
  %v20 = fsub float %v19, 0x3FF0000000000000
  %v21 = fdiv float %v20, 0x4000000000000000
  %v27 = mul i64 %v5, %v26
  %v28 = getelementptr inbounds float, ptr %v24, i64 %v27
  %v34 = mul i64 %v27, 5
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v39, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v22 = fmul float %v15, %v21
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v10
  %v30 = load float, ptr %v29, align 4
  %v31 = fmul float %v22, %v30
  %v36 = mul i64 %v10, 5
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 3
  store float %v31, ptr %v38, align 4
  %v39 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_50(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v17 = load ptr, ptr %v16, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v31 = load ptr, ptr %v30, align 4
  %v25 = mul i64 %v5, %v24
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v32 = mul i64 %v25, 5
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v37, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = getelementptr inbounds float, ptr %v13, i64 %v10
  %v15 = load float, ptr %v14, align 4
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v10
  %v19 = load float, ptr %v18, align 4
  %v20 = fadd float %v15, %v19
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v10
  %v28 = load float, ptr %v27, align 4
  %v29 = fmul float %v20, %v28
  %v34 = mul i64 %v10, 5
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 4
  store float %v29, ptr %v36, align 4
  %v37 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_51(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds i64, ptr %v1, i64 1
  %v47 = load i64, ptr %v46, align 8
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v60 = load ptr, ptr %v59, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v74 = load ptr, ptr %v73, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v80 = load ptr, ptr %v79, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1776
  %v9 = getelementptr inbounds float, ptr %v7, i64 2072
  %v10 = mul i64 %v2, 24832
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v48 = mul i64 %v5, %v47
  %v49 = mul i64 %v48, 32
  %v50 = getelementptr inbounds float, ptr %v45, i64 %v49
  %v61 = mul i64 %v48, 5
  %v62 = getelementptr inbounds float, ptr %v60, i64 %v61
  %v75 = mul i64 %v48, 26
  %v76 = getelementptr inbounds float, ptr %v74, i64 %v75
  %v81 = and i64 %v5, 1
  %v82 = mul i64 %v81, %v47
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v80, i64 %v83
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v103, %b5 ]
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
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v102, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v42 = mul i64 %v30, 296
  %v43 = getelementptr inbounds float, ptr %v8, i64 %v42
  %v57 = add i64 %v42, 256
  %v58 = getelementptr inbounds float, ptr %v8, i64 %v57
  %v67 = add i64 %v57, 40
  br label %b6
b6:
  %v32 = phi i64 [ 0, %b4 ], [ %v101, %b15 ]
  %v33 = icmp slt i64 %v32, %v26
  br i1 %v33, label %b7, label %b8
b7:
  %v34 = icmp slt i64 %v32, %v29
  %v35 = mul i64 %v32, %v27
  %v36 = select i1 %v34, i64 %v32, i64 %v29
  %v37 = add i64 %v35, %v36
  %v38 = add i64 %v17, %v37
  %v39 = zext i1 %v34 to i64
  %v40 = add i64 %v27, %v39
  %v41 = add i64 %v38, %v40
  %v51 = mul i64 %v38, 32
  %v52 = getelementptr inbounds float, ptr %v50, i64 %v51
  %v53 = sub i64 %v40, 1
  %v54 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v53
  %v55 = load ptr, ptr %v54, align 4
  %v56 = icmp sgt i64 %v40, 0
  br i1 %v56, label %b9, label %b10
b9:
  call void %v55(ptr %v52, i64 32, ptr %v43, i64 32, ptr %v12, i64 8, i64 0)
  br label %b10
b10:
  %v63 = mul i64 %v38, 5
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v53
  %v66 = load ptr, ptr %v65, align 4
  br i1 %v56, label %b11, label %b12
b11:
  call void %v66(ptr %v64, i64 5, ptr %v58, i64 5, ptr %v12, i64 8, i64 0)
  br label %b12
b12:
  br label %b13
b13:
  %v68 = phi i64 [ %v38, %b12 ], [ %v100, %b18 ]
  %v69 = icmp slt i64 %v68, %v41
  br i1 %v69, label %b14, label %b15
b14:
  %v70 = sub i64 %v68, %v38
  %v71 = mul i64 %v70, 8
  %v72 = getelementptr inbounds float, ptr %v12, i64 %v71
  %v77 = mul i64 %v68, 26
  %v78 = getelementptr inbounds float, ptr %v76, i64 %v77
  %v85 = mul i64 %v68, 8
  %v86 = getelementptr inbounds float, ptr %v84, i64 %v85
  br label %b16
b16:
  %v87 = phi i64 [ 0, %b14 ], [ %v99, %b17 ]
  %v88 = icmp slt i64 %v87, 1
  br i1 %v88, label %b17, label %b18
b17:
  %v89 = add i64 %v30, %v87
  %v90 = mul i64 %v89, 8
  %v91 = mul i64 %v87, 8
  %v92 = getelementptr inbounds float, ptr %v72, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = add i64 18, %v90
  %v95 = getelementptr inbounds float, ptr %v78, i64 %v94
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fadd <8 x float> %v96, %v93
  %v98 = getelementptr inbounds float, ptr %v86, i64 %v90
  store <8 x float> %v97, ptr %v98, align 4
  %v99 = add nsw i64 %v87, 1
  br label %b16
b18:
  %v100 = add nsw i64 %v68, 1
  br label %b13
b15:
  %v101 = add nsw i64 %v32, 1
  br label %b6
b8:
  %v102 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v103 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_52(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 5
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 6
  %v13 = load i64, ptr %v12, align 8
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v34 = load ptr, ptr %v33, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v65 = load ptr, ptr %v64, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v77, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v31 = mul i64 %v14, 24
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v66 = mul i64 %v14, 64
  %v67 = getelementptr inbounds float, ptr %v65, i64 %v66
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v76, %b8 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v18 = add i64 %v16, 1
  %v19 = add i64 %v16, 2
  %v20 = add i64 %v16, 3
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v63, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v59, %b7 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v60, %b7 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v61, %b7 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v62, %b7 ]
  %v26 = icmp slt i64 %v21, 3
  br i1 %v26, label %b7, label %b8
b7:
  %v36 = mul i64 %v21, 8
  %v37 = add i64 %v16, %v36
  %v38 = getelementptr inbounds float, ptr %v35, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v32, i64 %v36
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v39, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = add i64 %v18, %v36
  %v45 = getelementptr inbounds float, ptr %v35, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = add i64 %v19, %v36
  %v50 = getelementptr inbounds float, ptr %v35, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = add i64 %v20, %v36
  %v55 = getelementptr inbounds float, ptr %v35, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v43, <8 x float> %v22)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v48, <8 x float> %v23)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v53, <8 x float> %v24)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v58, <8 x float> %v25)
  %v63 = add nsw i64 %v21, 1
  br label %b6
b8:
  %v68 = mul i64 %v16, 8
  %v69 = getelementptr inbounds float, ptr %v67, i64 %v68
  store <8 x float> %v22, ptr %v69, align 4
  %v70 = mul i64 %v18, 8
  %v71 = getelementptr inbounds float, ptr %v67, i64 %v70
  store <8 x float> %v23, ptr %v71, align 4
  %v72 = mul i64 %v19, 8
  %v73 = getelementptr inbounds float, ptr %v67, i64 %v72
  store <8 x float> %v24, ptr %v73, align 4
  %v74 = mul i64 %v20, 8
  %v75 = getelementptr inbounds float, ptr %v67, i64 %v74
  store <8 x float> %v25, ptr %v75, align 4
  %v76 = add nsw i64 %v16, 4
  br label %b3
b5:
  %v77 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_53(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v18 = load i64, ptr %v1, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 117
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v37 = load ptr, ptr %v36, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v41, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v29 = mul i64 %v14, 64
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v29
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v40, %b8 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v31 = mul i64 %v16, 8
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v35, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v34, %b7 ]
  %v21 = icmp slt i64 %v19, %v18
  br i1 %v21, label %b7, label %b8
b7:
  %v26 = mul i64 %v19, %v25
  %v27 = mul i64 %v26, 64
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fadd <8 x float> %v20, %v33
  %v35 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v31
  store <8 x float> %v20, ptr %v39, align 4
  %v40 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v41 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_54(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v18 = load i64, ptr %v1, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v37 = load ptr, ptr %v36, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v41, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v29 = mul i64 %v14, 64
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v29
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v40, %b8 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v31 = mul i64 %v16, 8
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v35, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v34, %b7 ]
  %v21 = icmp slt i64 %v19, %v18
  br i1 %v21, label %b7, label %b8
b7:
  %v26 = mul i64 %v19, %v25
  %v27 = mul i64 %v26, 64
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v30 = getelementptr inbounds float, ptr %v28, i64 %v29
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fadd <8 x float> %v20, %v33
  %v35 = add nsw i64 %v19, 1
  br label %b6
b8:
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v31
  store <8 x float> %v20, ptr %v39, align 4
  %v40 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v41 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_55(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_1_8(ptr %v11, i64 5, i64 5, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_1_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #1 {
entry:
  %v13 = getelementptr inbounds float, ptr %v4, i64 12288
  %v14 = add i64 %v2, 1
  %v15 = sdiv i64 %v14, 2
  %v16 = add i64 %v5, 1
  %v17 = mul i64 %v15, %v5
  %v18 = sdiv i64 %v17, %v6
  %v19 = mul i64 %v18, 2
  %v20 = icmp slt i64 %v19, %v2
  %v21 = select i1 %v20, i64 %v19, i64 %v2
  %v22 = mul i64 %v15, %v16
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 2
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = or i64 %v3, %v12
  %v28 = icmp eq i64 %v27, 0
  br i1 %v28, label %b0, label %b1
b0:
  %v33 = mul i64 %v9, 4
  br label %b2
b2:
  %v29 = phi i64 [ %v21, %b0 ], [ %v34, %b3 ]
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %b3, label %b4
b3:
  %v31 = mul i64 %v29, %v11
  %v32 = getelementptr inbounds float, ptr %v10, i64 %v31
  call void @llvm.memset.p0.i64(ptr %v32, i8 0, i64 %v33, i1 0)
  %v34 = add nsw i64 %v29, 1
  br label %b2
b4:
  br label %b1
b1:
  %v82 = sub i64 %v9, 8
  br label %b5
b5:
  %v35 = phi i64 [ 0, %b1 ], [ %v146, %b10 ]
  %v36 = icmp slt i64 %v35, %v3
  br i1 %v36, label %b6, label %b7
b6:
  %v37 = sub i64 %v3, %v35
  %v38 = icmp slt i64 %v37, 384
  %v39 = select i1 %v38, i64 %v37, i64 384
  %v48 = mul i64 %v35, %v1
  %v85 = mul i64 %v35, %v8
  %v105 = or i64 %v35, %v12
  %v123 = add i64 %v85, %v82
  %v124 = getelementptr inbounds float, ptr %v7, i64 %v123
  br label %b8
b8:
  %v40 = phi i64 [ %v21, %b6 ], [ %v145, %b40 ]
  %v41 = icmp slt i64 %v40, %v26
  br i1 %v41, label %b9, label %b10
b9:
  %v42 = sub i64 %v26, %v40
  %v43 = icmp slt i64 %v42, 64
  %v44 = select i1 %v43, i64 %v42, i64 64
  %v45 = sdiv i64 %v44, 2
  %v46 = mul i64 %v45, 2
  %v47 = sub i64 %v44, %v46
  %v49 = add i64 %v48, %v40
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v57 = sub i64 %v45, 1
  %v66 = icmp sge i64 %v57, 0
  %v67 = mul i64 %v57, 2
  %v69 = mul i64 %v57, 784
  %v73 = mul i64 %v45, 784
  br label %b11
b11:
  %v51 = phi i64 [ 0, %b9 ], [ %v81, %b21 ]
  %v52 = icmp slt i64 %v51, %v39
  br i1 %v52, label %b12, label %b13
b12:
  %v53 = mul i64 %v51, %v1
  %v54 = getelementptr inbounds float, ptr %v50, i64 %v53
  %v55 = mul i64 %v51, 2
  %v56 = getelementptr inbounds float, ptr %v13, i64 %v55
  br label %b14
b14:
  %v58 = phi i64 [ 0, %b12 ], [ %v65, %b15 ]
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = mul i64 %v58, 2
  %v61 = getelementptr inbounds float, ptr %v54, i64 %v60
  %v62 = mul i64 %v58, 784
  %v63 = getelementptr inbounds float, ptr %v56, i64 %v62
  %v64 = load <2 x float>, ptr %v61, align 4
  store <2 x float> %v64, ptr %v63, align 4
  %v65 = add nsw i64 %v58, 1
  br label %b14
b16:
  br i1 %v66, label %b17, label %b18
b17:
  %v68 = getelementptr inbounds float, ptr %v54, i64 %v67
  %v70 = getelementptr inbounds float, ptr %v56, i64 %v69
  %v71 = load <2 x float>, ptr %v68, align 4
  store <2 x float> %v71, ptr %v70, align 4
  br label %b18
b18:
  %v72 = getelementptr inbounds float, ptr %v54, i64 %v46
  %v74 = getelementptr inbounds float, ptr %v56, i64 %v73
  br label %b19
b19:
  %v75 = phi i64 [ 0, %b18 ], [ %v80, %b20 ]
  %v76 = icmp slt i64 %v75, %v47
  br i1 %v76, label %b20, label %b21
b20:
  %v77 = getelementptr inbounds float, ptr %v72, i64 %v75
  %v78 = load float, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v74, i64 %v75
  store float %v78, ptr %v79, align 4
  %v80 = add nsw i64 %v75, 1
  br label %b19, !llvm.loop !0
b21:
  %v81 = add nsw i64 %v51, 1
  br label %b11
b13:
  %v116 = icmp slt i64 %v46, %v44
  %v117 = add i64 %v40, %v46
  %v118 = getelementptr inbounds float, ptr %v13, i64 %v73
  %v119 = mul i64 %v117, %v11
  br label %b22
b22:
  %v83 = phi i64 [ 0, %b13 ], [ %v122, %b32 ]
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b23, label %b24
b23:
  %v86 = add i64 %v85, %v83
  %v87 = getelementptr inbounds float, ptr %v7, i64 %v86
  br label %b25
b25:
  %v88 = phi i64 [ 0, %b23 ], [ %v104, %b26 ]
  %v89 = icmp slt i64 %v88, %v39
  br i1 %v89, label %b26, label %b27
b26:
  %v90 = mul i64 %v88, %v8
  %v91 = getelementptr inbounds float, ptr %v87, i64 %v90
  %v92 = mul i64 %v88, 32
  %v93 = getelementptr inbounds float, ptr %v4, i64 %v92
  %v94 = load <8 x float>, ptr %v91, align 4
  store <8 x float> %v94, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v91, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v93, i64 8
  store <8 x float> %v96, ptr %v97, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 16
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v93, i64 16
  store <8 x float> %v99, ptr %v100, align 4
  %v101 = getelementptr inbounds float, ptr %v91, i64 24
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v93, i64 24
  store <8 x float> %v102, ptr %v103, align 4
  %v104 = add nsw i64 %v88, 1
  br label %b25
b27:
  br label %b28
b28:
  %v106 = phi i64 [ 0, %b27 ], [ %v115, %b29 ]
  %v107 = icmp slt i64 %v106, %v45
  br i1 %v107, label %b29, label %b30
b29:
  %v108 = mul i64 %v106, 2
  %v109 = add i64 %v40, %v108
  %v110 = mul i64 %v106, 784
  %v111 = getelementptr inbounds float, ptr %v13, i64 %v110
  %v112 = mul i64 %v109, %v11
  %v113 = add i64 %v112, %v83
  %v114 = getelementptr inbounds float, ptr %v10, i64 %v113
  call void @outer_2x32(ptr %v111, ptr %v4, i64 %v39, ptr %v114, i64 %v11, i64 %v105)
  %v115 = add nsw i64 %v106, 1
  br label %b28
b30:
  br i1 %v116, label %b31, label %b32
b31:
  %v120 = add i64 %v119, %v83
  %v121 = getelementptr inbounds float, ptr %v10, i64 %v120
  call void @outer_1x32(ptr %v118, ptr %v4, i64 %v39, ptr %v121, i64 %v11, i64 %v105)
  br label %b32
b32:
  %v122 = add nsw i64 %v83, 32
  br label %b22
b24:
  br label %b33
b33:
  %v125 = phi i64 [ 0, %b24 ], [ %v132, %b34 ]
  %v126 = icmp slt i64 %v125, %v39
  br i1 %v126, label %b34, label %b35
b34:
  %v127 = mul i64 %v125, %v8
  %v128 = getelementptr inbounds float, ptr %v124, i64 %v127
  %v129 = mul i64 %v125, 8
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  %v131 = load <8 x float>, ptr %v128, align 4
  store <8 x float> %v131, ptr %v130, align 4
  %v132 = add nsw i64 %v125, 1
  br label %b33
b35:
  br label %b36
b36:
  %v133 = phi i64 [ 0, %b35 ], [ %v142, %b37 ]
  %v134 = icmp slt i64 %v133, %v45
  br i1 %v134, label %b37, label %b38
b37:
  %v135 = mul i64 %v133, 2
  %v136 = add i64 %v40, %v135
  %v137 = mul i64 %v133, 784
  %v138 = getelementptr inbounds float, ptr %v13, i64 %v137
  %v139 = mul i64 %v136, %v11
  %v140 = add i64 %v139, %v82
  %v141 = getelementptr inbounds float, ptr %v10, i64 %v140
  call void @outer_2x8(ptr %v138, ptr %v4, i64 %v39, ptr %v141, i64 %v11, i64 %v105)
  %v142 = add nsw i64 %v133, 1
  br label %b36
b38:
  br i1 %v116, label %b39, label %b40
b39:
  %v143 = add i64 %v119, %v82
  %v144 = getelementptr inbounds float, ptr %v10, i64 %v143
  call void @outer_1x8(ptr %v118, ptr %v4, i64 %v39, ptr %v144, i64 %v11, i64 %v105)
  br label %b40
b40:
  %v145 = add nsw i64 %v40, 64
  br label %b8
b10:
  %v146 = add nsw i64 %v35, 384
  br label %b5
b7:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v42, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v6, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v6, 32
  %v17 = getelementptr inbounds float, ptr %v1, i64 %v16
  %v18 = mul i64 %v6, 2
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load <8 x float>, ptr %v17, align 4
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v17, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v19, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v20, <8 x float> %v7)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v9)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v10)
  %v34 = getelementptr inbounds float, ptr %v19, i64 1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v20, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v22, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v13)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v14)
  %v42 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v43 = icmp eq i64 %v5, 0
  br i1 %v43, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v44 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v8, ptr %v44, align 4
  %v45 = getelementptr inbounds float, ptr %v3, i64 16
  store <8 x float> %v9, ptr %v45, align 4
  %v46 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v10, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v11, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 8
  store <8 x float> %v12, ptr %v48, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 16
  store <8 x float> %v13, ptr %v49, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 24
  store <8 x float> %v14, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v7
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v8
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v3, i64 16
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v58, %v9
  store <8 x float> %v59, ptr %v57, align 4
  %v60 = getelementptr inbounds float, ptr %v3, i64 24
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v63, i64 16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v63, i64 24
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v14
  store <8 x float> %v74, ptr %v72, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v30, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = icmp slt i64 %v6, %v2
  br i1 %v11, label %b1, label %b2
b1:
  %v12 = mul i64 %v6, 32
  %v13 = getelementptr inbounds float, ptr %v1, i64 %v12
  %v14 = mul i64 %v6, 2
  %v15 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v16 = load <8 x float>, ptr %v13, align 4
  %v17 = getelementptr inbounds float, ptr %v13, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v13, i64 16
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v13, i64 24
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = load float, ptr %v15, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v16, <8 x float> %v7)
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v18, <8 x float> %v8)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v20, <8 x float> %v9)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v22, <8 x float> %v10)
  %v30 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v31 = icmp eq i64 %v5, 0
  br i1 %v31, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v32 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v8, ptr %v32, align 4
  %v33 = getelementptr inbounds float, ptr %v3, i64 16
  store <8 x float> %v9, ptr %v33, align 4
  %v34 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v10, ptr %v34, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v7
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = getelementptr inbounds float, ptr %v3, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = fadd <8 x float> %v39, %v8
  store <8 x float> %v40, ptr %v38, align 4
  %v41 = getelementptr inbounds float, ptr %v3, i64 16
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = fadd <8 x float> %v42, %v9
  store <8 x float> %v43, ptr %v41, align 4
  %v44 = getelementptr inbounds float, ptr %v3, i64 24
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = fadd <8 x float> %v45, %v10
  store <8 x float> %v46, ptr %v44, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = icmp slt i64 %v6, %v2
  br i1 %v9, label %b1, label %b2
b1:
  %v10 = mul i64 %v6, 8
  %v11 = getelementptr inbounds float, ptr %v1, i64 %v10
  %v12 = mul i64 %v6, 2
  %v13 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v14 = load <8 x float>, ptr %v11, align 4
  %v15 = load float, ptr %v13, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v14, <8 x float> %v7)
  %v19 = getelementptr inbounds float, ptr %v13, i64 1
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v14, <8 x float> %v8)
  %v24 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v25 = icmp eq i64 %v5, 0
  br i1 %v25, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v26 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v8, ptr %v26, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v7
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v31, %v8
  store <8 x float> %v32, ptr %v30, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v18, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v17, %b1 ]
  %v8 = icmp slt i64 %v6, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v6, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v6, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = load <8 x float>, ptr %v10, align 4
  %v14 = load float, ptr %v12, align 4
  %v15 = insertelement <8 x float> poison, float %v14, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  %v17 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v16, <8 x float> %v13, <8 x float> %v7)
  %v18 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v19 = icmp eq i64 %v5, 0
  br i1 %v19, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  br label %b4
b4:
  %v20 = icmp ne i64 %v5, 0
  br i1 %v20, label %b5, label %b6
b5:
  %v21 = load <8 x float>, ptr %v3, align 4
  %v22 = fadd <8 x float> %v21, %v7
  store <8 x float> %v22, ptr %v3, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_56(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v25 = load ptr, ptr %v24, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_0_26_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 26, i64 26, ptr %v17, i64 26, i64 %v19, ptr %v25, i64 8, i64 8, ptr %v23, i64 8, i64 %v19)
  ret void
}
define internal void @outer_0_26_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18) #1 {
entry:
  %v19 = getelementptr inbounds float, ptr %v4, i64 12288
  %v20 = add i64 %v2, 1
  %v21 = sdiv i64 %v20, 2
  %v22 = add i64 %v5, 1
  %v23 = mul i64 %v21, %v5
  %v24 = sdiv i64 %v23, %v6
  %v25 = mul i64 %v24, 2
  %v26 = icmp slt i64 %v25, %v2
  %v27 = select i1 %v26, i64 %v25, i64 %v2
  %v28 = mul i64 %v21, %v22
  %v29 = sdiv i64 %v28, %v6
  %v30 = mul i64 %v29, 2
  %v31 = icmp slt i64 %v30, %v2
  %v32 = select i1 %v31, i64 %v30, i64 %v2
  %v33 = or i64 %v3, %v12
  %v34 = icmp eq i64 %v33, 0
  br i1 %v34, label %b0, label %b1
b0:
  %v39 = mul i64 %v9, 4
  br label %b2
b2:
  %v35 = phi i64 [ %v27, %b0 ], [ %v40, %b3 ]
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %b3, label %b4
b3:
  %v37 = mul i64 %v35, %v11
  %v38 = getelementptr inbounds float, ptr %v10, i64 %v37
  call void @llvm.memset.p0.i64(ptr %v38, i8 0, i64 %v39, i1 0)
  %v40 = add nsw i64 %v35, 1
  br label %b2
b4:
  br label %b1
b1:
  %v41 = or i64 %v3, %v18
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b5, label %b6
b5:
  %v47 = mul i64 %v15, 4
  br label %b7
b7:
  %v43 = phi i64 [ %v27, %b5 ], [ %v48, %b8 ]
  %v44 = icmp slt i64 %v43, %v32
  br i1 %v44, label %b8, label %b9
b8:
  %v45 = mul i64 %v43, %v17
  %v46 = getelementptr inbounds float, ptr %v16, i64 %v45
  call void @llvm.memset.p0.i64(ptr %v46, i8 0, i64 %v47, i1 0)
  %v48 = add nsw i64 %v43, 1
  br label %b7
b9:
  br label %b6
b6:
  %v87 = sub i64 %v9, 26
  %v151 = sub i64 %v15, 8
  br label %b10
b10:
  %v49 = phi i64 [ 0, %b6 ], [ %v207, %b15 ]
  %v50 = icmp slt i64 %v49, %v3
  br i1 %v50, label %b11, label %b12
b11:
  %v51 = sub i64 %v3, %v49
  %v52 = icmp slt i64 %v51, 384
  %v53 = select i1 %v52, i64 %v51, i64 384
  %v62 = mul i64 %v49, %v1
  %v90 = mul i64 %v49, %v8
  %v110 = or i64 %v49, %v12
  %v122 = add i64 %v90, %v87
  %v123 = getelementptr inbounds float, ptr %v7, i64 %v122
  %v154 = mul i64 %v49, %v14
  %v174 = or i64 %v49, %v18
  %v186 = add i64 %v154, %v151
  %v187 = getelementptr inbounds float, ptr %v13, i64 %v186
  br label %b13
b13:
  %v54 = phi i64 [ %v27, %b11 ], [ %v206, %b53 ]
  %v55 = icmp slt i64 %v54, %v32
  br i1 %v55, label %b14, label %b15
b14:
  %v56 = sub i64 %v32, %v54
  %v57 = icmp slt i64 %v56, 64
  %v58 = select i1 %v57, i64 %v56, i64 64
  %v59 = sdiv i64 %v58, 2
  %v60 = mul i64 %v59, 2
  %v61 = sub i64 %v58, %v60
  %v63 = add i64 %v62, %v54
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v71 = sub i64 %v59, 1
  %v80 = icmp sge i64 %v71, 0
  %v81 = mul i64 %v71, 2
  %v83 = mul i64 %v71, 784
  br label %b16
b16:
  %v65 = phi i64 [ 0, %b14 ], [ %v86, %b23 ]
  %v66 = icmp slt i64 %v65, %v53
  br i1 %v66, label %b17, label %b18
b17:
  %v67 = mul i64 %v65, %v1
  %v68 = getelementptr inbounds float, ptr %v64, i64 %v67
  %v69 = mul i64 %v65, 2
  %v70 = getelementptr inbounds float, ptr %v19, i64 %v69
  br label %b19
b19:
  %v72 = phi i64 [ 0, %b17 ], [ %v79, %b20 ]
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b20, label %b21
b20:
  %v74 = mul i64 %v72, 2
  %v75 = getelementptr inbounds float, ptr %v68, i64 %v74
  %v76 = mul i64 %v72, 784
  %v77 = getelementptr inbounds float, ptr %v70, i64 %v76
  %v78 = load <2 x float>, ptr %v75, align 4
  store <2 x float> %v78, ptr %v77, align 4
  %v79 = add nsw i64 %v72, 1
  br label %b19
b21:
  br i1 %v80, label %b22, label %b23
b22:
  %v82 = getelementptr inbounds float, ptr %v68, i64 %v81
  %v84 = getelementptr inbounds float, ptr %v70, i64 %v83
  %v85 = load <2 x float>, ptr %v82, align 4
  store <2 x float> %v85, ptr %v84, align 4
  br label %b23
b23:
  %v86 = add nsw i64 %v65, 1
  br label %b16
b18:
  br label %b24
b24:
  %v88 = phi i64 [ 0, %b18 ], [ %v121, %b32 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b25, label %b26
b25:
  %v91 = add i64 %v90, %v88
  %v92 = getelementptr inbounds float, ptr %v7, i64 %v91
  br label %b27
b27:
  %v93 = phi i64 [ 0, %b25 ], [ %v109, %b28 ]
  %v94 = icmp slt i64 %v93, %v53
  br i1 %v94, label %b28, label %b29
b28:
  %v95 = mul i64 %v93, %v8
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = mul i64 %v93, 32
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  %v99 = load <8 x float>, ptr %v96, align 4
  store <8 x float> %v99, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v96, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  store <8 x float> %v101, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v96, i64 16
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  store <8 x float> %v104, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v96, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  store <8 x float> %v107, ptr %v108, align 4
  %v109 = add nsw i64 %v93, 1
  br label %b27
b29:
  br label %b30
b30:
  %v111 = phi i64 [ 0, %b29 ], [ %v120, %b31 ]
  %v112 = icmp slt i64 %v111, %v59
  br i1 %v112, label %b31, label %b32
b31:
  %v113 = mul i64 %v111, 2
  %v114 = add i64 %v54, %v113
  %v115 = mul i64 %v111, 784
  %v116 = getelementptr inbounds float, ptr %v19, i64 %v115
  %v117 = mul i64 %v114, %v11
  %v118 = add i64 %v117, %v88
  %v119 = getelementptr inbounds float, ptr %v10, i64 %v118
  call void @outer_2x32(ptr %v116, ptr %v4, i64 %v53, ptr %v119, i64 %v11, i64 %v110)
  %v120 = add nsw i64 %v111, 1
  br label %b30
b32:
  %v121 = add nsw i64 %v88, 32
  br label %b24
b26:
  br label %b33
b33:
  %v124 = phi i64 [ 0, %b26 ], [ %v140, %b34 ]
  %v125 = icmp slt i64 %v124, %v53
  br i1 %v125, label %b34, label %b35
b34:
  %v126 = mul i64 %v124, %v8
  %v127 = getelementptr inbounds float, ptr %v123, i64 %v126
  %v128 = mul i64 %v124, 32
  %v129 = getelementptr inbounds float, ptr %v4, i64 %v128
  %v130 = load <8 x float>, ptr %v127, align 4
  store <8 x float> %v130, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v127, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v129, i64 8
  store <8 x float> %v132, ptr %v133, align 4
  %v134 = getelementptr inbounds float, ptr %v127, i64 16
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = getelementptr inbounds float, ptr %v129, i64 16
  store <8 x float> %v135, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v127, i64 24
  %v138 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v137, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v139 = getelementptr inbounds float, ptr %v129, i64 24
  store <8 x float> %v138, ptr %v139, align 4
  %v140 = add nsw i64 %v124, 1
  br label %b33
b35:
  br label %b36
b36:
  %v141 = phi i64 [ 0, %b35 ], [ %v150, %b37 ]
  %v142 = icmp slt i64 %v141, %v59
  br i1 %v142, label %b37, label %b38
b37:
  %v143 = mul i64 %v141, 2
  %v144 = add i64 %v54, %v143
  %v145 = mul i64 %v141, 784
  %v146 = getelementptr inbounds float, ptr %v19, i64 %v145
  %v147 = mul i64 %v144, %v11
  %v148 = add i64 %v147, %v87
  %v149 = getelementptr inbounds float, ptr %v10, i64 %v148
  call void @outer_2x26(ptr %v146, ptr %v4, i64 %v53, ptr %v149, i64 %v11, i64 %v110)
  %v150 = add nsw i64 %v141, 1
  br label %b36
b38:
  br label %b39
b39:
  %v152 = phi i64 [ 0, %b38 ], [ %v185, %b47 ]
  %v153 = icmp slt i64 %v152, %v151
  br i1 %v153, label %b40, label %b41
b40:
  %v155 = add i64 %v154, %v152
  %v156 = getelementptr inbounds float, ptr %v13, i64 %v155
  br label %b42
b42:
  %v157 = phi i64 [ 0, %b40 ], [ %v173, %b43 ]
  %v158 = icmp slt i64 %v157, %v53
  br i1 %v158, label %b43, label %b44
b43:
  %v159 = mul i64 %v157, %v14
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = mul i64 %v157, 32
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  %v163 = load <8 x float>, ptr %v160, align 4
  store <8 x float> %v163, ptr %v162, align 4
  %v164 = getelementptr inbounds float, ptr %v160, i64 8
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = getelementptr inbounds float, ptr %v162, i64 8
  store <8 x float> %v165, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v160, i64 16
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = getelementptr inbounds float, ptr %v162, i64 16
  store <8 x float> %v168, ptr %v169, align 4
  %v170 = getelementptr inbounds float, ptr %v160, i64 24
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = getelementptr inbounds float, ptr %v162, i64 24
  store <8 x float> %v171, ptr %v172, align 4
  %v173 = add nsw i64 %v157, 1
  br label %b42
b44:
  br label %b45
b45:
  %v175 = phi i64 [ 0, %b44 ], [ %v184, %b46 ]
  %v176 = icmp slt i64 %v175, %v59
  br i1 %v176, label %b46, label %b47
b46:
  %v177 = mul i64 %v175, 2
  %v178 = add i64 %v54, %v177
  %v179 = mul i64 %v175, 784
  %v180 = getelementptr inbounds float, ptr %v19, i64 %v179
  %v181 = mul i64 %v178, %v17
  %v182 = add i64 %v181, %v152
  %v183 = getelementptr inbounds float, ptr %v16, i64 %v182
  call void @outer_2x32(ptr %v180, ptr %v4, i64 %v53, ptr %v183, i64 %v17, i64 %v174)
  %v184 = add nsw i64 %v175, 1
  br label %b45
b47:
  %v185 = add nsw i64 %v152, 32
  br label %b39
b41:
  br label %b48
b48:
  %v188 = phi i64 [ 0, %b41 ], [ %v195, %b49 ]
  %v189 = icmp slt i64 %v188, %v53
  br i1 %v189, label %b49, label %b50
b49:
  %v190 = mul i64 %v188, %v14
  %v191 = getelementptr inbounds float, ptr %v187, i64 %v190
  %v192 = mul i64 %v188, 8
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v191, align 4
  store <8 x float> %v194, ptr %v193, align 4
  %v195 = add nsw i64 %v188, 1
  br label %b48
b50:
  br label %b51
b51:
  %v196 = phi i64 [ 0, %b50 ], [ %v205, %b52 ]
  %v197 = icmp slt i64 %v196, %v59
  br i1 %v197, label %b52, label %b53
b52:
  %v198 = mul i64 %v196, 2
  %v199 = add i64 %v54, %v198
  %v200 = mul i64 %v196, 784
  %v201 = getelementptr inbounds float, ptr %v19, i64 %v200
  %v202 = mul i64 %v199, %v17
  %v203 = add i64 %v202, %v151
  %v204 = getelementptr inbounds float, ptr %v16, i64 %v203
  call void @outer_2x8(ptr %v201, ptr %v4, i64 %v53, ptr %v204, i64 %v17, i64 %v174)
  %v205 = add nsw i64 %v196, 1
  br label %b51
b53:
  %v206 = add nsw i64 %v54, 64
  br label %b13
b15:
  %v207 = add nsw i64 %v49, 384
  br label %b10
b12:
  ret void
}
define internal void @outer_2x26(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #1 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v42, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v6, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v6, 32
  %v17 = getelementptr inbounds float, ptr %v1, i64 %v16
  %v18 = mul i64 %v6, 2
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load <8 x float>, ptr %v17, align 4
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v17, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v19, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v20, <8 x float> %v7)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v9)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v10)
  %v34 = getelementptr inbounds float, ptr %v19, i64 1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v20, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v22, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v13)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v14)
  %v42 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v43 = icmp eq i64 %v5, 0
  br i1 %v43, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v44 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v8, ptr %v44, align 4
  %v45 = getelementptr inbounds float, ptr %v3, i64 16
  store <8 x float> %v9, ptr %v45, align 4
  %v46 = getelementptr inbounds float, ptr %v3, i64 24
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v10, ptr align 4 %v46, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v11, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 8
  store <8 x float> %v12, ptr %v48, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 16
  store <8 x float> %v13, ptr %v49, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 24
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v14, ptr align 4 %v50, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v7
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v8
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v3, i64 16
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v58, %v9
  store <8 x float> %v59, ptr %v57, align 4
  %v60 = getelementptr inbounds float, ptr %v3, i64 24
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v62 = fadd <8 x float> %v61, %v10
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v62, ptr align 4 %v60, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v63 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v63, i64 16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v63, i64 24
  %v73 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v72, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v74 = fadd <8 x float> %v73, %v14
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v74, ptr align 4 %v72, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  br label %b6
b6:
  ret void
}
define internal void @backward_57(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = sdiv i64 %v2, %v3
  %v12 = mul i64 %v11, 32
  %v13 = icmp slt i64 %v12, 32
  %v14 = select i1 %v13, i64 %v12, i64 32
  %v15 = sdiv i64 %v10, %v3
  %v16 = mul i64 %v15, 32
  %v17 = icmp slt i64 %v16, 32
  %v18 = select i1 %v17, i64 %v16, i64 32
  %v27 = mul i64 %v26, %v25
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v71, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 8
  %v22 = add i64 %v19, 16
  %v23 = add i64 %v19, 24
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v64, %b8 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v60, %b8 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v61, %b8 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v62, %b8 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b8 ]
  %v33 = icmp slt i64 %v28, %v27
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v28, 128
  %v35 = icmp slt i64 %v34, %v27
  %v36 = select i1 %v35, i64 %v34, i64 %v27
  br label %b6
b6:
  %v37 = phi i64 [ %v28, %b4 ], [ %v59, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v40 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v41 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v58, %b7 ]
  %v42 = icmp slt i64 %v37, %v36
  br i1 %v42, label %b7, label %b8
b7:
  %v45 = mul i64 %v37, 32
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v23
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v38, %v48
  %v56 = fadd <8 x float> %v39, %v50
  %v57 = fadd <8 x float> %v40, %v52
  %v58 = fadd <8 x float> %v41, %v54
  %v59 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v60 = fadd <8 x float> %v29, %v38
  %v61 = fadd <8 x float> %v30, %v39
  %v62 = fadd <8 x float> %v31, %v40
  %v63 = fadd <8 x float> %v32, %v41
  %v64 = add nsw i64 %v28, 128
  br label %b3
b5:
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store <8 x float> %v29, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v21
  store <8 x float> %v30, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v22
  store <8 x float> %v31, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v23
  store <8 x float> %v32, ptr %v70, align 4
  %v71 = add nsw i64 %v19, 32
  br label %b0
b2:
  ret void
}
define internal void @backward_58(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_0_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_0_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #1 {
entry:
  %v13 = getelementptr inbounds float, ptr %v4, i64 12288
  %v14 = add i64 %v2, 1
  %v15 = sdiv i64 %v14, 2
  %v16 = add i64 %v5, 1
  %v17 = mul i64 %v15, %v5
  %v18 = sdiv i64 %v17, %v6
  %v19 = mul i64 %v18, 2
  %v20 = icmp slt i64 %v19, %v2
  %v21 = select i1 %v20, i64 %v19, i64 %v2
  %v22 = mul i64 %v15, %v16
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 2
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = or i64 %v3, %v12
  %v28 = icmp eq i64 %v27, 0
  br i1 %v28, label %b0, label %b1
b0:
  %v33 = mul i64 %v9, 4
  br label %b2
b2:
  %v29 = phi i64 [ %v21, %b0 ], [ %v34, %b3 ]
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %b3, label %b4
b3:
  %v31 = mul i64 %v29, %v11
  %v32 = getelementptr inbounds float, ptr %v10, i64 %v31
  call void @llvm.memset.p0.i64(ptr %v32, i8 0, i64 %v33, i1 0)
  %v34 = add nsw i64 %v29, 1
  br label %b2
b4:
  br label %b1
b1:
  %v73 = sub i64 %v9, 8
  br label %b5
b5:
  %v35 = phi i64 [ 0, %b1 ], [ %v129, %b10 ]
  %v36 = icmp slt i64 %v35, %v3
  br i1 %v36, label %b6, label %b7
b6:
  %v37 = sub i64 %v3, %v35
  %v38 = icmp slt i64 %v37, 384
  %v39 = select i1 %v38, i64 %v37, i64 384
  %v48 = mul i64 %v35, %v1
  %v76 = mul i64 %v35, %v8
  %v96 = or i64 %v35, %v12
  %v108 = add i64 %v76, %v73
  %v109 = getelementptr inbounds float, ptr %v7, i64 %v108
  br label %b8
b8:
  %v40 = phi i64 [ %v21, %b6 ], [ %v128, %b33 ]
  %v41 = icmp slt i64 %v40, %v26
  br i1 %v41, label %b9, label %b10
b9:
  %v42 = sub i64 %v26, %v40
  %v43 = icmp slt i64 %v42, 64
  %v44 = select i1 %v43, i64 %v42, i64 64
  %v45 = sdiv i64 %v44, 2
  %v46 = mul i64 %v45, 2
  %v47 = sub i64 %v44, %v46
  %v49 = add i64 %v48, %v40
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v57 = sub i64 %v45, 1
  %v66 = icmp sge i64 %v57, 0
  %v67 = mul i64 %v57, 2
  %v69 = mul i64 %v57, 784
  br label %b11
b11:
  %v51 = phi i64 [ 0, %b9 ], [ %v72, %b18 ]
  %v52 = icmp slt i64 %v51, %v39
  br i1 %v52, label %b12, label %b13
b12:
  %v53 = mul i64 %v51, %v1
  %v54 = getelementptr inbounds float, ptr %v50, i64 %v53
  %v55 = mul i64 %v51, 2
  %v56 = getelementptr inbounds float, ptr %v13, i64 %v55
  br label %b14
b14:
  %v58 = phi i64 [ 0, %b12 ], [ %v65, %b15 ]
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = mul i64 %v58, 2
  %v61 = getelementptr inbounds float, ptr %v54, i64 %v60
  %v62 = mul i64 %v58, 784
  %v63 = getelementptr inbounds float, ptr %v56, i64 %v62
  %v64 = load <2 x float>, ptr %v61, align 4
  store <2 x float> %v64, ptr %v63, align 4
  %v65 = add nsw i64 %v58, 1
  br label %b14
b16:
  br i1 %v66, label %b17, label %b18
b17:
  %v68 = getelementptr inbounds float, ptr %v54, i64 %v67
  %v70 = getelementptr inbounds float, ptr %v56, i64 %v69
  %v71 = load <2 x float>, ptr %v68, align 4
  store <2 x float> %v71, ptr %v70, align 4
  br label %b18
b18:
  %v72 = add nsw i64 %v51, 1
  br label %b11
b13:
  br label %b19
b19:
  %v74 = phi i64 [ 0, %b13 ], [ %v107, %b27 ]
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b20, label %b21
b20:
  %v77 = add i64 %v76, %v74
  %v78 = getelementptr inbounds float, ptr %v7, i64 %v77
  br label %b22
b22:
  %v79 = phi i64 [ 0, %b20 ], [ %v95, %b23 ]
  %v80 = icmp slt i64 %v79, %v39
  br i1 %v80, label %b23, label %b24
b23:
  %v81 = mul i64 %v79, %v8
  %v82 = getelementptr inbounds float, ptr %v78, i64 %v81
  %v83 = mul i64 %v79, 32
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v82, align 4
  store <8 x float> %v85, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v82, i64 8
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  store <8 x float> %v87, ptr %v88, align 4
  %v89 = getelementptr inbounds float, ptr %v82, i64 16
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  store <8 x float> %v90, ptr %v91, align 4
  %v92 = getelementptr inbounds float, ptr %v82, i64 24
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  store <8 x float> %v93, ptr %v94, align 4
  %v95 = add nsw i64 %v79, 1
  br label %b22
b24:
  br label %b25
b25:
  %v97 = phi i64 [ 0, %b24 ], [ %v106, %b26 ]
  %v98 = icmp slt i64 %v97, %v45
  br i1 %v98, label %b26, label %b27
b26:
  %v99 = mul i64 %v97, 2
  %v100 = add i64 %v40, %v99
  %v101 = mul i64 %v97, 784
  %v102 = getelementptr inbounds float, ptr %v13, i64 %v101
  %v103 = mul i64 %v100, %v11
  %v104 = add i64 %v103, %v74
  %v105 = getelementptr inbounds float, ptr %v10, i64 %v104
  call void @outer_2x32(ptr %v102, ptr %v4, i64 %v39, ptr %v105, i64 %v11, i64 %v96)
  %v106 = add nsw i64 %v97, 1
  br label %b25
b27:
  %v107 = add nsw i64 %v74, 32
  br label %b19
b21:
  br label %b28
b28:
  %v110 = phi i64 [ 0, %b21 ], [ %v117, %b29 ]
  %v111 = icmp slt i64 %v110, %v39
  br i1 %v111, label %b29, label %b30
b29:
  %v112 = mul i64 %v110, %v8
  %v113 = getelementptr inbounds float, ptr %v109, i64 %v112
  %v114 = mul i64 %v110, 8
  %v115 = getelementptr inbounds float, ptr %v4, i64 %v114
  %v116 = load <8 x float>, ptr %v113, align 4
  store <8 x float> %v116, ptr %v115, align 4
  %v117 = add nsw i64 %v110, 1
  br label %b28
b30:
  br label %b31
b31:
  %v118 = phi i64 [ 0, %b30 ], [ %v127, %b32 ]
  %v119 = icmp slt i64 %v118, %v45
  br i1 %v119, label %b32, label %b33
b32:
  %v120 = mul i64 %v118, 2
  %v121 = add i64 %v40, %v120
  %v122 = mul i64 %v118, 784
  %v123 = getelementptr inbounds float, ptr %v13, i64 %v122
  %v124 = mul i64 %v121, %v11
  %v125 = add i64 %v124, %v73
  %v126 = getelementptr inbounds float, ptr %v10, i64 %v125
  call void @outer_2x8(ptr %v123, ptr %v4, i64 %v39, ptr %v126, i64 %v11, i64 %v96)
  %v127 = add nsw i64 %v118, 1
  br label %b31
b33:
  %v128 = add nsw i64 %v40, 64
  br label %b8
b10:
  %v129 = add nsw i64 %v35, 384
  br label %b5
b7:
  ret void
}
define internal void @backward_59(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_0_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_60(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v25 = load ptr, ptr %v24, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_0_8_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19, ptr %v25, i64 8, i64 8, ptr %v23, i64 8, i64 %v19)
  ret void
}
define internal void @outer_0_8_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18) #1 {
entry:
  %v19 = getelementptr inbounds float, ptr %v4, i64 12288
  %v20 = add i64 %v2, 1
  %v21 = sdiv i64 %v20, 2
  %v22 = add i64 %v5, 1
  %v23 = mul i64 %v21, %v5
  %v24 = sdiv i64 %v23, %v6
  %v25 = mul i64 %v24, 2
  %v26 = icmp slt i64 %v25, %v2
  %v27 = select i1 %v26, i64 %v25, i64 %v2
  %v28 = mul i64 %v21, %v22
  %v29 = sdiv i64 %v28, %v6
  %v30 = mul i64 %v29, 2
  %v31 = icmp slt i64 %v30, %v2
  %v32 = select i1 %v31, i64 %v30, i64 %v2
  %v33 = or i64 %v3, %v12
  %v34 = icmp eq i64 %v33, 0
  br i1 %v34, label %b0, label %b1
b0:
  %v39 = mul i64 %v9, 4
  br label %b2
b2:
  %v35 = phi i64 [ %v27, %b0 ], [ %v40, %b3 ]
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %b3, label %b4
b3:
  %v37 = mul i64 %v35, %v11
  %v38 = getelementptr inbounds float, ptr %v10, i64 %v37
  call void @llvm.memset.p0.i64(ptr %v38, i8 0, i64 %v39, i1 0)
  %v40 = add nsw i64 %v35, 1
  br label %b2
b4:
  br label %b1
b1:
  %v41 = or i64 %v3, %v18
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b5, label %b6
b5:
  %v47 = mul i64 %v15, 4
  br label %b7
b7:
  %v43 = phi i64 [ %v27, %b5 ], [ %v48, %b8 ]
  %v44 = icmp slt i64 %v43, %v32
  br i1 %v44, label %b8, label %b9
b8:
  %v45 = mul i64 %v43, %v17
  %v46 = getelementptr inbounds float, ptr %v16, i64 %v45
  call void @llvm.memset.p0.i64(ptr %v46, i8 0, i64 %v47, i1 0)
  %v48 = add nsw i64 %v43, 1
  br label %b7
b9:
  br label %b6
b6:
  %v87 = sub i64 %v9, 8
  %v142 = sub i64 %v15, 8
  br label %b10
b10:
  %v49 = phi i64 [ 0, %b6 ], [ %v198, %b15 ]
  %v50 = icmp slt i64 %v49, %v3
  br i1 %v50, label %b11, label %b12
b11:
  %v51 = sub i64 %v3, %v49
  %v52 = icmp slt i64 %v51, 384
  %v53 = select i1 %v52, i64 %v51, i64 384
  %v62 = mul i64 %v49, %v1
  %v90 = mul i64 %v49, %v8
  %v110 = or i64 %v49, %v12
  %v122 = add i64 %v90, %v87
  %v123 = getelementptr inbounds float, ptr %v7, i64 %v122
  %v145 = mul i64 %v49, %v14
  %v165 = or i64 %v49, %v18
  %v177 = add i64 %v145, %v142
  %v178 = getelementptr inbounds float, ptr %v13, i64 %v177
  br label %b13
b13:
  %v54 = phi i64 [ %v27, %b11 ], [ %v197, %b53 ]
  %v55 = icmp slt i64 %v54, %v32
  br i1 %v55, label %b14, label %b15
b14:
  %v56 = sub i64 %v32, %v54
  %v57 = icmp slt i64 %v56, 64
  %v58 = select i1 %v57, i64 %v56, i64 64
  %v59 = sdiv i64 %v58, 2
  %v60 = mul i64 %v59, 2
  %v61 = sub i64 %v58, %v60
  %v63 = add i64 %v62, %v54
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v71 = sub i64 %v59, 1
  %v80 = icmp sge i64 %v71, 0
  %v81 = mul i64 %v71, 2
  %v83 = mul i64 %v71, 784
  br label %b16
b16:
  %v65 = phi i64 [ 0, %b14 ], [ %v86, %b23 ]
  %v66 = icmp slt i64 %v65, %v53
  br i1 %v66, label %b17, label %b18
b17:
  %v67 = mul i64 %v65, %v1
  %v68 = getelementptr inbounds float, ptr %v64, i64 %v67
  %v69 = mul i64 %v65, 2
  %v70 = getelementptr inbounds float, ptr %v19, i64 %v69
  br label %b19
b19:
  %v72 = phi i64 [ 0, %b17 ], [ %v79, %b20 ]
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b20, label %b21
b20:
  %v74 = mul i64 %v72, 2
  %v75 = getelementptr inbounds float, ptr %v68, i64 %v74
  %v76 = mul i64 %v72, 784
  %v77 = getelementptr inbounds float, ptr %v70, i64 %v76
  %v78 = load <2 x float>, ptr %v75, align 4
  store <2 x float> %v78, ptr %v77, align 4
  %v79 = add nsw i64 %v72, 1
  br label %b19
b21:
  br i1 %v80, label %b22, label %b23
b22:
  %v82 = getelementptr inbounds float, ptr %v68, i64 %v81
  %v84 = getelementptr inbounds float, ptr %v70, i64 %v83
  %v85 = load <2 x float>, ptr %v82, align 4
  store <2 x float> %v85, ptr %v84, align 4
  br label %b23
b23:
  %v86 = add nsw i64 %v65, 1
  br label %b16
b18:
  br label %b24
b24:
  %v88 = phi i64 [ 0, %b18 ], [ %v121, %b32 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b25, label %b26
b25:
  %v91 = add i64 %v90, %v88
  %v92 = getelementptr inbounds float, ptr %v7, i64 %v91
  br label %b27
b27:
  %v93 = phi i64 [ 0, %b25 ], [ %v109, %b28 ]
  %v94 = icmp slt i64 %v93, %v53
  br i1 %v94, label %b28, label %b29
b28:
  %v95 = mul i64 %v93, %v8
  %v96 = getelementptr inbounds float, ptr %v92, i64 %v95
  %v97 = mul i64 %v93, 32
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  %v99 = load <8 x float>, ptr %v96, align 4
  store <8 x float> %v99, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v96, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  store <8 x float> %v101, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v96, i64 16
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  store <8 x float> %v104, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v96, i64 24
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  store <8 x float> %v107, ptr %v108, align 4
  %v109 = add nsw i64 %v93, 1
  br label %b27
b29:
  br label %b30
b30:
  %v111 = phi i64 [ 0, %b29 ], [ %v120, %b31 ]
  %v112 = icmp slt i64 %v111, %v59
  br i1 %v112, label %b31, label %b32
b31:
  %v113 = mul i64 %v111, 2
  %v114 = add i64 %v54, %v113
  %v115 = mul i64 %v111, 784
  %v116 = getelementptr inbounds float, ptr %v19, i64 %v115
  %v117 = mul i64 %v114, %v11
  %v118 = add i64 %v117, %v88
  %v119 = getelementptr inbounds float, ptr %v10, i64 %v118
  call void @outer_2x32(ptr %v116, ptr %v4, i64 %v53, ptr %v119, i64 %v11, i64 %v110)
  %v120 = add nsw i64 %v111, 1
  br label %b30
b32:
  %v121 = add nsw i64 %v88, 32
  br label %b24
b26:
  br label %b33
b33:
  %v124 = phi i64 [ 0, %b26 ], [ %v131, %b34 ]
  %v125 = icmp slt i64 %v124, %v53
  br i1 %v125, label %b34, label %b35
b34:
  %v126 = mul i64 %v124, %v8
  %v127 = getelementptr inbounds float, ptr %v123, i64 %v126
  %v128 = mul i64 %v124, 8
  %v129 = getelementptr inbounds float, ptr %v4, i64 %v128
  %v130 = load <8 x float>, ptr %v127, align 4
  store <8 x float> %v130, ptr %v129, align 4
  %v131 = add nsw i64 %v124, 1
  br label %b33
b35:
  br label %b36
b36:
  %v132 = phi i64 [ 0, %b35 ], [ %v141, %b37 ]
  %v133 = icmp slt i64 %v132, %v59
  br i1 %v133, label %b37, label %b38
b37:
  %v134 = mul i64 %v132, 2
  %v135 = add i64 %v54, %v134
  %v136 = mul i64 %v132, 784
  %v137 = getelementptr inbounds float, ptr %v19, i64 %v136
  %v138 = mul i64 %v135, %v11
  %v139 = add i64 %v138, %v87
  %v140 = getelementptr inbounds float, ptr %v10, i64 %v139
  call void @outer_2x8(ptr %v137, ptr %v4, i64 %v53, ptr %v140, i64 %v11, i64 %v110)
  %v141 = add nsw i64 %v132, 1
  br label %b36
b38:
  br label %b39
b39:
  %v143 = phi i64 [ 0, %b38 ], [ %v176, %b47 ]
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b40, label %b41
b40:
  %v146 = add i64 %v145, %v143
  %v147 = getelementptr inbounds float, ptr %v13, i64 %v146
  br label %b42
b42:
  %v148 = phi i64 [ 0, %b40 ], [ %v164, %b43 ]
  %v149 = icmp slt i64 %v148, %v53
  br i1 %v149, label %b43, label %b44
b43:
  %v150 = mul i64 %v148, %v14
  %v151 = getelementptr inbounds float, ptr %v147, i64 %v150
  %v152 = mul i64 %v148, 32
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  %v154 = load <8 x float>, ptr %v151, align 4
  store <8 x float> %v154, ptr %v153, align 4
  %v155 = getelementptr inbounds float, ptr %v151, i64 8
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = getelementptr inbounds float, ptr %v153, i64 8
  store <8 x float> %v156, ptr %v157, align 4
  %v158 = getelementptr inbounds float, ptr %v151, i64 16
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = getelementptr inbounds float, ptr %v153, i64 16
  store <8 x float> %v159, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v151, i64 24
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = getelementptr inbounds float, ptr %v153, i64 24
  store <8 x float> %v162, ptr %v163, align 4
  %v164 = add nsw i64 %v148, 1
  br label %b42
b44:
  br label %b45
b45:
  %v166 = phi i64 [ 0, %b44 ], [ %v175, %b46 ]
  %v167 = icmp slt i64 %v166, %v59
  br i1 %v167, label %b46, label %b47
b46:
  %v168 = mul i64 %v166, 2
  %v169 = add i64 %v54, %v168
  %v170 = mul i64 %v166, 784
  %v171 = getelementptr inbounds float, ptr %v19, i64 %v170
  %v172 = mul i64 %v169, %v17
  %v173 = add i64 %v172, %v143
  %v174 = getelementptr inbounds float, ptr %v16, i64 %v173
  call void @outer_2x32(ptr %v171, ptr %v4, i64 %v53, ptr %v174, i64 %v17, i64 %v165)
  %v175 = add nsw i64 %v166, 1
  br label %b45
b47:
  %v176 = add nsw i64 %v143, 32
  br label %b39
b41:
  br label %b48
b48:
  %v179 = phi i64 [ 0, %b41 ], [ %v186, %b49 ]
  %v180 = icmp slt i64 %v179, %v53
  br i1 %v180, label %b49, label %b50
b49:
  %v181 = mul i64 %v179, %v14
  %v182 = getelementptr inbounds float, ptr %v178, i64 %v181
  %v183 = mul i64 %v179, 8
  %v184 = getelementptr inbounds float, ptr %v4, i64 %v183
  %v185 = load <8 x float>, ptr %v182, align 4
  store <8 x float> %v185, ptr %v184, align 4
  %v186 = add nsw i64 %v179, 1
  br label %b48
b50:
  br label %b51
b51:
  %v187 = phi i64 [ 0, %b50 ], [ %v196, %b52 ]
  %v188 = icmp slt i64 %v187, %v59
  br i1 %v188, label %b52, label %b53
b52:
  %v189 = mul i64 %v187, 2
  %v190 = add i64 %v54, %v189
  %v191 = mul i64 %v187, 784
  %v192 = getelementptr inbounds float, ptr %v19, i64 %v191
  %v193 = mul i64 %v190, %v17
  %v194 = add i64 %v193, %v142
  %v195 = getelementptr inbounds float, ptr %v16, i64 %v194
  call void @outer_2x8(ptr %v192, ptr %v4, i64 %v53, ptr %v195, i64 %v17, i64 %v165)
  %v196 = add nsw i64 %v187, 1
  br label %b51
b53:
  %v197 = add nsw i64 %v54, 64
  br label %b13
b15:
  %v198 = add nsw i64 %v49, 384
  br label %b10
b12:
  ret void
}
define internal void @backward_61(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i64, ptr %v1, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v44 = load ptr, ptr %v43, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = sdiv i64 %v2, %v3
  %v12 = mul i64 %v11, 32
  %v13 = icmp slt i64 %v12, 32
  %v14 = select i1 %v13, i64 %v12, i64 32
  %v15 = sdiv i64 %v10, %v3
  %v16 = mul i64 %v15, 32
  %v17 = icmp slt i64 %v16, 32
  %v18 = select i1 %v17, i64 %v16, i64 32
  %v27 = mul i64 %v26, %v25
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v71, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 8
  %v22 = add i64 %v19, 16
  %v23 = add i64 %v19, 24
  br label %b3
b3:
  %v28 = phi i64 [ 0, %b1 ], [ %v64, %b8 ]
  %v29 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v60, %b8 ]
  %v30 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v61, %b8 ]
  %v31 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v62, %b8 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b8 ]
  %v33 = icmp slt i64 %v28, %v27
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v28, 128
  %v35 = icmp slt i64 %v34, %v27
  %v36 = select i1 %v35, i64 %v34, i64 %v27
  br label %b6
b6:
  %v37 = phi i64 [ %v28, %b4 ], [ %v59, %b7 ]
  %v38 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v55, %b7 ]
  %v39 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v56, %b7 ]
  %v40 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v57, %b7 ]
  %v41 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v58, %b7 ]
  %v42 = icmp slt i64 %v37, %v36
  br i1 %v42, label %b7, label %b8
b7:
  %v45 = mul i64 %v37, 32
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v19
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v46, i64 %v23
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = fadd <8 x float> %v38, %v48
  %v56 = fadd <8 x float> %v39, %v50
  %v57 = fadd <8 x float> %v40, %v52
  %v58 = fadd <8 x float> %v41, %v54
  %v59 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v60 = fadd <8 x float> %v29, %v38
  %v61 = fadd <8 x float> %v30, %v39
  %v62 = fadd <8 x float> %v31, %v40
  %v63 = fadd <8 x float> %v32, %v41
  %v64 = add nsw i64 %v28, 128
  br label %b3
b5:
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v19
  store <8 x float> %v29, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v21
  store <8 x float> %v30, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v22
  store <8 x float> %v31, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v23
  store <8 x float> %v32, ptr %v70, align 4
  %v71 = add nsw i64 %v19, 32
  br label %b0
b2:
  ret void
}
define internal void @backward_62(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_1_8(ptr %v11, i64 5, i64 5, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_63(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 120
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 2072
  %v8 = mul i64 %v2, 24832
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  %v22 = mul i64 %v13, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  call void @outer_1_8(ptr %v11, i64 9, i64 9, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v23, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_64(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 118
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 119
  %v16 = load ptr, ptr %v15, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v19 = load ptr, ptr %v18, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v30, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 64
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = getelementptr inbounds float, ptr %v16, i64 %v13
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v13
  br label %b3
b3:
  %v21 = phi i64 [ 0, %b1 ], [ %v29, %b4 ]
  %v22 = icmp slt i64 %v21, 64
  br i1 %v22, label %b4, label %b5
b4:
  %v23 = getelementptr inbounds float, ptr %v14, i64 %v21
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = fadd <8 x float> %v24, %v26
  %v28 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v27, ptr %v28, align 4
  %v29 = add nsw i64 %v21, 8
  br label %b3
b5:
  %v30 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}

declare i32 @sched_yield() #2
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
