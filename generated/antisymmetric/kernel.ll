; generated from specs/antisymmetric.yaml by `make generated`: do not edit
; antisymmetric I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v55 = alloca i64, i64 1, align 8
  %v462 = alloca float, i64 64, align 4
  %v546 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 7
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 10
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 11
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 13
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 20
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 21
  %v54 = load i64, ptr %v53, align 8
  store i64 0, ptr %v55, align 8
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v57 = load ptr, ptr %v56, align 4
  %v58 = mul i64 %v2, 0
  %v59 = add i64 %v58, 128
  %v60 = getelementptr inbounds float, ptr %v57, i64 %v59
  %v61 = getelementptr inbounds i64, ptr %v1, i64 4
  %v62 = load i64, ptr %v61, align 8
  %v63 = icmp eq i64 %v62, 0
  br i1 %v63, label %b0, label %b1
b0:
  %v64 = icmp eq i64 %v2, 0
  br i1 %v64, label %b2, label %b3
b2:
  %v65 = add i64 0, 0
  %v66 = getelementptr inbounds float, ptr %v32, i64 %v65
  %v67 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v68, ptr %v66, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v69 = icmp sgt i64 %v3, 1
  br i1 %v69, label %b4, label %b5
b4:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v55, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v55, align 8
  %v74 = mul i64 %v3, %v73
  br label %b6
b6:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b7, label %b8
b7:
  %v77 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 4
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b9, label %b10
b9:
  %v81 = icmp eq i64 %v2, 0
  br i1 %v81, label %b11, label %b12
b11:
  br label %b13
b13:
  %v82 = phi i64 [ 0, %b11 ], [ %v115, %b14 ]
  %v83 = icmp slt i64 %v82, 8
  br i1 %v83, label %b14, label %b15
b14:
  %v84 = add i64 0, %v82
  %v85 = sitofp i64 %v84 to float
  %v86 = mul i64 %v82, 8
  %v87 = add i64 0, %v86
  %v88 = add i64 %v87, 0
  %v89 = getelementptr inbounds float, ptr %v10, i64 %v88
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = add i64 0, %v82
  %v92 = mul i64 0, 8
  %v93 = add i64 %v91, %v92
  %v94 = getelementptr inbounds float, ptr %v10, i64 %v93
  %v95 = getelementptr float, ptr %v94, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v96 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v95, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v97 = fsub <8 x float> %v90, %v96
  %v98 = add i64 0, 0
  %v99 = insertelement <8 x i64> poison, i64 %v98, i64 0
  %v100 = shufflevector <8 x i64> %v99, <8 x i64> poison, <8 x i32> zeroinitializer
  %v101 = add <8 x i64> %v100, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v102 = sitofp <8 x i64> %v101 to <8 x float>
  %v103 = insertelement <8 x float> poison, float %v85, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = fcmp oeq <8 x float> %v104, %v102
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v107 = insertelement <8 x float> poison, float 0x3F847AE140000000, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = fmul <8 x float> %v108, %v106
  %v110 = fsub <8 x float> %v97, %v109
  %v111 = mul i64 %v82, 8
  %v112 = add i64 0, %v111
  %v113 = add i64 %v112, 0
  %v114 = getelementptr inbounds float, ptr %v34, i64 %v113
  store <8 x float> %v110, ptr %v114, align 4
  %v115 = add nsw i64 %v82, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v116 = icmp sgt i64 %v3, 1
  br i1 %v116, label %b16, label %b17
b16:
  %v117 = getelementptr inbounds i64, ptr %v1, i64 3
  %v118 = atomicrmw add ptr %v117, i64 1 acq_rel
  %v119 = load i64, ptr %v55, align 8
  %v120 = add i64 %v119, 1
  store i64 %v120, ptr %v55, align 8
  %v121 = mul i64 %v3, %v120
  br label %b18
b18:
  %v122 = load atomic i64, ptr %v117 acquire, align 8
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b19, label %b20
b19:
  %v124 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 4
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b21, label %b22
b21:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 23
  %v129 = load i64, ptr %v128, align 8
  %v130 = icmp eq i64 %v129, 0
  br i1 %v130, label %b23, label %b24
b23:
  %v131 = add i64 %v7, 0
  %v132 = sdiv i64 %v131, 1
  %v133 = add i64 %v2, 1
  %v134 = mul i64 %v132, %v2
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v7
  %v138 = select i1 %v137, i64 %v136, i64 %v7
  %v139 = mul i64 %v132, %v133
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  br label %b25
b25:
  %v144 = phi i64 [ %v138, %b23 ], [ %v155, %b26 ]
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b26, label %b27
b26:
  %v146 = and i64 0, %v48
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v144
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v20, i64 %v149
  %v151 = add i64 0, 0
  %v152 = getelementptr inbounds float, ptr %v150, i64 %v151
  %v153 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v154, ptr %v152, align 4
  %v155 = add nsw i64 %v144, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v156 = icmp sgt i64 %v3, 1
  br i1 %v156, label %b28, label %b29
b28:
  %v157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v158 = atomicrmw add ptr %v157, i64 1 acq_rel
  %v159 = load i64, ptr %v55, align 8
  %v160 = add i64 %v159, 1
  store i64 %v160, ptr %v55, align 8
  %v161 = mul i64 %v3, %v160
  br label %b30
b30:
  %v162 = load atomic i64, ptr %v157 acquire, align 8
  %v163 = icmp slt i64 %v162, %v161
  br i1 %v163, label %b31, label %b32
b31:
  %v164 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v165 = getelementptr inbounds float, ptr %v57, i64 0
  %v166 = getelementptr inbounds i64, ptr %v1, i64 4
  %v167 = load i64, ptr %v166, align 8
  %v168 = icmp eq i64 %v167, 0
  br i1 %v168, label %b33, label %b34
b33:
  %v169 = add i64 1, 0
  %v170 = sdiv i64 %v169, 1
  %v171 = add i64 %v2, 1
  %v172 = mul i64 %v170, %v2
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, 1
  %v176 = select i1 %v175, i64 %v174, i64 1
  %v177 = mul i64 %v170, %v171
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, 1
  %v181 = select i1 %v180, i64 %v179, i64 1
  %v182 = icmp slt i64 %v181, 1
  %v183 = select i1 %v182, i64 %v181, i64 1
  br label %b35
b35:
  %v184 = phi i64 [ %v176, %b33 ], [ %v299, %b47 ]
  %v185 = icmp slt i64 %v184, %v183
  br i1 %v185, label %b36, label %b37
b36:
  %v186 = mul i64 %v184, 64
  %v187 = mul i64 %v184, 8
  %v188 = add i64 %v186, 0
  %v189 = add i64 %v187, 0
  %v190 = getelementptr inbounds float, ptr %v165, i64 %v188
  %v191 = sub i64 8, %v189
  %v192 = icmp slt i64 %v191, 0
  %v193 = select i1 %v192, i64 0, i64 %v191
  %v194 = icmp ult i64 %v193, 8
  %v195 = select i1 %v194, i64 %v193, i64 8
  %v196 = trunc i64 %v195 to i32
  %v197 = insertelement <8 x i32> poison, i32 %v196, i64 0
  %v198 = shufflevector <8 x i32> %v197, <8 x i32> poison, <8 x i32> zeroinitializer
  %v199 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v198
  %v200 = mul i64 %v189, 8
  %v201 = add i64 0, %v200
  %v202 = getelementptr inbounds float, ptr %v14, i64 %v201
  %v203 = icmp sge i64 %v193, 8
  br i1 %v203, label %b38, label %b39
b38:
  br label %b40
b40:
  %v204 = phi i64 [ 0, %b38 ], [ %v278, %b41 ]
  %v205 = icmp slt i64 %v204, 8
  br i1 %v205, label %b41, label %b42
b41:
  %v206 = add i64 %v204, 0
  %v207 = getelementptr inbounds float, ptr %v202, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 %v204, 8
  %v210 = getelementptr inbounds float, ptr %v202, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 %v204, 16
  %v213 = getelementptr inbounds float, ptr %v202, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = add i64 %v204, 24
  %v216 = getelementptr inbounds float, ptr %v202, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 %v204, 32
  %v219 = getelementptr inbounds float, ptr %v202, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 %v204, 40
  %v222 = getelementptr inbounds float, ptr %v202, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 %v204, 48
  %v225 = getelementptr inbounds float, ptr %v202, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 %v204, 56
  %v228 = getelementptr inbounds float, ptr %v202, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = shufflevector <8 x float> %v208, <8 x float> %v220, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v231 = shufflevector <8 x float> %v208, <8 x float> %v220, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v232 = shufflevector <8 x float> %v211, <8 x float> %v223, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v233 = shufflevector <8 x float> %v211, <8 x float> %v223, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v234 = shufflevector <8 x float> %v214, <8 x float> %v226, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v235 = shufflevector <8 x float> %v214, <8 x float> %v226, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v236 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v237 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v238 = shufflevector <8 x float> %v230, <8 x float> %v234, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v239 = shufflevector <8 x float> %v230, <8 x float> %v234, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v240 = shufflevector <8 x float> %v232, <8 x float> %v236, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v241 = shufflevector <8 x float> %v232, <8 x float> %v236, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v231, <8 x float> %v235, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v243 = shufflevector <8 x float> %v231, <8 x float> %v235, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v233, <8 x float> %v237, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v245 = shufflevector <8 x float> %v233, <8 x float> %v237, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v238, <8 x float> %v240, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v247 = shufflevector <8 x float> %v238, <8 x float> %v240, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v248 = shufflevector <8 x float> %v239, <8 x float> %v241, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v249 = shufflevector <8 x float> %v239, <8 x float> %v241, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v250 = shufflevector <8 x float> %v242, <8 x float> %v244, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v251 = shufflevector <8 x float> %v242, <8 x float> %v244, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v252 = shufflevector <8 x float> %v243, <8 x float> %v245, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v253 = shufflevector <8 x float> %v243, <8 x float> %v245, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v254 = add i64 %v204, 0
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v190, i64 %v255
  store <8 x float> %v246, ptr %v256, align 4
  %v257 = add i64 %v204, 1
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v190, i64 %v258
  store <8 x float> %v247, ptr %v259, align 4
  %v260 = add i64 %v204, 2
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v190, i64 %v261
  store <8 x float> %v248, ptr %v262, align 4
  %v263 = add i64 %v204, 3
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v190, i64 %v264
  store <8 x float> %v249, ptr %v265, align 4
  %v266 = add i64 %v204, 4
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v190, i64 %v267
  store <8 x float> %v250, ptr %v268, align 4
  %v269 = add i64 %v204, 5
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v190, i64 %v270
  store <8 x float> %v251, ptr %v271, align 4
  %v272 = add i64 %v204, 6
  %v273 = mul i64 %v272, 8
  %v274 = getelementptr inbounds float, ptr %v190, i64 %v273
  store <8 x float> %v252, ptr %v274, align 4
  %v275 = add i64 %v204, 7
  %v276 = mul i64 %v275, 8
  %v277 = getelementptr inbounds float, ptr %v190, i64 %v276
  store <8 x float> %v253, ptr %v277, align 4
  %v278 = add nsw i64 %v204, 8
  br label %b40
b42:
  br label %b43
b43:
  %v279 = phi i64 [ 8, %b42 ], [ %v287, %b44 ]
  %v280 = icmp slt i64 %v279, 8
  br i1 %v280, label %b44, label %b45
b44:
  %v281 = mul i64 %v279, 1
  %v282 = getelementptr inbounds float, ptr %v202, i64 %v281
  %v283 = getelementptr float, ptr %v282, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v284 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v283, <8 x i1> %v199, <8 x float> zeroinitializer)
  %v285 = mul i64 %v279, 8
  %v286 = getelementptr inbounds float, ptr %v190, i64 %v285
  store <8 x float> %v284, ptr %v286, align 4
  %v287 = add nsw i64 %v279, 1
  br label %b43
b45:
  br label %b39
b39:
  %v288 = icmp slt i64 %v193, 8
  br i1 %v288, label %b46, label %b47
b46:
  br label %b48
b48:
  %v289 = phi i64 [ 0, %b46 ], [ %v297, %b49 ]
  %v290 = icmp slt i64 %v289, 8
  br i1 %v290, label %b49, label %b50
b49:
  %v291 = mul i64 %v289, 1
  %v292 = getelementptr inbounds float, ptr %v202, i64 %v291
  %v293 = getelementptr float, ptr %v292, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v294 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v293, <8 x i1> %v199, <8 x float> zeroinitializer)
  %v295 = mul i64 %v289, 8
  %v296 = getelementptr inbounds float, ptr %v190, i64 %v295
  store <8 x float> %v294, ptr %v296, align 4
  %v297 = add nsw i64 %v289, 1
  br label %b48
b50:
  br label %b47
b47:
  %v298 = add i64 %v186, 64
  %v299 = add nsw i64 %v184, 1
  br label %b35
b37:
  br label %b34
b34:
  %v300 = icmp sgt i64 %v3, 1
  br i1 %v300, label %b51, label %b52
b51:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 3
  %v302 = atomicrmw add ptr %v301, i64 1 acq_rel
  %v303 = load i64, ptr %v55, align 8
  %v304 = add i64 %v303, 1
  store i64 %v304, ptr %v55, align 8
  %v305 = mul i64 %v3, %v304
  br label %b53
b53:
  %v306 = load atomic i64, ptr %v301 acquire, align 8
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b54, label %b55
b54:
  %v308 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v309 = getelementptr inbounds float, ptr %v57, i64 64
  %v310 = getelementptr inbounds i64, ptr %v1, i64 4
  %v311 = load i64, ptr %v310, align 8
  %v312 = icmp eq i64 %v311, 0
  br i1 %v312, label %b56, label %b57
b56:
  %v313 = add i64 1, 0
  %v314 = sdiv i64 %v313, 1
  %v315 = add i64 %v2, 1
  %v316 = mul i64 %v314, %v2
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, 1
  %v320 = select i1 %v319, i64 %v318, i64 1
  %v321 = mul i64 %v314, %v315
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, 1
  %v325 = select i1 %v324, i64 %v323, i64 1
  %v326 = icmp slt i64 %v325, 1
  %v327 = select i1 %v326, i64 %v325, i64 1
  br label %b58
b58:
  %v328 = phi i64 [ %v320, %b56 ], [ %v443, %b70 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b59, label %b60
b59:
  %v330 = mul i64 %v328, 64
  %v331 = mul i64 %v328, 8
  %v332 = add i64 %v330, 0
  %v333 = add i64 %v331, 0
  %v334 = getelementptr inbounds float, ptr %v309, i64 %v332
  %v335 = sub i64 8, %v333
  %v336 = icmp slt i64 %v335, 0
  %v337 = select i1 %v336, i64 0, i64 %v335
  %v338 = icmp ult i64 %v337, 8
  %v339 = select i1 %v338, i64 %v337, i64 8
  %v340 = trunc i64 %v339 to i32
  %v341 = insertelement <8 x i32> poison, i32 %v340, i64 0
  %v342 = shufflevector <8 x i32> %v341, <8 x i32> poison, <8 x i32> zeroinitializer
  %v343 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v342
  %v344 = mul i64 %v333, 8
  %v345 = add i64 0, %v344
  %v346 = getelementptr inbounds float, ptr %v34, i64 %v345
  %v347 = icmp sge i64 %v337, 8
  br i1 %v347, label %b61, label %b62
b61:
  br label %b63
b63:
  %v348 = phi i64 [ 0, %b61 ], [ %v422, %b64 ]
  %v349 = icmp slt i64 %v348, 8
  br i1 %v349, label %b64, label %b65
b64:
  %v350 = add i64 %v348, 0
  %v351 = getelementptr inbounds float, ptr %v346, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 %v348, 8
  %v354 = getelementptr inbounds float, ptr %v346, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 %v348, 16
  %v357 = getelementptr inbounds float, ptr %v346, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 %v348, 24
  %v360 = getelementptr inbounds float, ptr %v346, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 %v348, 32
  %v363 = getelementptr inbounds float, ptr %v346, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 %v348, 40
  %v366 = getelementptr inbounds float, ptr %v346, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 %v348, 48
  %v369 = getelementptr inbounds float, ptr %v346, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 %v348, 56
  %v372 = getelementptr inbounds float, ptr %v346, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = shufflevector <8 x float> %v352, <8 x float> %v364, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v375 = shufflevector <8 x float> %v352, <8 x float> %v364, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v376 = shufflevector <8 x float> %v355, <8 x float> %v367, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v377 = shufflevector <8 x float> %v355, <8 x float> %v367, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v378 = shufflevector <8 x float> %v358, <8 x float> %v370, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v379 = shufflevector <8 x float> %v358, <8 x float> %v370, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v380 = shufflevector <8 x float> %v361, <8 x float> %v373, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v381 = shufflevector <8 x float> %v361, <8 x float> %v373, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v382 = shufflevector <8 x float> %v374, <8 x float> %v378, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v383 = shufflevector <8 x float> %v374, <8 x float> %v378, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v384 = shufflevector <8 x float> %v376, <8 x float> %v380, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v385 = shufflevector <8 x float> %v376, <8 x float> %v380, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v386 = shufflevector <8 x float> %v375, <8 x float> %v379, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v387 = shufflevector <8 x float> %v375, <8 x float> %v379, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v388 = shufflevector <8 x float> %v377, <8 x float> %v381, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v389 = shufflevector <8 x float> %v377, <8 x float> %v381, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v390 = shufflevector <8 x float> %v382, <8 x float> %v384, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v391 = shufflevector <8 x float> %v382, <8 x float> %v384, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v392 = shufflevector <8 x float> %v383, <8 x float> %v385, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v393 = shufflevector <8 x float> %v383, <8 x float> %v385, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v394 = shufflevector <8 x float> %v386, <8 x float> %v388, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v395 = shufflevector <8 x float> %v386, <8 x float> %v388, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v396 = shufflevector <8 x float> %v387, <8 x float> %v389, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v397 = shufflevector <8 x float> %v387, <8 x float> %v389, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v398 = add i64 %v348, 0
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v334, i64 %v399
  store <8 x float> %v390, ptr %v400, align 4
  %v401 = add i64 %v348, 1
  %v402 = mul i64 %v401, 8
  %v403 = getelementptr inbounds float, ptr %v334, i64 %v402
  store <8 x float> %v391, ptr %v403, align 4
  %v404 = add i64 %v348, 2
  %v405 = mul i64 %v404, 8
  %v406 = getelementptr inbounds float, ptr %v334, i64 %v405
  store <8 x float> %v392, ptr %v406, align 4
  %v407 = add i64 %v348, 3
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v334, i64 %v408
  store <8 x float> %v393, ptr %v409, align 4
  %v410 = add i64 %v348, 4
  %v411 = mul i64 %v410, 8
  %v412 = getelementptr inbounds float, ptr %v334, i64 %v411
  store <8 x float> %v394, ptr %v412, align 4
  %v413 = add i64 %v348, 5
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v334, i64 %v414
  store <8 x float> %v395, ptr %v415, align 4
  %v416 = add i64 %v348, 6
  %v417 = mul i64 %v416, 8
  %v418 = getelementptr inbounds float, ptr %v334, i64 %v417
  store <8 x float> %v396, ptr %v418, align 4
  %v419 = add i64 %v348, 7
  %v420 = mul i64 %v419, 8
  %v421 = getelementptr inbounds float, ptr %v334, i64 %v420
  store <8 x float> %v397, ptr %v421, align 4
  %v422 = add nsw i64 %v348, 8
  br label %b63
b65:
  br label %b66
b66:
  %v423 = phi i64 [ 8, %b65 ], [ %v431, %b67 ]
  %v424 = icmp slt i64 %v423, 8
  br i1 %v424, label %b67, label %b68
b67:
  %v425 = mul i64 %v423, 1
  %v426 = getelementptr inbounds float, ptr %v346, i64 %v425
  %v427 = getelementptr float, ptr %v426, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v428 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v427, <8 x i1> %v343, <8 x float> zeroinitializer)
  %v429 = mul i64 %v423, 8
  %v430 = getelementptr inbounds float, ptr %v334, i64 %v429
  store <8 x float> %v428, ptr %v430, align 4
  %v431 = add nsw i64 %v423, 1
  br label %b66
b68:
  br label %b62
b62:
  %v432 = icmp slt i64 %v337, 8
  br i1 %v432, label %b69, label %b70
b69:
  br label %b71
b71:
  %v433 = phi i64 [ 0, %b69 ], [ %v441, %b72 ]
  %v434 = icmp slt i64 %v433, 8
  br i1 %v434, label %b72, label %b73
b72:
  %v435 = mul i64 %v433, 1
  %v436 = getelementptr inbounds float, ptr %v346, i64 %v435
  %v437 = getelementptr float, ptr %v436, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v438 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v437, <8 x i1> %v343, <8 x float> zeroinitializer)
  %v439 = mul i64 %v433, 8
  %v440 = getelementptr inbounds float, ptr %v334, i64 %v439
  store <8 x float> %v438, ptr %v440, align 4
  %v441 = add nsw i64 %v433, 1
  br label %b71
b73:
  br label %b70
b70:
  %v442 = add i64 %v330, 64
  %v443 = add nsw i64 %v328, 1
  br label %b58
b60:
  br label %b57
b57:
  %v444 = icmp sgt i64 %v3, 1
  br i1 %v444, label %b74, label %b75
b74:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 3
  %v446 = atomicrmw add ptr %v445, i64 1 acq_rel
  %v447 = load i64, ptr %v55, align 8
  %v448 = add i64 %v447, 1
  store i64 %v448, ptr %v55, align 8
  %v449 = mul i64 %v3, %v448
  br label %b76
b76:
  %v450 = load atomic i64, ptr %v445 acquire, align 8
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b77, label %b78
b77:
  %v452 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v453 = getelementptr inbounds i64, ptr %v1, i64 5
  %v454 = load i64, ptr %v453, align 8
  br label %b79
b79:
  %v455 = phi i64 [ 0, %b75 ], [ %v694, %b125 ]
  %v456 = icmp slt i64 %v455, %v5
  br i1 %v456, label %b80, label %b81
b80:
  %v457 = add i64 %v455, %v454
  %v458 = icmp slt i64 %v457, %v5
  %v459 = select i1 %v458, i64 %v457, i64 %v5
  %v460 = sub i64 %v459, %v455
  %v461 = mul i64 %v460, %v7
  %v463 = add i64 %v461, 0
  %v464 = sdiv i64 %v463, 1
  %v465 = add i64 %v2, 1
  %v466 = mul i64 %v464, %v2
  %v467 = sdiv i64 %v466, %v3
  %v468 = mul i64 %v467, 1
  %v469 = icmp slt i64 %v468, %v461
  %v470 = select i1 %v469, i64 %v468, i64 %v461
  %v471 = mul i64 %v464, %v465
  %v472 = sdiv i64 %v471, %v3
  %v473 = mul i64 %v472, 1
  %v474 = icmp slt i64 %v473, %v461
  %v475 = select i1 %v474, i64 %v473, i64 %v461
  %v476 = mul i64 %v455, %v7
  %v477 = add i64 %v470, %v476
  %v478 = add i64 %v475, %v476
  br label %b82
b82:
  %v479 = phi i64 [ %v477, %b80 ], [ %v534, %b87 ]
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b83, label %b84
b83:
  %v481 = add i64 %v479, 96
  %v482 = icmp slt i64 %v481, %v478
  %v483 = select i1 %v482, i64 %v481, i64 %v478
  br label %b85
b85:
  %v484 = phi i64 [ 0, %b83 ], [ %v533, %b90 ]
  %v485 = icmp slt i64 %v484, 1
  br i1 %v485, label %b86, label %b87
b86:
  %v486 = sub i64 %v483, %v479
  %v487 = sub i64 8, 1
  %v488 = add i64 %v486, %v487
  %v489 = sdiv i64 %v488, 8
  br label %b88
b88:
  %v490 = phi i64 [ 0, %b86 ], [ %v532, %b95 ]
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b89, label %b90
b89:
  %v492 = mul i64 %v486, %v490
  %v493 = sdiv i64 %v492, %v489
  %v494 = add i64 %v479, %v493
  %v495 = add i64 %v490, 1
  %v496 = mul i64 %v486, %v495
  %v497 = sdiv i64 %v496, %v489
  %v498 = add i64 %v479, %v497
  %v499 = mul i64 %v484, 64
  %v500 = getelementptr inbounds float, ptr %v165, i64 %v499
  %v501 = sub i64 %v498, %v494
  %v502 = mul i64 %v494, 8
  %v503 = getelementptr inbounds float, ptr %v12, i64 %v502
  %v504 = getelementptr inbounds float, ptr %v503, i64 0
  %v505 = sub i64 %v501, 1
  %v506 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v505
  %v507 = load ptr, ptr %v506, align 4
  %v508 = icmp sgt i64 %v501, 0
  br i1 %v508, label %b91, label %b92
b91:
  call void %v507(ptr %v504, i64 8, ptr %v500, i64 8, ptr %v462)
  br label %b92
b92:
  %v509 = add i64 %v499, 64
  br label %b93
b93:
  %v510 = phi i64 [ %v494, %b92 ], [ %v531, %b98 ]
  %v511 = icmp slt i64 %v510, %v498
  br i1 %v511, label %b94, label %b95
b94:
  %v512 = sub i64 %v510, %v494
  %v513 = mul i64 %v512, 8
  %v514 = getelementptr inbounds float, ptr %v462, i64 %v513
  %v515 = mul i64 %v455, %v7
  %v516 = sub i64 %v510, %v515
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v36, i64 %v517
  br label %b96
b96:
  %v519 = phi i64 [ 0, %b94 ], [ %v530, %b97 ]
  %v520 = icmp slt i64 %v519, 1
  br i1 %v520, label %b97, label %b98
b97:
  %v521 = mul i64 %v484, 1
  %v522 = add i64 %v521, %v519
  %v523 = mul i64 %v522, 8
  %v524 = add i64 0, %v519
  %v525 = mul i64 %v524, 8
  %v526 = getelementptr inbounds float, ptr %v514, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 0, %v523
  %v529 = getelementptr inbounds float, ptr %v518, i64 %v528
  store <8 x float> %v527, ptr %v529, align 4
  %v530 = add nsw i64 %v519, 1
  br label %b96
b98:
  %v531 = add nsw i64 %v510, 1
  br label %b93
b95:
  %v532 = add nsw i64 %v490, 1
  br label %b88
b90:
  %v533 = add nsw i64 %v484, 1
  br label %b85
b87:
  %v534 = add nsw i64 %v479, 96
  br label %b82
b84:
  %v535 = icmp sgt i64 %v3, 1
  br i1 %v535, label %b99, label %b100
b99:
  %v536 = getelementptr inbounds i64, ptr %v1, i64 3
  %v537 = atomicrmw add ptr %v536, i64 1 acq_rel
  %v538 = load i64, ptr %v55, align 8
  %v539 = add i64 %v538, 1
  store i64 %v539, ptr %v55, align 8
  %v540 = mul i64 %v3, %v539
  br label %b101
b101:
  %v541 = load atomic i64, ptr %v536 acquire, align 8
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b102, label %b103
b102:
  %v543 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  br label %b104
b104:
  %v544 = phi i64 [ %v455, %b100 ], [ %v684, %b109 ]
  %v545 = icmp slt i64 %v544, %v459
  br i1 %v545, label %b105, label %b106
b105:
  %v547 = add i64 %v7, 0
  %v548 = sdiv i64 %v547, 1
  %v549 = add i64 %v2, 1
  %v550 = mul i64 %v548, %v2
  %v551 = sdiv i64 %v550, %v3
  %v552 = mul i64 %v551, 1
  %v553 = icmp slt i64 %v552, %v7
  %v554 = select i1 %v553, i64 %v552, i64 %v7
  %v555 = mul i64 %v548, %v549
  %v556 = sdiv i64 %v555, %v3
  %v557 = mul i64 %v556, 1
  %v558 = icmp slt i64 %v557, %v7
  %v559 = select i1 %v558, i64 %v557, i64 %v7
  br label %b107
b107:
  %v560 = phi i64 [ %v554, %b105 ], [ %v683, %b112 ]
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b108, label %b109
b108:
  %v562 = add i64 %v560, 96
  %v563 = icmp slt i64 %v562, %v559
  %v564 = select i1 %v563, i64 %v562, i64 %v559
  br label %b110
b110:
  %v565 = phi i64 [ 0, %b108 ], [ %v682, %b115 ]
  %v566 = icmp slt i64 %v565, 1
  br i1 %v566, label %b111, label %b112
b111:
  %v567 = sub i64 %v564, %v560
  %v568 = sub i64 8, 1
  %v569 = add i64 %v567, %v568
  %v570 = sdiv i64 %v569, 8
  br label %b113
b113:
  %v571 = phi i64 [ 0, %b111 ], [ %v681, %b120 ]
  %v572 = icmp slt i64 %v571, %v570
  br i1 %v572, label %b114, label %b115
b114:
  %v573 = mul i64 %v567, %v571
  %v574 = sdiv i64 %v573, %v570
  %v575 = add i64 %v560, %v574
  %v576 = add i64 %v571, 1
  %v577 = mul i64 %v567, %v576
  %v578 = sdiv i64 %v577, %v570
  %v579 = add i64 %v560, %v578
  %v580 = mul i64 %v565, 64
  %v581 = getelementptr inbounds float, ptr %v309, i64 %v580
  %v582 = sub i64 %v579, %v575
  %v583 = add i64 %v544, 0
  %v584 = and i64 %v583, %v48
  %v585 = mul i64 %v584, %v7
  %v586 = add i64 %v585, %v575
  %v587 = mul i64 %v586, 8
  %v588 = getelementptr inbounds float, ptr %v20, i64 %v587
  %v589 = getelementptr inbounds float, ptr %v588, i64 0
  %v590 = sub i64 %v582, 1
  %v591 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v590
  %v592 = load ptr, ptr %v591, align 4
  %v593 = icmp sgt i64 %v582, 0
  br i1 %v593, label %b116, label %b117
b116:
  call void %v592(ptr %v589, i64 8, ptr %v581, i64 8, ptr %v546)
  br label %b117
b117:
  %v594 = add i64 %v580, 64
  br label %b118
b118:
  %v595 = phi i64 [ %v575, %b117 ], [ %v680, %b123 ]
  %v596 = icmp slt i64 %v595, %v579
  br i1 %v596, label %b119, label %b120
b119:
  %v597 = sub i64 %v595, %v575
  %v598 = mul i64 %v597, 8
  %v599 = getelementptr inbounds float, ptr %v546, i64 %v598
  %v600 = add i64 %v544, 0
  %v601 = and i64 %v600, %v48
  %v602 = mul i64 %v601, %v7
  %v603 = add i64 %v602, %v595
  %v604 = mul i64 %v603, 8
  %v605 = getelementptr inbounds float, ptr %v20, i64 %v604
  %v606 = add i64 %v544, 0
  %v607 = sub i64 %v606, %v455
  %v608 = mul i64 %v607, %v7
  %v609 = add i64 %v608, %v595
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v36, i64 %v610
  %v612 = add i64 %v544, 1
  %v613 = and i64 %v612, %v48
  %v614 = mul i64 %v613, %v7
  %v615 = add i64 %v614, %v595
  %v616 = mul i64 %v615, 8
  %v617 = getelementptr inbounds float, ptr %v20, i64 %v616
  %v618 = add i64 %v544, 0
  %v619 = and i64 %v618, %v52
  %v620 = mul i64 %v619, %v7
  %v621 = add i64 %v620, %v595
  %v622 = mul i64 %v621, 8
  %v623 = getelementptr inbounds float, ptr %v38, i64 %v622
  br label %b121
b121:
  %v624 = phi i64 [ 0, %b119 ], [ %v679, %b122 ]
  %v625 = icmp slt i64 %v624, 1
  br i1 %v625, label %b122, label %b123
b122:
  %v626 = mul i64 %v565, 1
  %v627 = add i64 %v626, %v624
  %v628 = mul i64 %v627, 8
  %v629 = add i64 0, %v624
  %v630 = mul i64 %v629, 8
  %v631 = getelementptr inbounds float, ptr %v599, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = add i64 0, %v628
  %v634 = getelementptr inbounds float, ptr %v605, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 0, %v628
  %v637 = getelementptr inbounds float, ptr %v16, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = add i64 0, %v628
  %v640 = getelementptr inbounds float, ptr %v611, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = fadd <8 x float> %v632, %v641
  %v643 = fadd <8 x float> %v638, %v642
  %v644 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v643)
  %v645 = fcmp ogt <8 x float> %v644, splat (float 0x4023000000000000)
  %v646 = select <8 x i1> %v645, <8 x float> splat (float 0x4023000000000000), <8 x float> %v644
  %v647 = fadd <8 x float> %v646, %v646
  %v648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v647, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v649 = fsub <8 x float> %v648, splat (float 0x4168000000000000)
  %v650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v649, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v647)
  %v651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v649, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v650)
  %v652 = bitcast <8 x float> %v648 to <8 x i32>
  %v653 = fmul <8 x float> %v651, %v651
  %v654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v651, <8 x float> splat (float 0x3F81227F40000000))
  %v655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v654, <8 x float> %v651, <8 x float> splat (float 0x3FA5556740000000))
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v655, <8 x float> %v651, <8 x float> splat (float 0x3FC5554B00000000))
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> %v651, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v653, <8 x float> %v657, <8 x float> %v651)
  %v659 = shl <8 x i32> %v652, splat (i32 23)
  %v660 = add <8 x i32> %v659, splat (i32 1065353216)
  %v661 = bitcast <8 x i32> %v660 to <8 x float>
  %v662 = fsub <8 x float> %v661, splat (float 0x3FF0000000000000)
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v661, <8 x float> %v658, <8 x float> %v662)
  %v664 = fadd <8 x float> %v663, splat (float 0x4000000000000000)
  %v665 = fdiv <8 x float> %v663, %v664
  %v666 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v665, <8 x float> %v643)
  %v667 = insertelement <8 x float> poison, float 0x3F847AE140000000, i64 0
  %v668 = shufflevector <8 x float> %v667, <8 x float> poison, <8 x i32> zeroinitializer
  %v669 = fmul <8 x float> %v668, %v666
  %v670 = fadd <8 x float> %v635, %v669
  %v671 = fmul <8 x float> %v666, %v666
  %v672 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v673 = shufflevector <8 x float> %v672, <8 x float> poison, <8 x i32> zeroinitializer
  %v674 = fsub <8 x float> %v673, %v671
  %v675 = add i64 0, %v628
  %v676 = getelementptr inbounds float, ptr %v617, i64 %v675
  store <8 x float> %v670, ptr %v676, align 4
  %v677 = add i64 0, %v628
  %v678 = getelementptr inbounds float, ptr %v623, i64 %v677
  store <8 x float> %v674, ptr %v678, align 4
  %v679 = add nsw i64 %v624, 1
  br label %b121
b123:
  %v680 = add nsw i64 %v595, 1
  br label %b118
b120:
  %v681 = add nsw i64 %v571, 1
  br label %b113
b115:
  %v682 = add nsw i64 %v565, 1
  br label %b110
b112:
  %v683 = add nsw i64 %v560, 96
  br label %b107
b109:
  %v684 = add nsw i64 %v544, 1
  br label %b104
b106:
  %v685 = icmp sgt i64 %v3, 1
  br i1 %v685, label %b124, label %b125
b124:
  %v686 = getelementptr inbounds i64, ptr %v1, i64 3
  %v687 = atomicrmw add ptr %v686, i64 1 acq_rel
  %v688 = load i64, ptr %v55, align 8
  %v689 = add i64 %v688, 1
  store i64 %v689, ptr %v55, align 8
  %v690 = mul i64 %v3, %v689
  br label %b126
b126:
  %v691 = load atomic i64, ptr %v686 acquire, align 8
  %v692 = icmp slt i64 %v691, %v690
  br i1 %v692, label %b127, label %b128
b127:
  %v693 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v694 = add nsw i64 %v455, %v454
  br label %b79
b81:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v55 = alloca i64, i64 1, align 8
  %v178 = alloca float, i64 64, align 4
  %v341 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds i64, ptr %v1, i64 7
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 10
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 11
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 13
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 20
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 21
  %v54 = load i64, ptr %v53, align 8
  store i64 0, ptr %v55, align 8
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v57 = load ptr, ptr %v56, align 4
  %v58 = mul i64 %v2, 15360
  %v59 = add i64 %v58, 128
  %v60 = getelementptr inbounds float, ptr %v57, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v57, i64 0
  %v62 = getelementptr inbounds i64, ptr %v1, i64 4
  %v63 = load i64, ptr %v62, align 8
  %v64 = icmp eq i64 %v63, 0
  br i1 %v64, label %b0, label %b1
b0:
  %v65 = add i64 1, 0
  %v66 = sdiv i64 %v65, 1
  %v67 = add i64 %v2, 1
  %v68 = mul i64 %v66, %v2
  %v69 = sdiv i64 %v68, %v3
  %v70 = mul i64 %v69, 1
  %v71 = icmp slt i64 %v70, 1
  %v72 = select i1 %v71, i64 %v70, i64 1
  %v73 = mul i64 %v66, %v67
  %v74 = sdiv i64 %v73, %v3
  %v75 = mul i64 %v74, 1
  %v76 = icmp slt i64 %v75, 1
  %v77 = select i1 %v76, i64 %v75, i64 1
  %v78 = icmp slt i64 %v77, 1
  %v79 = select i1 %v78, i64 %v77, i64 1
  br label %b2
b2:
  %v80 = phi i64 [ %v72, %b0 ], [ %v108, %b7 ]
  %v81 = icmp slt i64 %v80, %v79
  br i1 %v81, label %b3, label %b4
b3:
  %v82 = mul i64 %v80, 64
  %v83 = mul i64 %v80, 8
  %v84 = add i64 %v82, 0
  %v85 = add i64 %v83, 0
  %v86 = getelementptr inbounds float, ptr %v61, i64 %v84
  %v87 = sub i64 8, %v85
  %v88 = icmp slt i64 %v87, 0
  %v89 = select i1 %v88, i64 0, i64 %v87
  %v90 = icmp ult i64 %v89, 8
  %v91 = select i1 %v90, i64 %v89, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v96 = mul i64 %v85, 1
  %v97 = add i64 0, %v96
  %v98 = getelementptr inbounds float, ptr %v34, i64 %v97
  br label %b5
b5:
  %v99 = phi i64 [ 0, %b3 ], [ %v106, %b6 ]
  %v100 = icmp slt i64 %v99, 8
  br i1 %v100, label %b6, label %b7
b6:
  %v101 = mul i64 %v99, 8
  %v102 = getelementptr inbounds float, ptr %v98, i64 %v101
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v104 = mul i64 %v99, 8
  %v105 = getelementptr inbounds float, ptr %v86, i64 %v104
  store <8 x float> %v103, ptr %v105, align 4
  %v106 = add nsw i64 %v99, 1
  br label %b5
b7:
  %v107 = add i64 %v82, 64
  %v108 = add nsw i64 %v80, 1
  br label %b2
b4:
  br label %b1
b1:
  %v109 = icmp sgt i64 %v3, 1
  br i1 %v109, label %b8, label %b9
b8:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v55, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v55, align 8
  %v114 = mul i64 %v3, %v113
  br label %b10
b10:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b11, label %b12
b11:
  %v117 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v118 = phi i64 [ 0, %b9 ], [ %v274, %b21 ]
  %v119 = icmp slt i64 %v118, %v5
  br i1 %v119, label %b14, label %b15
b14:
  %v120 = sub i64 %v5, 1
  %v121 = sub i64 %v120, %v118
  %v122 = add i64 %v7, 0
  %v123 = sdiv i64 %v122, 1
  %v124 = add i64 %v2, 1
  %v125 = mul i64 %v123, %v2
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v7
  %v129 = select i1 %v128, i64 %v127, i64 %v7
  %v130 = mul i64 %v123, %v124
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v7
  %v134 = select i1 %v133, i64 %v132, i64 %v7
  br label %b16
b16:
  %v135 = phi i64 [ %v129, %b14 ], [ %v177, %b17 ]
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b17, label %b18
b17:
  %v137 = add i64 %v121, 1
  %v138 = and i64 %v137, 1
  %v139 = mul i64 %v138, %v7
  %v140 = add i64 %v139, %v135
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr inbounds float, ptr %v22, i64 %v141
  %v143 = add i64 %v121, 0
  %v144 = and i64 %v143, %v46
  %v145 = mul i64 %v144, %v7
  %v146 = add i64 %v145, %v135
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v18, i64 %v147
  %v149 = add i64 %v121, 0
  %v150 = and i64 %v149, %v52
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v135
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v38, i64 %v153
  %v155 = add i64 %v121, 0
  %v156 = and i64 %v155, %v54
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v135
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v40, i64 %v159
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v142, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v148, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v163, %v166
  %v168 = insertelement <8 x float> poison, float 0x3F847AE140000000, i64 0
  %v169 = shufflevector <8 x float> %v168, <8 x float> poison, <8 x i32> zeroinitializer
  %v170 = fmul <8 x float> %v167, %v169
  %v171 = add i64 0, 0
  %v172 = getelementptr inbounds float, ptr %v154, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fmul <8 x float> %v170, %v173
  %v175 = add i64 0, 0
  %v176 = getelementptr inbounds float, ptr %v160, i64 %v175
  store <8 x float> %v174, ptr %v176, align 4
  %v177 = add nsw i64 %v135, 1
  br label %b16
b18:
  %v179 = add i64 %v7, 0
  %v180 = sdiv i64 %v179, 1
  %v181 = add i64 %v2, 1
  %v182 = mul i64 %v180, %v2
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v7
  %v186 = select i1 %v185, i64 %v184, i64 %v7
  %v187 = mul i64 %v180, %v181
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v7
  %v191 = select i1 %v190, i64 %v189, i64 %v7
  br label %b19
b19:
  %v192 = phi i64 [ %v186, %b18 ], [ %v273, %b24 ]
  %v193 = icmp slt i64 %v192, %v191
  br i1 %v193, label %b20, label %b21
b20:
  %v194 = add i64 %v192, 96
  %v195 = icmp slt i64 %v194, %v191
  %v196 = select i1 %v195, i64 %v194, i64 %v191
  br label %b22
b22:
  %v197 = phi i64 [ 0, %b20 ], [ %v272, %b27 ]
  %v198 = icmp slt i64 %v197, 1
  br i1 %v198, label %b23, label %b24
b23:
  %v199 = sub i64 %v196, %v192
  %v200 = sub i64 8, 1
  %v201 = add i64 %v199, %v200
  %v202 = sdiv i64 %v201, 8
  br label %b25
b25:
  %v203 = phi i64 [ 0, %b23 ], [ %v271, %b32 ]
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b26, label %b27
b26:
  %v205 = mul i64 %v199, %v203
  %v206 = sdiv i64 %v205, %v202
  %v207 = add i64 %v192, %v206
  %v208 = add i64 %v203, 1
  %v209 = mul i64 %v199, %v208
  %v210 = sdiv i64 %v209, %v202
  %v211 = add i64 %v192, %v210
  %v212 = mul i64 %v197, 64
  %v213 = getelementptr inbounds float, ptr %v61, i64 %v212
  %v214 = sub i64 %v211, %v207
  %v215 = add i64 %v121, 0
  %v216 = and i64 %v215, %v54
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v207
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v40, i64 %v219
  %v221 = getelementptr inbounds float, ptr %v220, i64 0
  %v222 = sub i64 %v214, 1
  %v223 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v222
  %v224 = load ptr, ptr %v223, align 4
  %v225 = icmp sgt i64 %v214, 0
  br i1 %v225, label %b28, label %b29
b28:
  call void %v224(ptr %v221, i64 8, ptr %v213, i64 8, ptr %v178)
  br label %b29
b29:
  %v226 = add i64 %v212, 64
  br label %b30
b30:
  %v227 = phi i64 [ %v207, %b29 ], [ %v270, %b35 ]
  %v228 = icmp slt i64 %v227, %v211
  br i1 %v228, label %b31, label %b32
b31:
  %v229 = sub i64 %v227, %v207
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v178, i64 %v230
  %v232 = add i64 %v121, 1
  %v233 = and i64 %v232, 1
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v227
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v22, i64 %v236
  %v238 = add i64 %v121, 0
  %v239 = and i64 %v238, %v46
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v227
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v18, i64 %v242
  %v244 = add i64 %v121, 0
  %v245 = and i64 %v244, 1
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v227
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v22, i64 %v248
  br label %b33
b33:
  %v250 = phi i64 [ 0, %b31 ], [ %v269, %b34 ]
  %v251 = icmp slt i64 %v250, 1
  br i1 %v251, label %b34, label %b35
b34:
  %v252 = mul i64 %v197, 1
  %v253 = add i64 %v252, %v250
  %v254 = mul i64 %v253, 8
  %v255 = add i64 0, %v250
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v231, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 0, %v254
  %v260 = getelementptr inbounds float, ptr %v237, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 0, %v254
  %v263 = getelementptr inbounds float, ptr %v243, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = fadd <8 x float> %v261, %v264
  %v266 = fadd <8 x float> %v265, %v258
  %v267 = add i64 0, %v254
  %v268 = getelementptr inbounds float, ptr %v249, i64 %v267
  store <8 x float> %v266, ptr %v268, align 4
  %v269 = add nsw i64 %v250, 1
  br label %b33
b35:
  %v270 = add nsw i64 %v227, 1
  br label %b30
b32:
  %v271 = add nsw i64 %v203, 1
  br label %b25
b27:
  %v272 = add nsw i64 %v197, 1
  br label %b22
b24:
  %v273 = add nsw i64 %v192, 96
  br label %b19
b21:
  %v274 = add nsw i64 %v118, 1
  br label %b13
b15:
  %v275 = icmp sgt i64 %v3, 1
  br i1 %v275, label %b36, label %b37
b36:
  %v276 = getelementptr inbounds i64, ptr %v1, i64 3
  %v277 = atomicrmw add ptr %v276, i64 1 acq_rel
  %v278 = load i64, ptr %v55, align 8
  %v279 = add i64 %v278, 1
  store i64 %v279, ptr %v55, align 8
  %v280 = mul i64 %v3, %v279
  br label %b38
b38:
  %v281 = load atomic i64, ptr %v276 acquire, align 8
  %v282 = icmp slt i64 %v281, %v280
  br i1 %v282, label %b39, label %b40
b39:
  %v283 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v284 = getelementptr inbounds float, ptr %v57, i64 64
  %v285 = getelementptr inbounds i64, ptr %v1, i64 4
  %v286 = load i64, ptr %v285, align 8
  %v287 = icmp eq i64 %v286, 0
  br i1 %v287, label %b41, label %b42
b41:
  %v288 = add i64 1, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, 1
  %v295 = select i1 %v294, i64 %v293, i64 1
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, 1
  %v300 = select i1 %v299, i64 %v298, i64 1
  %v301 = icmp slt i64 %v300, 1
  %v302 = select i1 %v301, i64 %v300, i64 1
  br label %b43
b43:
  %v303 = phi i64 [ %v295, %b41 ], [ %v331, %b48 ]
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b44, label %b45
b44:
  %v305 = mul i64 %v303, 64
  %v306 = mul i64 %v303, 8
  %v307 = add i64 %v305, 0
  %v308 = add i64 %v306, 0
  %v309 = getelementptr inbounds float, ptr %v284, i64 %v307
  %v310 = sub i64 8, %v308
  %v311 = icmp slt i64 %v310, 0
  %v312 = select i1 %v311, i64 0, i64 %v310
  %v313 = icmp ult i64 %v312, 8
  %v314 = select i1 %v313, i64 %v312, i64 8
  %v315 = trunc i64 %v314 to i32
  %v316 = insertelement <8 x i32> poison, i32 %v315, i64 0
  %v317 = shufflevector <8 x i32> %v316, <8 x i32> poison, <8 x i32> zeroinitializer
  %v318 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v317
  %v319 = mul i64 %v308, 1
  %v320 = add i64 0, %v319
  %v321 = getelementptr inbounds float, ptr %v14, i64 %v320
  br label %b46
b46:
  %v322 = phi i64 [ 0, %b44 ], [ %v329, %b47 ]
  %v323 = icmp slt i64 %v322, 8
  br i1 %v323, label %b47, label %b48
b47:
  %v324 = mul i64 %v322, 8
  %v325 = getelementptr inbounds float, ptr %v321, i64 %v324
  %v326 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v325, <8 x i1> %v318, <8 x float> zeroinitializer)
  %v327 = mul i64 %v322, 8
  %v328 = getelementptr inbounds float, ptr %v309, i64 %v327
  store <8 x float> %v326, ptr %v328, align 4
  %v329 = add nsw i64 %v322, 1
  br label %b46
b48:
  %v330 = add i64 %v305, 64
  %v331 = add nsw i64 %v303, 1
  br label %b43
b45:
  br label %b42
b42:
  %v332 = icmp sgt i64 %v3, 1
  br i1 %v332, label %b49, label %b50
b49:
  %v333 = getelementptr inbounds i64, ptr %v1, i64 3
  %v334 = atomicrmw add ptr %v333, i64 1 acq_rel
  %v335 = load i64, ptr %v55, align 8
  %v336 = add i64 %v335, 1
  store i64 %v336, ptr %v55, align 8
  %v337 = mul i64 %v3, %v336
  br label %b51
b51:
  %v338 = load atomic i64, ptr %v333 acquire, align 8
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b52, label %b53
b52:
  %v340 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v342 = add i64 %v8, 0
  %v343 = sdiv i64 %v342, 1
  %v344 = add i64 %v2, 1
  %v345 = mul i64 %v343, %v2
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v8
  %v349 = select i1 %v348, i64 %v347, i64 %v8
  %v350 = mul i64 %v343, %v344
  %v351 = sdiv i64 %v350, %v3
  %v352 = mul i64 %v351, 1
  %v353 = icmp slt i64 %v352, %v8
  %v354 = select i1 %v353, i64 %v352, i64 %v8
  br label %b54
b54:
  %v355 = phi i64 [ %v349, %b50 ], [ %v408, %b59 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b55, label %b56
b55:
  %v357 = add i64 %v355, 96
  %v358 = icmp slt i64 %v357, %v354
  %v359 = select i1 %v358, i64 %v357, i64 %v354
  br label %b57
b57:
  %v360 = phi i64 [ 0, %b55 ], [ %v407, %b62 ]
  %v361 = icmp slt i64 %v360, 1
  br i1 %v361, label %b58, label %b59
b58:
  %v362 = sub i64 %v359, %v355
  %v363 = sub i64 8, 1
  %v364 = add i64 %v362, %v363
  %v365 = sdiv i64 %v364, 8
  br label %b60
b60:
  %v366 = phi i64 [ 0, %b58 ], [ %v406, %b67 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b61, label %b62
b61:
  %v368 = mul i64 %v362, %v366
  %v369 = sdiv i64 %v368, %v365
  %v370 = add i64 %v355, %v369
  %v371 = add i64 %v366, 1
  %v372 = mul i64 %v362, %v371
  %v373 = sdiv i64 %v372, %v365
  %v374 = add i64 %v355, %v373
  %v375 = mul i64 %v360, 64
  %v376 = getelementptr inbounds float, ptr %v284, i64 %v375
  %v377 = sub i64 %v374, %v370
  %v378 = mul i64 %v370, 8
  %v379 = getelementptr inbounds float, ptr %v40, i64 %v378
  %v380 = getelementptr inbounds float, ptr %v379, i64 0
  %v381 = sub i64 %v377, 1
  %v382 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v381
  %v383 = load ptr, ptr %v382, align 4
  %v384 = icmp sgt i64 %v377, 0
  br i1 %v384, label %b63, label %b64
b63:
  call void %v383(ptr %v380, i64 8, ptr %v376, i64 8, ptr %v341)
  br label %b64
b64:
  %v385 = add i64 %v375, 64
  br label %b65
b65:
  %v386 = phi i64 [ %v370, %b64 ], [ %v405, %b70 ]
  %v387 = icmp slt i64 %v386, %v374
  br i1 %v387, label %b66, label %b67
b66:
  %v388 = sub i64 %v386, %v370
  %v389 = mul i64 %v388, 8
  %v390 = getelementptr inbounds float, ptr %v341, i64 %v389
  %v391 = mul i64 %v386, 8
  %v392 = getelementptr inbounds float, ptr %v24, i64 %v391
  br label %b68
b68:
  %v393 = phi i64 [ 0, %b66 ], [ %v404, %b69 ]
  %v394 = icmp slt i64 %v393, 1
  br i1 %v394, label %b69, label %b70
b69:
  %v395 = mul i64 %v360, 1
  %v396 = add i64 %v395, %v393
  %v397 = mul i64 %v396, 8
  %v398 = add i64 0, %v393
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v390, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 0, %v397
  %v403 = getelementptr inbounds float, ptr %v392, i64 %v402
  store <8 x float> %v401, ptr %v403, align 4
  %v404 = add nsw i64 %v393, 1
  br label %b68
b70:
  %v405 = add nsw i64 %v386, 1
  br label %b65
b67:
  %v406 = add nsw i64 %v366, 1
  br label %b60
b62:
  %v407 = add nsw i64 %v360, 1
  br label %b57
b59:
  %v408 = add nsw i64 %v355, 96
  br label %b54
b56:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b71, label %b72
b71:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = load i64, ptr %v55, align 8
  %v413 = add i64 %v412, 1
  store i64 %v413, ptr %v55, align 8
  %v414 = mul i64 %v3, %v413
  br label %b73
b73:
  %v415 = load atomic i64, ptr %v410 acquire, align 8
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b74, label %b75
b74:
  %v417 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v418 = mul i64 0, 8
  %v419 = getelementptr inbounds float, ptr %v40, i64 %v418
  %v420 = getelementptr inbounds float, ptr %v419, i64 0
  %v421 = mul i64 0, 8
  %v422 = getelementptr inbounds float, ptr %v20, i64 %v421
  %v423 = getelementptr inbounds float, ptr %v422, i64 0
  %v424 = getelementptr inbounds float, ptr %v60, i64 12288
  %v425 = add i64 8, 1
  %v426 = sdiv i64 %v425, 2
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 2
  %v431 = icmp slt i64 %v430, 8
  %v432 = select i1 %v431, i64 %v430, i64 8
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 2
  %v436 = icmp slt i64 %v435, 8
  %v437 = select i1 %v436, i64 %v435, i64 8
  %v438 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b76
b76:
  %v439 = phi i64 [ %v432, %b72 ], [ %v447, %b81 ]
  %v440 = icmp slt i64 %v439, %v437
  br i1 %v440, label %b77, label %b78
b77:
  %v441 = mul i64 %v439, 8
  %v442 = getelementptr inbounds float, ptr %v438, i64 %v441
  br label %b79
b79:
  %v443 = phi i64 [ 0, %b77 ], [ %v446, %b80 ]
  %v444 = icmp slt i64 %v443, 8
  br i1 %v444, label %b80, label %b81
b80:
  %v445 = getelementptr inbounds float, ptr %v442, i64 %v443
  store float 0x0000000000000000, ptr %v445, align 4
  %v446 = add nsw i64 %v443, 1
  br label %b79
b81:
  %v447 = add nsw i64 %v439, 1
  br label %b76
b78:
  %v448 = mul i64 %v8, 1
  br label %b82
b82:
  %v449 = phi i64 [ 0, %b78 ], [ %v553, %b87 ]
  %v450 = icmp slt i64 %v449, %v448
  br i1 %v450, label %b83, label %b84
b83:
  %v451 = sub i64 %v448, %v449
  %v452 = icmp slt i64 %v451, 384
  %v453 = select i1 %v452, i64 %v451, i64 384
  br label %b85
b85:
  %v454 = phi i64 [ %v432, %b83 ], [ %v552, %b111 ]
  %v455 = icmp slt i64 %v454, %v437
  br i1 %v455, label %b86, label %b87
b86:
  %v456 = sub i64 %v437, %v454
  %v457 = icmp slt i64 %v456, 64
  %v458 = select i1 %v457, i64 %v456, i64 64
  %v459 = sdiv i64 %v458, 2
  %v460 = mul i64 %v459, 2
  %v461 = sub i64 %v458, %v460
  %v462 = mul i64 %v449, 8
  %v463 = add i64 %v462, %v454
  %v464 = getelementptr inbounds float, ptr %v420, i64 %v463
  br label %b88
b88:
  %v465 = phi i64 [ 0, %b86 ], [ %v491, %b96 ]
  %v466 = icmp slt i64 %v465, %v453
  br i1 %v466, label %b89, label %b90
b89:
  %v467 = mul i64 %v465, 8
  %v468 = getelementptr inbounds float, ptr %v464, i64 %v467
  %v469 = mul i64 %v465, 2
  %v470 = getelementptr inbounds float, ptr %v424, i64 %v469
  br label %b91
b91:
  %v471 = phi i64 [ 0, %b89 ], [ %v480, %b92 ]
  %v472 = icmp slt i64 %v471, %v459
  br i1 %v472, label %b92, label %b93
b92:
  %v473 = mul i64 %v471, 2
  %v474 = getelementptr inbounds float, ptr %v468, i64 %v473
  %v475 = mul i64 %v471, 768
  %v476 = getelementptr inbounds float, ptr %v470, i64 %v475
  %v477 = getelementptr inbounds float, ptr %v474, i64 0
  %v478 = load <2 x float>, ptr %v477, align 4
  %v479 = getelementptr inbounds float, ptr %v476, i64 0
  store <2 x float> %v478, ptr %v479, align 4
  %v480 = add nsw i64 %v471, 1
  br label %b91
b93:
  %v481 = mul i64 %v459, 2
  %v482 = getelementptr inbounds float, ptr %v468, i64 %v481
  %v483 = mul i64 %v459, 768
  %v484 = getelementptr inbounds float, ptr %v470, i64 %v483
  br label %b94
b94:
  %v485 = phi i64 [ 0, %b93 ], [ %v490, %b95 ]
  %v486 = icmp slt i64 %v485, %v461
  br i1 %v486, label %b95, label %b96
b95:
  %v487 = getelementptr inbounds float, ptr %v482, i64 %v485
  %v488 = load float, ptr %v487, align 4
  %v489 = getelementptr inbounds float, ptr %v484, i64 %v485
  store float %v488, ptr %v489, align 4
  %v490 = add nsw i64 %v485, 1
  br label %b94, !llvm.loop !0
b96:
  %v491 = add nsw i64 %v465, 1
  br label %b88
b90:
  br label %b97
b97:
  %v492 = phi i64 [ 0, %b90 ], [ %v527, %b105 ]
  %v493 = icmp slt i64 %v492, 0
  br i1 %v493, label %b98, label %b99
b98:
  %v494 = mul i64 %v449, 8
  %v495 = add i64 %v494, %v492
  %v496 = getelementptr inbounds float, ptr %v423, i64 %v495
  br label %b100
b100:
  %v497 = phi i64 [ 0, %b98 ], [ %v515, %b101 ]
  %v498 = icmp slt i64 %v497, %v453
  br i1 %v498, label %b101, label %b102
b101:
  %v499 = mul i64 %v497, 8
  %v500 = getelementptr inbounds float, ptr %v496, i64 %v499
  %v501 = mul i64 %v497, 32
  %v502 = getelementptr inbounds float, ptr %v60, i64 %v501
  %v503 = getelementptr inbounds float, ptr %v500, i64 0
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = getelementptr inbounds float, ptr %v502, i64 0
  store <8 x float> %v504, ptr %v505, align 4
  %v506 = getelementptr inbounds float, ptr %v500, i64 8
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = getelementptr inbounds float, ptr %v502, i64 8
  store <8 x float> %v507, ptr %v508, align 4
  %v509 = getelementptr inbounds float, ptr %v500, i64 16
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = getelementptr inbounds float, ptr %v502, i64 16
  store <8 x float> %v510, ptr %v511, align 4
  %v512 = getelementptr inbounds float, ptr %v500, i64 24
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = getelementptr inbounds float, ptr %v502, i64 24
  store <8 x float> %v513, ptr %v514, align 4
  %v515 = add nsw i64 %v497, 1
  br label %b100
b102:
  %v516 = sdiv i64 %v458, 2
  br label %b103
b103:
  %v517 = phi i64 [ 0, %b102 ], [ %v526, %b104 ]
  %v518 = icmp slt i64 %v517, %v516
  br i1 %v518, label %b104, label %b105
b104:
  %v519 = mul i64 %v517, 2
  %v520 = add i64 %v454, %v519
  %v521 = mul i64 %v517, 768
  %v522 = getelementptr inbounds float, ptr %v424, i64 %v521
  %v523 = mul i64 %v520, 8
  %v524 = add i64 %v523, %v492
  %v525 = getelementptr inbounds float, ptr %v438, i64 %v524
  call void @outer_2x32(ptr %v522, ptr %v60, i64 %v453, ptr %v525, i64 8)
  %v526 = add nsw i64 %v517, 1
  br label %b103
b105:
  %v527 = add nsw i64 %v492, 32
  br label %b97
b99:
  %v528 = mul i64 %v449, 8
  %v529 = add i64 %v528, 0
  %v530 = getelementptr inbounds float, ptr %v423, i64 %v529
  br label %b106
b106:
  %v531 = phi i64 [ 0, %b99 ], [ %v540, %b107 ]
  %v532 = icmp slt i64 %v531, %v453
  br i1 %v532, label %b107, label %b108
b107:
  %v533 = mul i64 %v531, 8
  %v534 = getelementptr inbounds float, ptr %v530, i64 %v533
  %v535 = mul i64 %v531, 8
  %v536 = getelementptr inbounds float, ptr %v60, i64 %v535
  %v537 = getelementptr inbounds float, ptr %v534, i64 0
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = getelementptr inbounds float, ptr %v536, i64 0
  store <8 x float> %v538, ptr %v539, align 4
  %v540 = add nsw i64 %v531, 1
  br label %b106
b108:
  %v541 = sdiv i64 %v458, 2
  br label %b109
b109:
  %v542 = phi i64 [ 0, %b108 ], [ %v551, %b110 ]
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b110, label %b111
b110:
  %v544 = mul i64 %v542, 2
  %v545 = add i64 %v454, %v544
  %v546 = mul i64 %v542, 768
  %v547 = getelementptr inbounds float, ptr %v424, i64 %v546
  %v548 = mul i64 %v545, 8
  %v549 = add i64 %v548, 0
  %v550 = getelementptr inbounds float, ptr %v438, i64 %v549
  call void @outer_2x8(ptr %v547, ptr %v60, i64 %v453, ptr %v550, i64 8)
  %v551 = add nsw i64 %v542, 1
  br label %b109
b111:
  %v552 = add nsw i64 %v454, 64
  br label %b85
b87:
  %v553 = add nsw i64 %v449, 384
  br label %b82
b84:
  %v554 = icmp sgt i64 %v3, 1
  br i1 %v554, label %b112, label %b113
b112:
  %v555 = getelementptr inbounds i64, ptr %v1, i64 3
  %v556 = atomicrmw add ptr %v555, i64 1 acq_rel
  %v557 = load i64, ptr %v55, align 8
  %v558 = add i64 %v557, 1
  store i64 %v558, ptr %v55, align 8
  %v559 = mul i64 %v3, %v558
  br label %b114
b114:
  %v560 = load atomic i64, ptr %v555 acquire, align 8
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b115, label %b116
b115:
  %v562 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v563 = mul i64 0, 8
  %v564 = getelementptr inbounds float, ptr %v40, i64 %v563
  %v565 = getelementptr inbounds float, ptr %v564, i64 0
  %v566 = mul i64 0, 8
  %v567 = getelementptr inbounds float, ptr %v12, i64 %v566
  %v568 = getelementptr inbounds float, ptr %v567, i64 0
  %v569 = getelementptr inbounds float, ptr %v60, i64 12288
  %v570 = add i64 8, 1
  %v571 = sdiv i64 %v570, 2
  %v572 = add i64 %v2, 1
  %v573 = mul i64 %v571, %v2
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 2
  %v576 = icmp slt i64 %v575, 8
  %v577 = select i1 %v576, i64 %v575, i64 8
  %v578 = mul i64 %v571, %v572
  %v579 = sdiv i64 %v578, %v3
  %v580 = mul i64 %v579, 2
  %v581 = icmp slt i64 %v580, 8
  %v582 = select i1 %v581, i64 %v580, i64 8
  %v583 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b117
b117:
  %v584 = phi i64 [ %v577, %b113 ], [ %v592, %b122 ]
  %v585 = icmp slt i64 %v584, %v582
  br i1 %v585, label %b118, label %b119
b118:
  %v586 = mul i64 %v584, 8
  %v587 = getelementptr inbounds float, ptr %v583, i64 %v586
  br label %b120
b120:
  %v588 = phi i64 [ 0, %b118 ], [ %v591, %b121 ]
  %v589 = icmp slt i64 %v588, 8
  br i1 %v589, label %b121, label %b122
b121:
  %v590 = getelementptr inbounds float, ptr %v587, i64 %v588
  store float 0x0000000000000000, ptr %v590, align 4
  %v591 = add nsw i64 %v588, 1
  br label %b120
b122:
  %v592 = add nsw i64 %v584, 1
  br label %b117
b119:
  %v593 = mul i64 %v8, 1
  br label %b123
b123:
  %v594 = phi i64 [ 0, %b119 ], [ %v698, %b128 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b124, label %b125
b124:
  %v596 = sub i64 %v593, %v594
  %v597 = icmp slt i64 %v596, 384
  %v598 = select i1 %v597, i64 %v596, i64 384
  br label %b126
b126:
  %v599 = phi i64 [ %v577, %b124 ], [ %v697, %b152 ]
  %v600 = icmp slt i64 %v599, %v582
  br i1 %v600, label %b127, label %b128
b127:
  %v601 = sub i64 %v582, %v599
  %v602 = icmp slt i64 %v601, 64
  %v603 = select i1 %v602, i64 %v601, i64 64
  %v604 = sdiv i64 %v603, 2
  %v605 = mul i64 %v604, 2
  %v606 = sub i64 %v603, %v605
  %v607 = mul i64 %v594, 8
  %v608 = add i64 %v607, %v599
  %v609 = getelementptr inbounds float, ptr %v565, i64 %v608
  br label %b129
b129:
  %v610 = phi i64 [ 0, %b127 ], [ %v636, %b137 ]
  %v611 = icmp slt i64 %v610, %v598
  br i1 %v611, label %b130, label %b131
b130:
  %v612 = mul i64 %v610, 8
  %v613 = getelementptr inbounds float, ptr %v609, i64 %v612
  %v614 = mul i64 %v610, 2
  %v615 = getelementptr inbounds float, ptr %v569, i64 %v614
  br label %b132
b132:
  %v616 = phi i64 [ 0, %b130 ], [ %v625, %b133 ]
  %v617 = icmp slt i64 %v616, %v604
  br i1 %v617, label %b133, label %b134
b133:
  %v618 = mul i64 %v616, 2
  %v619 = getelementptr inbounds float, ptr %v613, i64 %v618
  %v620 = mul i64 %v616, 768
  %v621 = getelementptr inbounds float, ptr %v615, i64 %v620
  %v622 = getelementptr inbounds float, ptr %v619, i64 0
  %v623 = load <2 x float>, ptr %v622, align 4
  %v624 = getelementptr inbounds float, ptr %v621, i64 0
  store <2 x float> %v623, ptr %v624, align 4
  %v625 = add nsw i64 %v616, 1
  br label %b132
b134:
  %v626 = mul i64 %v604, 2
  %v627 = getelementptr inbounds float, ptr %v613, i64 %v626
  %v628 = mul i64 %v604, 768
  %v629 = getelementptr inbounds float, ptr %v615, i64 %v628
  br label %b135
b135:
  %v630 = phi i64 [ 0, %b134 ], [ %v635, %b136 ]
  %v631 = icmp slt i64 %v630, %v606
  br i1 %v631, label %b136, label %b137
b136:
  %v632 = getelementptr inbounds float, ptr %v627, i64 %v630
  %v633 = load float, ptr %v632, align 4
  %v634 = getelementptr inbounds float, ptr %v629, i64 %v630
  store float %v633, ptr %v634, align 4
  %v635 = add nsw i64 %v630, 1
  br label %b135, !llvm.loop !3
b137:
  %v636 = add nsw i64 %v610, 1
  br label %b129
b131:
  br label %b138
b138:
  %v637 = phi i64 [ 0, %b131 ], [ %v672, %b146 ]
  %v638 = icmp slt i64 %v637, 0
  br i1 %v638, label %b139, label %b140
b139:
  %v639 = mul i64 %v594, 8
  %v640 = add i64 %v639, %v637
  %v641 = getelementptr inbounds float, ptr %v568, i64 %v640
  br label %b141
b141:
  %v642 = phi i64 [ 0, %b139 ], [ %v660, %b142 ]
  %v643 = icmp slt i64 %v642, %v598
  br i1 %v643, label %b142, label %b143
b142:
  %v644 = mul i64 %v642, 8
  %v645 = getelementptr inbounds float, ptr %v641, i64 %v644
  %v646 = mul i64 %v642, 32
  %v647 = getelementptr inbounds float, ptr %v60, i64 %v646
  %v648 = getelementptr inbounds float, ptr %v645, i64 0
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = getelementptr inbounds float, ptr %v647, i64 0
  store <8 x float> %v649, ptr %v650, align 4
  %v651 = getelementptr inbounds float, ptr %v645, i64 8
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = getelementptr inbounds float, ptr %v647, i64 8
  store <8 x float> %v652, ptr %v653, align 4
  %v654 = getelementptr inbounds float, ptr %v645, i64 16
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = getelementptr inbounds float, ptr %v647, i64 16
  store <8 x float> %v655, ptr %v656, align 4
  %v657 = getelementptr inbounds float, ptr %v645, i64 24
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = getelementptr inbounds float, ptr %v647, i64 24
  store <8 x float> %v658, ptr %v659, align 4
  %v660 = add nsw i64 %v642, 1
  br label %b141
b143:
  %v661 = sdiv i64 %v603, 2
  br label %b144
b144:
  %v662 = phi i64 [ 0, %b143 ], [ %v671, %b145 ]
  %v663 = icmp slt i64 %v662, %v661
  br i1 %v663, label %b145, label %b146
b145:
  %v664 = mul i64 %v662, 2
  %v665 = add i64 %v599, %v664
  %v666 = mul i64 %v662, 768
  %v667 = getelementptr inbounds float, ptr %v569, i64 %v666
  %v668 = mul i64 %v665, 8
  %v669 = add i64 %v668, %v637
  %v670 = getelementptr inbounds float, ptr %v583, i64 %v669
  call void @outer_2x32(ptr %v667, ptr %v60, i64 %v598, ptr %v670, i64 8)
  %v671 = add nsw i64 %v662, 1
  br label %b144
b146:
  %v672 = add nsw i64 %v637, 32
  br label %b138
b140:
  %v673 = mul i64 %v594, 8
  %v674 = add i64 %v673, 0
  %v675 = getelementptr inbounds float, ptr %v568, i64 %v674
  br label %b147
b147:
  %v676 = phi i64 [ 0, %b140 ], [ %v685, %b148 ]
  %v677 = icmp slt i64 %v676, %v598
  br i1 %v677, label %b148, label %b149
b148:
  %v678 = mul i64 %v676, 8
  %v679 = getelementptr inbounds float, ptr %v675, i64 %v678
  %v680 = mul i64 %v676, 8
  %v681 = getelementptr inbounds float, ptr %v60, i64 %v680
  %v682 = getelementptr inbounds float, ptr %v679, i64 0
  %v683 = load <8 x float>, ptr %v682, align 4
  %v684 = getelementptr inbounds float, ptr %v681, i64 0
  store <8 x float> %v683, ptr %v684, align 4
  %v685 = add nsw i64 %v676, 1
  br label %b147
b149:
  %v686 = sdiv i64 %v603, 2
  br label %b150
b150:
  %v687 = phi i64 [ 0, %b149 ], [ %v696, %b151 ]
  %v688 = icmp slt i64 %v687, %v686
  br i1 %v688, label %b151, label %b152
b151:
  %v689 = mul i64 %v687, 2
  %v690 = add i64 %v599, %v689
  %v691 = mul i64 %v687, 768
  %v692 = getelementptr inbounds float, ptr %v569, i64 %v691
  %v693 = mul i64 %v690, 8
  %v694 = add i64 %v693, 0
  %v695 = getelementptr inbounds float, ptr %v583, i64 %v694
  call void @outer_2x8(ptr %v692, ptr %v60, i64 %v598, ptr %v695, i64 8)
  %v696 = add nsw i64 %v687, 1
  br label %b150
b152:
  %v697 = add nsw i64 %v599, 64
  br label %b126
b128:
  %v698 = add nsw i64 %v594, 384
  br label %b123
b125:
  %v699 = icmp sgt i64 %v3, 1
  br i1 %v699, label %b153, label %b154
b153:
  %v700 = getelementptr inbounds i64, ptr %v1, i64 3
  %v701 = atomicrmw add ptr %v700, i64 1 acq_rel
  %v702 = load i64, ptr %v55, align 8
  %v703 = add i64 %v702, 1
  store i64 %v703, ptr %v55, align 8
  %v704 = mul i64 %v3, %v703
  br label %b155
b155:
  %v705 = load atomic i64, ptr %v700 acquire, align 8
  %v706 = icmp slt i64 %v705, %v704
  br i1 %v706, label %b156, label %b157
b156:
  %v707 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v708 = icmp eq i64 %v2, 0
  br i1 %v708, label %b158, label %b159
b158:
  br label %b160
b160:
  %v709 = phi i64 [ 0, %b158 ], [ %v726, %b165 ]
  %v710 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v725, %b165 ]
  %v711 = icmp slt i64 %v709, %v8
  br i1 %v711, label %b161, label %b162
b161:
  %v712 = add i64 %v709, 128
  %v713 = icmp slt i64 %v712, %v8
  %v714 = select i1 %v713, i64 %v712, i64 %v8
  br label %b163
b163:
  %v715 = phi i64 [ %v709, %b161 ], [ %v724, %b164 ]
  %v716 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v723, %b164 ]
  %v717 = icmp slt i64 %v715, %v714
  br i1 %v717, label %b164, label %b165
b164:
  %v718 = mul i64 %v715, 8
  %v719 = getelementptr inbounds float, ptr %v40, i64 %v718
  %v720 = add i64 0, 0
  %v721 = getelementptr inbounds float, ptr %v719, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = fadd <8 x float> %v716, %v722
  %v724 = add nsw i64 %v715, 1
  br label %b163
b165:
  %v725 = fadd <8 x float> %v710, %v716
  %v726 = add nsw i64 %v709, 128
  br label %b160
b162:
  %v727 = add i64 0, 0
  %v728 = getelementptr inbounds float, ptr %v28, i64 %v727
  store <8 x float> %v710, ptr %v728, align 4
  br label %b159
b159:
  %v729 = icmp sgt i64 %v3, 1
  br i1 %v729, label %b166, label %b167
b166:
  %v730 = getelementptr inbounds i64, ptr %v1, i64 3
  %v731 = atomicrmw add ptr %v730, i64 1 acq_rel
  %v732 = load i64, ptr %v55, align 8
  %v733 = add i64 %v732, 1
  store i64 %v733, ptr %v55, align 8
  %v734 = mul i64 %v3, %v733
  br label %b168
b168:
  %v735 = load atomic i64, ptr %v730 acquire, align 8
  %v736 = icmp slt i64 %v735, %v734
  br i1 %v736, label %b169, label %b170
b169:
  %v737 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v738 = icmp eq i64 %v2, 0
  br i1 %v738, label %b171, label %b172
b171:
  br label %b173
b173:
  %v739 = phi i64 [ 0, %b171 ], [ %v758, %b174 ]
  %v740 = icmp slt i64 %v739, 8
  br i1 %v740, label %b174, label %b175
b174:
  %v741 = mul i64 %v739, 8
  %v742 = add i64 0, %v741
  %v743 = add i64 %v742, 0
  %v744 = getelementptr inbounds float, ptr %v42, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 0, %v739
  %v747 = mul i64 0, 8
  %v748 = add i64 %v746, %v747
  %v749 = getelementptr inbounds float, ptr %v42, i64 %v748
  %v750 = getelementptr float, ptr %v749, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v751 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v750, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v752 = fneg <8 x float> %v751
  %v753 = fadd <8 x float> %v745, %v752
  %v754 = mul i64 %v739, 8
  %v755 = add i64 0, %v754
  %v756 = add i64 %v755, 0
  %v757 = getelementptr inbounds float, ptr %v30, i64 %v756
  store <8 x float> %v753, ptr %v757, align 4
  %v758 = add nsw i64 %v739, 1
  br label %b173
b175:
  br label %b172
b172:
  %v759 = icmp sgt i64 %v3, 1
  br i1 %v759, label %b176, label %b177
b176:
  %v760 = getelementptr inbounds i64, ptr %v1, i64 3
  %v761 = atomicrmw add ptr %v760, i64 1 acq_rel
  %v762 = load i64, ptr %v55, align 8
  %v763 = add i64 %v762, 1
  store i64 %v763, ptr %v55, align 8
  %v764 = mul i64 %v3, %v763
  br label %b178
b178:
  %v765 = load atomic i64, ptr %v760 acquire, align 8
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b179, label %b180
b179:
  %v767 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
