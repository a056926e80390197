; generated from specs/antisymmetric.yaml by `make generated`: do not edit
; antisymmetric I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v302 = alloca float, i64 64, align 4
  %v521 = alloca float, i64 64, align 4
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
  %v43 = getelementptr inbounds i64, ptr %v1, i64 6
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 9
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 10
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 12
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 18
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 20
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v58 = load ptr, ptr %v57, align 4
  %v59 = mul i64 %v2, 0
  %v60 = add i64 %v59, 128
  %v61 = getelementptr inbounds float, ptr %v58, i64 %v60
  %v62 = getelementptr inbounds i64, ptr %v1, i64 4
  %v63 = load i64, ptr %v62, align 8
  %v64 = icmp eq i64 %v63, 0
  br i1 %v64, label %b0, label %b1
b0:
  %v65 = icmp eq i64 %v2, 0
  br i1 %v65, label %b2, label %b3
b2:
  %v66 = add i64 0, 0
  %v67 = getelementptr inbounds float, ptr %v32, i64 %v66
  %v68 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v69, ptr %v67, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v70 = icmp sgt i64 %v3, 1
  br i1 %v70, label %b4, label %b5
b4:
  %v71 = getelementptr inbounds i64, ptr %v1, i64 3
  %v72 = atomicrmw add ptr %v71, i64 1 acq_rel
  %v73 = mul i64 %v3, 1
  br label %b6
b6:
  %v74 = load atomic i64, ptr %v71 acquire, align 8
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b7, label %b8
b7:
  %v76 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b9, label %b10
b9:
  %v80 = icmp eq i64 %v2, 0
  br i1 %v80, label %b11, label %b12
b11:
  br label %b13
b13:
  %v81 = phi i64 [ 0, %b11 ], [ %v114, %b14 ]
  %v82 = icmp slt i64 %v81, 8
  br i1 %v82, label %b14, label %b15
b14:
  %v83 = add i64 0, %v81
  %v84 = sitofp i64 %v83 to float
  %v85 = mul i64 %v81, 8
  %v86 = add i64 0, %v85
  %v87 = add i64 %v86, 0
  %v88 = getelementptr inbounds float, ptr %v10, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = add i64 0, %v81
  %v91 = mul i64 0, 8
  %v92 = add i64 %v90, %v91
  %v93 = getelementptr inbounds float, ptr %v10, i64 %v92
  %v94 = getelementptr float, ptr %v93, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v95 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v94, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v96 = fsub <8 x float> %v89, %v95
  %v97 = add i64 0, 0
  %v98 = insertelement <8 x i64> poison, i64 %v97, i64 0
  %v99 = shufflevector <8 x i64> %v98, <8 x i64> poison, <8 x i32> zeroinitializer
  %v100 = add <8 x i64> %v99, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v101 = sitofp <8 x i64> %v100 to <8 x float>
  %v102 = insertelement <8 x float> poison, float %v84, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = fcmp oeq <8 x float> %v103, %v101
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v106 = insertelement <8 x float> poison, float 0x3F847AE140000000, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = fmul <8 x float> %v107, %v105
  %v109 = fsub <8 x float> %v96, %v108
  %v110 = mul i64 %v81, 8
  %v111 = add i64 0, %v110
  %v112 = add i64 %v111, 0
  %v113 = getelementptr inbounds float, ptr %v34, i64 %v112
  store <8 x float> %v109, ptr %v113, align 4
  %v114 = add nsw i64 %v81, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v115 = icmp sgt i64 %v3, 1
  br i1 %v115, label %b16, label %b17
b16:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 3
  %v117 = atomicrmw add ptr %v116, i64 1 acq_rel
  %v118 = mul i64 %v3, 2
  br label %b18
b18:
  %v119 = load atomic i64, ptr %v116 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b19, label %b20
b19:
  %v121 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 4
  %v123 = load i64, ptr %v122, align 8
  %v124 = icmp eq i64 %v123, 0
  br i1 %v124, label %b21, label %b22
b21:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 22
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b23, label %b24
b23:
  %v128 = add i64 %v7, 0
  %v129 = sdiv i64 %v128, 1
  %v130 = add i64 %v2, 1
  %v131 = mul i64 %v129, %v2
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, %v7
  %v135 = select i1 %v134, i64 %v133, i64 %v7
  %v136 = mul i64 %v129, %v130
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, %v7
  %v140 = select i1 %v139, i64 %v138, i64 %v7
  br label %b25
b25:
  %v141 = phi i64 [ %v135, %b23 ], [ %v152, %b26 ]
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b26, label %b27
b26:
  %v143 = and i64 0, %v48
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v141
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v20, i64 %v146
  %v148 = add i64 0, 0
  %v149 = getelementptr inbounds float, ptr %v147, i64 %v148
  %v150 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v151, ptr %v149, align 4
  %v152 = add nsw i64 %v141, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v153 = icmp sgt i64 %v3, 1
  br i1 %v153, label %b28, label %b29
b28:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v155 = atomicrmw add ptr %v154, i64 1 acq_rel
  %v156 = mul i64 %v3, 3
  br label %b30
b30:
  %v157 = load atomic i64, ptr %v154 acquire, align 8
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %b31, label %b32
b31:
  %v159 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v160 = getelementptr inbounds float, ptr %v58, i64 0
  %v161 = getelementptr inbounds i64, ptr %v1, i64 4
  %v162 = load i64, ptr %v161, align 8
  %v163 = icmp eq i64 %v162, 0
  br i1 %v163, label %b33, label %b34
b33:
  %v164 = add i64 1, 0
  %v165 = sdiv i64 %v164, 1
  %v166 = add i64 %v2, 1
  %v167 = mul i64 %v165, %v2
  %v168 = sdiv i64 %v167, %v3
  %v169 = mul i64 %v168, 1
  %v170 = icmp slt i64 %v169, 1
  %v171 = select i1 %v170, i64 %v169, i64 1
  %v172 = mul i64 %v165, %v166
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, 1
  %v176 = select i1 %v175, i64 %v174, i64 1
  %v177 = icmp slt i64 %v176, 1
  %v178 = select i1 %v177, i64 %v176, i64 1
  br label %b35
b35:
  %v179 = phi i64 [ %v171, %b33 ], [ %v294, %b47 ]
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b36, label %b37
b36:
  %v181 = mul i64 %v179, 64
  %v182 = mul i64 %v179, 8
  %v183 = add i64 %v181, 0
  %v184 = add i64 %v182, 0
  %v185 = getelementptr inbounds float, ptr %v160, i64 %v183
  %v186 = sub i64 8, %v184
  %v187 = icmp slt i64 %v186, 0
  %v188 = select i1 %v187, i64 0, i64 %v186
  %v189 = icmp ult i64 %v188, 8
  %v190 = select i1 %v189, i64 %v188, i64 8
  %v191 = trunc i64 %v190 to i32
  %v192 = insertelement <8 x i32> poison, i32 %v191, i64 0
  %v193 = shufflevector <8 x i32> %v192, <8 x i32> poison, <8 x i32> zeroinitializer
  %v194 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v193
  %v195 = mul i64 %v184, 8
  %v196 = add i64 0, %v195
  %v197 = getelementptr inbounds float, ptr %v14, i64 %v196
  %v198 = icmp sge i64 %v188, 8
  br i1 %v198, label %b38, label %b39
b38:
  br label %b40
b40:
  %v199 = phi i64 [ 0, %b38 ], [ %v273, %b41 ]
  %v200 = icmp slt i64 %v199, 8
  br i1 %v200, label %b41, label %b42
b41:
  %v201 = add i64 %v199, 0
  %v202 = getelementptr inbounds float, ptr %v197, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 %v199, 8
  %v205 = getelementptr inbounds float, ptr %v197, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 %v199, 16
  %v208 = getelementptr inbounds float, ptr %v197, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 %v199, 24
  %v211 = getelementptr inbounds float, ptr %v197, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 %v199, 32
  %v214 = getelementptr inbounds float, ptr %v197, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 %v199, 40
  %v217 = getelementptr inbounds float, ptr %v197, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 %v199, 48
  %v220 = getelementptr inbounds float, ptr %v197, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 %v199, 56
  %v223 = getelementptr inbounds float, ptr %v197, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v226 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v227 = shufflevector <8 x float> %v206, <8 x float> %v218, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v228 = shufflevector <8 x float> %v206, <8 x float> %v218, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v229 = shufflevector <8 x float> %v209, <8 x float> %v221, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v230 = shufflevector <8 x float> %v209, <8 x float> %v221, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v231 = shufflevector <8 x float> %v212, <8 x float> %v224, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v232 = shufflevector <8 x float> %v212, <8 x float> %v224, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v233 = shufflevector <8 x float> %v225, <8 x float> %v229, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v234 = shufflevector <8 x float> %v225, <8 x float> %v229, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v235 = shufflevector <8 x float> %v227, <8 x float> %v231, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v236 = shufflevector <8 x float> %v227, <8 x float> %v231, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v237 = shufflevector <8 x float> %v226, <8 x float> %v230, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v238 = shufflevector <8 x float> %v226, <8 x float> %v230, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v239 = shufflevector <8 x float> %v228, <8 x float> %v232, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v240 = shufflevector <8 x float> %v228, <8 x float> %v232, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v241 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v242 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v243 = shufflevector <8 x float> %v234, <8 x float> %v236, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v244 = shufflevector <8 x float> %v234, <8 x float> %v236, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v245 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v246 = shufflevector <8 x float> %v237, <8 x float> %v239, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v247 = shufflevector <8 x float> %v238, <8 x float> %v240, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v248 = shufflevector <8 x float> %v238, <8 x float> %v240, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v249 = add i64 %v199, 0
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v185, i64 %v250
  store <8 x float> %v241, ptr %v251, align 4
  %v252 = add i64 %v199, 1
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v185, i64 %v253
  store <8 x float> %v242, ptr %v254, align 4
  %v255 = add i64 %v199, 2
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v185, i64 %v256
  store <8 x float> %v243, ptr %v257, align 4
  %v258 = add i64 %v199, 3
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v185, i64 %v259
  store <8 x float> %v244, ptr %v260, align 4
  %v261 = add i64 %v199, 4
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v185, i64 %v262
  store <8 x float> %v245, ptr %v263, align 4
  %v264 = add i64 %v199, 5
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v185, i64 %v265
  store <8 x float> %v246, ptr %v266, align 4
  %v267 = add i64 %v199, 6
  %v268 = mul i64 %v267, 8
  %v269 = getelementptr inbounds float, ptr %v185, i64 %v268
  store <8 x float> %v247, ptr %v269, align 4
  %v270 = add i64 %v199, 7
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v185, i64 %v271
  store <8 x float> %v248, ptr %v272, align 4
  %v273 = add nsw i64 %v199, 8
  br label %b40
b42:
  br label %b43
b43:
  %v274 = phi i64 [ 8, %b42 ], [ %v282, %b44 ]
  %v275 = icmp slt i64 %v274, 8
  br i1 %v275, label %b44, label %b45
b44:
  %v276 = mul i64 %v274, 1
  %v277 = getelementptr inbounds float, ptr %v197, i64 %v276
  %v278 = getelementptr float, ptr %v277, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v279 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v278, <8 x i1> %v194, <8 x float> zeroinitializer)
  %v280 = mul i64 %v274, 8
  %v281 = getelementptr inbounds float, ptr %v185, i64 %v280
  store <8 x float> %v279, ptr %v281, align 4
  %v282 = add nsw i64 %v274, 1
  br label %b43
b45:
  br label %b39
b39:
  %v283 = icmp slt i64 %v188, 8
  br i1 %v283, label %b46, label %b47
b46:
  br label %b48
b48:
  %v284 = phi i64 [ 0, %b46 ], [ %v292, %b49 ]
  %v285 = icmp slt i64 %v284, 8
  br i1 %v285, label %b49, label %b50
b49:
  %v286 = mul i64 %v284, 1
  %v287 = getelementptr inbounds float, ptr %v197, i64 %v286
  %v288 = getelementptr float, ptr %v287, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v289 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v288, <8 x i1> %v194, <8 x float> zeroinitializer)
  %v290 = mul i64 %v284, 8
  %v291 = getelementptr inbounds float, ptr %v185, i64 %v290
  store <8 x float> %v289, ptr %v291, align 4
  %v292 = add nsw i64 %v284, 1
  br label %b48
b50:
  br label %b47
b47:
  %v293 = add i64 %v181, 64
  %v294 = add nsw i64 %v179, 1
  br label %b35
b37:
  br label %b34
b34:
  %v295 = icmp sgt i64 %v3, 1
  br i1 %v295, label %b51, label %b52
b51:
  %v296 = getelementptr inbounds i64, ptr %v1, i64 3
  %v297 = atomicrmw add ptr %v296, i64 1 acq_rel
  %v298 = mul i64 %v3, 4
  br label %b53
b53:
  %v299 = load atomic i64, ptr %v296 acquire, align 8
  %v300 = icmp slt i64 %v299, %v298
  br i1 %v300, label %b54, label %b55
b54:
  %v301 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v303 = add i64 %v8, 0
  %v304 = sdiv i64 %v303, 1
  %v305 = add i64 %v2, 1
  %v306 = mul i64 %v304, %v2
  %v307 = sdiv i64 %v306, %v3
  %v308 = mul i64 %v307, 1
  %v309 = icmp slt i64 %v308, %v8
  %v310 = select i1 %v309, i64 %v308, i64 %v8
  %v311 = mul i64 %v304, %v305
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, %v8
  %v315 = select i1 %v314, i64 %v313, i64 %v8
  br label %b56
b56:
  %v316 = phi i64 [ %v310, %b52 ], [ %v369, %b61 ]
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b57, label %b58
b57:
  %v318 = add i64 %v316, 96
  %v319 = icmp slt i64 %v318, %v315
  %v320 = select i1 %v319, i64 %v318, i64 %v315
  br label %b59
b59:
  %v321 = phi i64 [ 0, %b57 ], [ %v368, %b64 ]
  %v322 = icmp slt i64 %v321, 1
  br i1 %v322, label %b60, label %b61
b60:
  %v323 = sub i64 %v320, %v316
  %v324 = sub i64 8, 1
  %v325 = add i64 %v323, %v324
  %v326 = sdiv i64 %v325, 8
  br label %b62
b62:
  %v327 = phi i64 [ 0, %b60 ], [ %v367, %b69 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b63, label %b64
b63:
  %v329 = mul i64 %v323, %v327
  %v330 = sdiv i64 %v329, %v326
  %v331 = add i64 %v316, %v330
  %v332 = add i64 %v327, 1
  %v333 = mul i64 %v323, %v332
  %v334 = sdiv i64 %v333, %v326
  %v335 = add i64 %v316, %v334
  %v336 = mul i64 %v321, 64
  %v337 = getelementptr inbounds float, ptr %v160, i64 %v336
  %v338 = sub i64 %v335, %v331
  %v339 = mul i64 %v331, 8
  %v340 = getelementptr inbounds float, ptr %v12, i64 %v339
  %v341 = getelementptr inbounds float, ptr %v340, i64 0
  %v342 = sub i64 %v338, 1
  %v343 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v342
  %v344 = load ptr, ptr %v343, align 4
  %v345 = icmp sgt i64 %v338, 0
  br i1 %v345, label %b65, label %b66
b65:
  call void %v344(ptr %v341, i64 8, ptr %v337, i64 8, ptr %v302)
  br label %b66
b66:
  %v346 = add i64 %v336, 64
  br label %b67
b67:
  %v347 = phi i64 [ %v331, %b66 ], [ %v366, %b72 ]
  %v348 = icmp slt i64 %v347, %v335
  br i1 %v348, label %b68, label %b69
b68:
  %v349 = sub i64 %v347, %v331
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v302, i64 %v350
  %v352 = mul i64 %v347, 8
  %v353 = getelementptr inbounds float, ptr %v36, i64 %v352
  br label %b70
b70:
  %v354 = phi i64 [ 0, %b68 ], [ %v365, %b71 ]
  %v355 = icmp slt i64 %v354, 1
  br i1 %v355, label %b71, label %b72
b71:
  %v356 = mul i64 %v321, 1
  %v357 = add i64 %v356, %v354
  %v358 = mul i64 %v357, 8
  %v359 = add i64 0, %v354
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v351, i64 %v360
  %v362 = load <8 x float>, ptr %v361, align 4
  %v363 = add i64 0, %v358
  %v364 = getelementptr inbounds float, ptr %v353, i64 %v363
  store <8 x float> %v362, ptr %v364, align 4
  %v365 = add nsw i64 %v354, 1
  br label %b70
b72:
  %v366 = add nsw i64 %v347, 1
  br label %b67
b69:
  %v367 = add nsw i64 %v327, 1
  br label %b62
b64:
  %v368 = add nsw i64 %v321, 1
  br label %b59
b61:
  %v369 = add nsw i64 %v316, 96
  br label %b56
b58:
  %v370 = icmp sgt i64 %v3, 1
  br i1 %v370, label %b73, label %b74
b73:
  %v371 = getelementptr inbounds i64, ptr %v1, i64 3
  %v372 = atomicrmw add ptr %v371, i64 1 acq_rel
  %v373 = mul i64 %v3, 5
  br label %b75
b75:
  %v374 = load atomic i64, ptr %v371 acquire, align 8
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b76, label %b77
b76:
  %v376 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v377 = getelementptr inbounds float, ptr %v58, i64 64
  %v378 = getelementptr inbounds i64, ptr %v1, i64 4
  %v379 = load i64, ptr %v378, align 8
  %v380 = icmp eq i64 %v379, 0
  br i1 %v380, label %b78, label %b79
b78:
  %v381 = add i64 1, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, 1
  %v388 = select i1 %v387, i64 %v386, i64 1
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, 1
  %v393 = select i1 %v392, i64 %v391, i64 1
  %v394 = icmp slt i64 %v393, 1
  %v395 = select i1 %v394, i64 %v393, i64 1
  br label %b80
b80:
  %v396 = phi i64 [ %v388, %b78 ], [ %v511, %b92 ]
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b81, label %b82
b81:
  %v398 = mul i64 %v396, 64
  %v399 = mul i64 %v396, 8
  %v400 = add i64 %v398, 0
  %v401 = add i64 %v399, 0
  %v402 = getelementptr inbounds float, ptr %v377, i64 %v400
  %v403 = sub i64 8, %v401
  %v404 = icmp slt i64 %v403, 0
  %v405 = select i1 %v404, i64 0, i64 %v403
  %v406 = icmp ult i64 %v405, 8
  %v407 = select i1 %v406, i64 %v405, i64 8
  %v408 = trunc i64 %v407 to i32
  %v409 = insertelement <8 x i32> poison, i32 %v408, i64 0
  %v410 = shufflevector <8 x i32> %v409, <8 x i32> poison, <8 x i32> zeroinitializer
  %v411 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v410
  %v412 = mul i64 %v401, 8
  %v413 = add i64 0, %v412
  %v414 = getelementptr inbounds float, ptr %v34, i64 %v413
  %v415 = icmp sge i64 %v405, 8
  br i1 %v415, label %b83, label %b84
b83:
  br label %b85
b85:
  %v416 = phi i64 [ 0, %b83 ], [ %v490, %b86 ]
  %v417 = icmp slt i64 %v416, 8
  br i1 %v417, label %b86, label %b87
b86:
  %v418 = add i64 %v416, 0
  %v419 = getelementptr inbounds float, ptr %v414, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 %v416, 8
  %v422 = getelementptr inbounds float, ptr %v414, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = add i64 %v416, 16
  %v425 = getelementptr inbounds float, ptr %v414, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 %v416, 24
  %v428 = getelementptr inbounds float, ptr %v414, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = add i64 %v416, 32
  %v431 = getelementptr inbounds float, ptr %v414, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = add i64 %v416, 40
  %v434 = getelementptr inbounds float, ptr %v414, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 %v416, 48
  %v437 = getelementptr inbounds float, ptr %v414, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 %v416, 56
  %v440 = getelementptr inbounds float, ptr %v414, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v443 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v444 = shufflevector <8 x float> %v423, <8 x float> %v435, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v445 = shufflevector <8 x float> %v423, <8 x float> %v435, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v446 = shufflevector <8 x float> %v426, <8 x float> %v438, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v447 = shufflevector <8 x float> %v426, <8 x float> %v438, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v448 = shufflevector <8 x float> %v429, <8 x float> %v441, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v449 = shufflevector <8 x float> %v429, <8 x float> %v441, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v450 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v451 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v452 = shufflevector <8 x float> %v444, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v453 = shufflevector <8 x float> %v444, <8 x float> %v448, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v454 = shufflevector <8 x float> %v443, <8 x float> %v447, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v455 = shufflevector <8 x float> %v443, <8 x float> %v447, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v445, <8 x float> %v449, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v457 = shufflevector <8 x float> %v445, <8 x float> %v449, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v458 = shufflevector <8 x float> %v450, <8 x float> %v452, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v459 = shufflevector <8 x float> %v450, <8 x float> %v452, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v460 = shufflevector <8 x float> %v451, <8 x float> %v453, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v461 = shufflevector <8 x float> %v451, <8 x float> %v453, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v462 = shufflevector <8 x float> %v454, <8 x float> %v456, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v463 = shufflevector <8 x float> %v454, <8 x float> %v456, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v464 = shufflevector <8 x float> %v455, <8 x float> %v457, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v465 = shufflevector <8 x float> %v455, <8 x float> %v457, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v466 = add i64 %v416, 0
  %v467 = mul i64 %v466, 8
  %v468 = getelementptr inbounds float, ptr %v402, i64 %v467
  store <8 x float> %v458, ptr %v468, align 4
  %v469 = add i64 %v416, 1
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v402, i64 %v470
  store <8 x float> %v459, ptr %v471, align 4
  %v472 = add i64 %v416, 2
  %v473 = mul i64 %v472, 8
  %v474 = getelementptr inbounds float, ptr %v402, i64 %v473
  store <8 x float> %v460, ptr %v474, align 4
  %v475 = add i64 %v416, 3
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v402, i64 %v476
  store <8 x float> %v461, ptr %v477, align 4
  %v478 = add i64 %v416, 4
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v402, i64 %v479
  store <8 x float> %v462, ptr %v480, align 4
  %v481 = add i64 %v416, 5
  %v482 = mul i64 %v481, 8
  %v483 = getelementptr inbounds float, ptr %v402, i64 %v482
  store <8 x float> %v463, ptr %v483, align 4
  %v484 = add i64 %v416, 6
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v402, i64 %v485
  store <8 x float> %v464, ptr %v486, align 4
  %v487 = add i64 %v416, 7
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v402, i64 %v488
  store <8 x float> %v465, ptr %v489, align 4
  %v490 = add nsw i64 %v416, 8
  br label %b85
b87:
  br label %b88
b88:
  %v491 = phi i64 [ 8, %b87 ], [ %v499, %b89 ]
  %v492 = icmp slt i64 %v491, 8
  br i1 %v492, label %b89, label %b90
b89:
  %v493 = mul i64 %v491, 1
  %v494 = getelementptr inbounds float, ptr %v414, i64 %v493
  %v495 = getelementptr float, ptr %v494, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v496 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v495, <8 x i1> %v411, <8 x float> zeroinitializer)
  %v497 = mul i64 %v491, 8
  %v498 = getelementptr inbounds float, ptr %v402, i64 %v497
  store <8 x float> %v496, ptr %v498, align 4
  %v499 = add nsw i64 %v491, 1
  br label %b88
b90:
  br label %b84
b84:
  %v500 = icmp slt i64 %v405, 8
  br i1 %v500, label %b91, label %b92
b91:
  br label %b93
b93:
  %v501 = phi i64 [ 0, %b91 ], [ %v509, %b94 ]
  %v502 = icmp slt i64 %v501, 8
  br i1 %v502, label %b94, label %b95
b94:
  %v503 = mul i64 %v501, 1
  %v504 = getelementptr inbounds float, ptr %v414, i64 %v503
  %v505 = getelementptr float, ptr %v504, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v506 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v505, <8 x i1> %v411, <8 x float> zeroinitializer)
  %v507 = mul i64 %v501, 8
  %v508 = getelementptr inbounds float, ptr %v402, i64 %v507
  store <8 x float> %v506, ptr %v508, align 4
  %v509 = add nsw i64 %v501, 1
  br label %b93
b95:
  br label %b92
b92:
  %v510 = add i64 %v398, 64
  %v511 = add nsw i64 %v396, 1
  br label %b80
b82:
  br label %b79
b79:
  %v512 = icmp sgt i64 %v3, 1
  br i1 %v512, label %b96, label %b97
b96:
  %v513 = getelementptr inbounds i64, ptr %v1, i64 3
  %v514 = atomicrmw add ptr %v513, i64 1 acq_rel
  %v515 = mul i64 %v3, 6
  br label %b98
b98:
  %v516 = load atomic i64, ptr %v513 acquire, align 8
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b99, label %b100
b99:
  %v518 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  br label %b101
b101:
  %v519 = phi i64 [ 0, %b97 ], [ %v659, %b106 ]
  %v520 = icmp slt i64 %v519, %v5
  br i1 %v520, label %b102, label %b103
b102:
  %v522 = add i64 %v7, 0
  %v523 = sdiv i64 %v522, 1
  %v524 = add i64 %v2, 1
  %v525 = mul i64 %v523, %v2
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, %v7
  %v529 = select i1 %v528, i64 %v527, i64 %v7
  %v530 = mul i64 %v523, %v524
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, %v7
  %v534 = select i1 %v533, i64 %v532, i64 %v7
  br label %b104
b104:
  %v535 = phi i64 [ %v529, %b102 ], [ %v658, %b109 ]
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b105, label %b106
b105:
  %v537 = add i64 %v535, 96
  %v538 = icmp slt i64 %v537, %v534
  %v539 = select i1 %v538, i64 %v537, i64 %v534
  br label %b107
b107:
  %v540 = phi i64 [ 0, %b105 ], [ %v657, %b112 ]
  %v541 = icmp slt i64 %v540, 1
  br i1 %v541, label %b108, label %b109
b108:
  %v542 = sub i64 %v539, %v535
  %v543 = sub i64 8, 1
  %v544 = add i64 %v542, %v543
  %v545 = sdiv i64 %v544, 8
  br label %b110
b110:
  %v546 = phi i64 [ 0, %b108 ], [ %v656, %b117 ]
  %v547 = icmp slt i64 %v546, %v545
  br i1 %v547, label %b111, label %b112
b111:
  %v548 = mul i64 %v542, %v546
  %v549 = sdiv i64 %v548, %v545
  %v550 = add i64 %v535, %v549
  %v551 = add i64 %v546, 1
  %v552 = mul i64 %v542, %v551
  %v553 = sdiv i64 %v552, %v545
  %v554 = add i64 %v535, %v553
  %v555 = mul i64 %v540, 64
  %v556 = getelementptr inbounds float, ptr %v377, i64 %v555
  %v557 = sub i64 %v554, %v550
  %v558 = add i64 %v519, 0
  %v559 = and i64 %v558, %v48
  %v560 = mul i64 %v559, %v7
  %v561 = add i64 %v560, %v550
  %v562 = mul i64 %v561, 8
  %v563 = getelementptr inbounds float, ptr %v20, i64 %v562
  %v564 = getelementptr inbounds float, ptr %v563, i64 0
  %v565 = sub i64 %v557, 1
  %v566 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v565
  %v567 = load ptr, ptr %v566, align 4
  %v568 = icmp sgt i64 %v557, 0
  br i1 %v568, label %b113, label %b114
b113:
  call void %v567(ptr %v564, i64 8, ptr %v556, i64 8, ptr %v521)
  br label %b114
b114:
  %v569 = add i64 %v555, 64
  br label %b115
b115:
  %v570 = phi i64 [ %v550, %b114 ], [ %v655, %b120 ]
  %v571 = icmp slt i64 %v570, %v554
  br i1 %v571, label %b116, label %b117
b116:
  %v572 = sub i64 %v570, %v550
  %v573 = mul i64 %v572, 8
  %v574 = getelementptr inbounds float, ptr %v521, i64 %v573
  %v575 = add i64 %v519, 0
  %v576 = and i64 %v575, %v48
  %v577 = mul i64 %v576, %v7
  %v578 = add i64 %v577, %v570
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v20, i64 %v579
  %v581 = add i64 %v519, 0
  %v582 = and i64 %v581, %v52
  %v583 = mul i64 %v582, %v7
  %v584 = add i64 %v583, %v570
  %v585 = mul i64 %v584, 8
  %v586 = getelementptr inbounds float, ptr %v36, i64 %v585
  %v587 = add i64 %v519, 1
  %v588 = and i64 %v587, %v48
  %v589 = mul i64 %v588, %v7
  %v590 = add i64 %v589, %v570
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v20, i64 %v591
  %v593 = add i64 %v519, 0
  %v594 = and i64 %v593, %v54
  %v595 = mul i64 %v594, %v7
  %v596 = add i64 %v595, %v570
  %v597 = mul i64 %v596, 8
  %v598 = getelementptr inbounds float, ptr %v38, i64 %v597
  br label %b118
b118:
  %v599 = phi i64 [ 0, %b116 ], [ %v654, %b119 ]
  %v600 = icmp slt i64 %v599, 1
  br i1 %v600, label %b119, label %b120
b119:
  %v601 = mul i64 %v540, 1
  %v602 = add i64 %v601, %v599
  %v603 = mul i64 %v602, 8
  %v604 = add i64 0, %v599
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr inbounds float, ptr %v574, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 0, %v603
  %v609 = getelementptr inbounds float, ptr %v580, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 0, %v603
  %v612 = getelementptr inbounds float, ptr %v16, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 0, %v603
  %v615 = getelementptr inbounds float, ptr %v586, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = fadd <8 x float> %v607, %v616
  %v618 = fadd <8 x float> %v613, %v617
  %v619 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v618)
  %v620 = fcmp ogt <8 x float> %v619, splat (float 0x4023000000000000)
  %v621 = select <8 x i1> %v620, <8 x float> splat (float 0x4023000000000000), <8 x float> %v619
  %v622 = fadd <8 x float> %v621, %v621
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v624 = fsub <8 x float> %v623, splat (float 0x4168000000000000)
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v622)
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v625)
  %v627 = bitcast <8 x float> %v623 to <8 x i32>
  %v628 = fmul <8 x float> %v626, %v626
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v626, <8 x float> splat (float 0x3F81227F40000000))
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v626, <8 x float> splat (float 0x3FA5556740000000))
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v626, <8 x float> splat (float 0x3FC5554B00000000))
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v626, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> %v632, <8 x float> %v626)
  %v634 = shl <8 x i32> %v627, splat (i32 23)
  %v635 = add <8 x i32> %v634, splat (i32 1065353216)
  %v636 = bitcast <8 x i32> %v635 to <8 x float>
  %v637 = fsub <8 x float> %v636, splat (float 0x3FF0000000000000)
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v633, <8 x float> %v637)
  %v639 = fadd <8 x float> %v638, splat (float 0x4000000000000000)
  %v640 = fdiv <8 x float> %v638, %v639
  %v641 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v640, <8 x float> %v618)
  %v642 = insertelement <8 x float> poison, float 0x3F847AE140000000, i64 0
  %v643 = shufflevector <8 x float> %v642, <8 x float> poison, <8 x i32> zeroinitializer
  %v644 = fmul <8 x float> %v643, %v641
  %v645 = fadd <8 x float> %v610, %v644
  %v646 = fmul <8 x float> %v641, %v641
  %v647 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v648 = shufflevector <8 x float> %v647, <8 x float> poison, <8 x i32> zeroinitializer
  %v649 = fsub <8 x float> %v648, %v646
  %v650 = add i64 0, %v603
  %v651 = getelementptr inbounds float, ptr %v592, i64 %v650
  store <8 x float> %v645, ptr %v651, align 4
  %v652 = add i64 0, %v603
  %v653 = getelementptr inbounds float, ptr %v598, i64 %v652
  store <8 x float> %v649, ptr %v653, align 4
  %v654 = add nsw i64 %v599, 1
  br label %b118
b120:
  %v655 = add nsw i64 %v570, 1
  br label %b115
b117:
  %v656 = add nsw i64 %v546, 1
  br label %b110
b112:
  %v657 = add nsw i64 %v540, 1
  br label %b107
b109:
  %v658 = add nsw i64 %v535, 96
  br label %b104
b106:
  %v659 = add nsw i64 %v519, 1
  br label %b101
b103:
  %v660 = icmp sgt i64 %v3, 1
  br i1 %v660, label %b121, label %b122
b121:
  %v661 = getelementptr inbounds i64, ptr %v1, i64 3
  %v662 = atomicrmw add ptr %v661, i64 1 acq_rel
  %v663 = mul i64 %v3, 7
  br label %b123
b123:
  %v664 = load atomic i64, ptr %v661 acquire, align 8
  %v665 = icmp slt i64 %v664, %v663
  br i1 %v665, label %b124, label %b125
b124:
  %v666 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
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
  %v177 = alloca float, i64 64, align 4
  %v336 = alloca float, i64 64, align 4
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
  %v43 = getelementptr inbounds i64, ptr %v1, i64 6
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 9
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 10
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 12
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 18
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 20
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v58 = load ptr, ptr %v57, align 4
  %v59 = mul i64 %v2, 15360
  %v60 = add i64 %v59, 128
  %v61 = getelementptr inbounds float, ptr %v58, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 0
  %v63 = getelementptr inbounds i64, ptr %v1, i64 4
  %v64 = load i64, ptr %v63, align 8
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %b0, label %b1
b0:
  %v66 = add i64 1, 0
  %v67 = sdiv i64 %v66, 1
  %v68 = add i64 %v2, 1
  %v69 = mul i64 %v67, %v2
  %v70 = sdiv i64 %v69, %v3
  %v71 = mul i64 %v70, 1
  %v72 = icmp slt i64 %v71, 1
  %v73 = select i1 %v72, i64 %v71, i64 1
  %v74 = mul i64 %v67, %v68
  %v75 = sdiv i64 %v74, %v3
  %v76 = mul i64 %v75, 1
  %v77 = icmp slt i64 %v76, 1
  %v78 = select i1 %v77, i64 %v76, i64 1
  %v79 = icmp slt i64 %v78, 1
  %v80 = select i1 %v79, i64 %v78, i64 1
  br label %b2
b2:
  %v81 = phi i64 [ %v73, %b0 ], [ %v109, %b7 ]
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b3, label %b4
b3:
  %v83 = mul i64 %v81, 64
  %v84 = mul i64 %v81, 8
  %v85 = add i64 %v83, 0
  %v86 = add i64 %v84, 0
  %v87 = getelementptr inbounds float, ptr %v62, i64 %v85
  %v88 = sub i64 8, %v86
  %v89 = icmp slt i64 %v88, 0
  %v90 = select i1 %v89, i64 0, i64 %v88
  %v91 = icmp ult i64 %v90, 8
  %v92 = select i1 %v91, i64 %v90, i64 8
  %v93 = trunc i64 %v92 to i32
  %v94 = insertelement <8 x i32> poison, i32 %v93, i64 0
  %v95 = shufflevector <8 x i32> %v94, <8 x i32> poison, <8 x i32> zeroinitializer
  %v96 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v95
  %v97 = mul i64 %v86, 1
  %v98 = add i64 0, %v97
  %v99 = getelementptr inbounds float, ptr %v34, i64 %v98
  br label %b5
b5:
  %v100 = phi i64 [ 0, %b3 ], [ %v107, %b6 ]
  %v101 = icmp slt i64 %v100, 8
  br i1 %v101, label %b6, label %b7
b6:
  %v102 = mul i64 %v100, 8
  %v103 = getelementptr inbounds float, ptr %v99, i64 %v102
  %v104 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v103, <8 x i1> %v96, <8 x float> zeroinitializer)
  %v105 = mul i64 %v100, 8
  %v106 = getelementptr inbounds float, ptr %v87, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v100, 1
  br label %b5
b7:
  %v108 = add i64 %v83, 64
  %v109 = add nsw i64 %v81, 1
  br label %b2
b4:
  br label %b1
b1:
  %v110 = icmp sgt i64 %v3, 1
  br i1 %v110, label %b8, label %b9
b8:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v112 = atomicrmw add ptr %v111, i64 1 acq_rel
  %v113 = mul i64 %v3, 1
  br label %b10
b10:
  %v114 = load atomic i64, ptr %v111 acquire, align 8
  %v115 = icmp slt i64 %v114, %v113
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v117 = phi i64 [ 0, %b9 ], [ %v273, %b21 ]
  %v118 = icmp slt i64 %v117, %v5
  br i1 %v118, label %b14, label %b15
b14:
  %v119 = sub i64 %v5, 1
  %v120 = sub i64 %v119, %v117
  %v121 = add i64 %v7, 0
  %v122 = sdiv i64 %v121, 1
  %v123 = add i64 %v2, 1
  %v124 = mul i64 %v122, %v2
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  %v129 = mul i64 %v122, %v123
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  br label %b16
b16:
  %v134 = phi i64 [ %v128, %b14 ], [ %v176, %b17 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b17, label %b18
b17:
  %v136 = add i64 %v120, 1
  %v137 = and i64 %v136, 1
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v134
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v22, i64 %v140
  %v142 = add i64 %v120, 0
  %v143 = and i64 %v142, %v46
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v134
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v18, i64 %v146
  %v148 = add i64 %v120, 0
  %v149 = and i64 %v148, %v54
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v134
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v38, i64 %v152
  %v154 = add i64 %v120, 0
  %v155 = and i64 %v154, %v56
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v134
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v40, i64 %v158
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v141, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v147, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v162, %v165
  %v167 = insertelement <8 x float> poison, float 0x3F847AE140000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = fmul <8 x float> %v166, %v168
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v153, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fmul <8 x float> %v169, %v172
  %v174 = add i64 0, 0
  %v175 = getelementptr inbounds float, ptr %v159, i64 %v174
  store <8 x float> %v173, ptr %v175, align 4
  %v176 = add nsw i64 %v134, 1
  br label %b16
b18:
  %v178 = add i64 %v7, 0
  %v179 = sdiv i64 %v178, 1
  %v180 = add i64 %v2, 1
  %v181 = mul i64 %v179, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, %v7
  %v185 = select i1 %v184, i64 %v183, i64 %v7
  %v186 = mul i64 %v179, %v180
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, %v7
  %v190 = select i1 %v189, i64 %v188, i64 %v7
  br label %b19
b19:
  %v191 = phi i64 [ %v185, %b18 ], [ %v272, %b24 ]
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b20, label %b21
b20:
  %v193 = add i64 %v191, 96
  %v194 = icmp slt i64 %v193, %v190
  %v195 = select i1 %v194, i64 %v193, i64 %v190
  br label %b22
b22:
  %v196 = phi i64 [ 0, %b20 ], [ %v271, %b27 ]
  %v197 = icmp slt i64 %v196, 1
  br i1 %v197, label %b23, label %b24
b23:
  %v198 = sub i64 %v195, %v191
  %v199 = sub i64 8, 1
  %v200 = add i64 %v198, %v199
  %v201 = sdiv i64 %v200, 8
  br label %b25
b25:
  %v202 = phi i64 [ 0, %b23 ], [ %v270, %b32 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b26, label %b27
b26:
  %v204 = mul i64 %v198, %v202
  %v205 = sdiv i64 %v204, %v201
  %v206 = add i64 %v191, %v205
  %v207 = add i64 %v202, 1
  %v208 = mul i64 %v198, %v207
  %v209 = sdiv i64 %v208, %v201
  %v210 = add i64 %v191, %v209
  %v211 = mul i64 %v196, 64
  %v212 = getelementptr inbounds float, ptr %v62, i64 %v211
  %v213 = sub i64 %v210, %v206
  %v214 = add i64 %v120, 0
  %v215 = and i64 %v214, %v56
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v206
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v40, i64 %v218
  %v220 = getelementptr inbounds float, ptr %v219, i64 0
  %v221 = sub i64 %v213, 1
  %v222 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v221
  %v223 = load ptr, ptr %v222, align 4
  %v224 = icmp sgt i64 %v213, 0
  br i1 %v224, label %b28, label %b29
b28:
  call void %v223(ptr %v220, i64 8, ptr %v212, i64 8, ptr %v177)
  br label %b29
b29:
  %v225 = add i64 %v211, 64
  br label %b30
b30:
  %v226 = phi i64 [ %v206, %b29 ], [ %v269, %b35 ]
  %v227 = icmp slt i64 %v226, %v210
  br i1 %v227, label %b31, label %b32
b31:
  %v228 = sub i64 %v226, %v206
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v177, i64 %v229
  %v231 = add i64 %v120, 1
  %v232 = and i64 %v231, 1
  %v233 = mul i64 %v232, %v7
  %v234 = add i64 %v233, %v226
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v22, i64 %v235
  %v237 = add i64 %v120, 0
  %v238 = and i64 %v237, %v46
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v226
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v18, i64 %v241
  %v243 = add i64 %v120, 0
  %v244 = and i64 %v243, 1
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v226
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v22, i64 %v247
  br label %b33
b33:
  %v249 = phi i64 [ 0, %b31 ], [ %v268, %b34 ]
  %v250 = icmp slt i64 %v249, 1
  br i1 %v250, label %b34, label %b35
b34:
  %v251 = mul i64 %v196, 1
  %v252 = add i64 %v251, %v249
  %v253 = mul i64 %v252, 8
  %v254 = add i64 0, %v249
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v230, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 0, %v253
  %v259 = getelementptr inbounds float, ptr %v236, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 0, %v253
  %v262 = getelementptr inbounds float, ptr %v242, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = fadd <8 x float> %v260, %v263
  %v265 = fadd <8 x float> %v264, %v257
  %v266 = add i64 0, %v253
  %v267 = getelementptr inbounds float, ptr %v248, i64 %v266
  store <8 x float> %v265, ptr %v267, align 4
  %v268 = add nsw i64 %v249, 1
  br label %b33
b35:
  %v269 = add nsw i64 %v226, 1
  br label %b30
b32:
  %v270 = add nsw i64 %v202, 1
  br label %b25
b27:
  %v271 = add nsw i64 %v196, 1
  br label %b22
b24:
  %v272 = add nsw i64 %v191, 96
  br label %b19
b21:
  %v273 = add nsw i64 %v117, 1
  br label %b13
b15:
  %v274 = icmp sgt i64 %v3, 1
  br i1 %v274, label %b36, label %b37
b36:
  %v275 = getelementptr inbounds i64, ptr %v1, i64 3
  %v276 = atomicrmw add ptr %v275, i64 1 acq_rel
  %v277 = mul i64 %v3, 2
  br label %b38
b38:
  %v278 = load atomic i64, ptr %v275 acquire, align 8
  %v279 = icmp slt i64 %v278, %v277
  br i1 %v279, label %b39, label %b40
b39:
  %v280 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v281 = getelementptr inbounds float, ptr %v58, i64 64
  %v282 = getelementptr inbounds i64, ptr %v1, i64 4
  %v283 = load i64, ptr %v282, align 8
  %v284 = icmp eq i64 %v283, 0
  br i1 %v284, label %b41, label %b42
b41:
  %v285 = add i64 1, 0
  %v286 = sdiv i64 %v285, 1
  %v287 = add i64 %v2, 1
  %v288 = mul i64 %v286, %v2
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, 1
  %v292 = select i1 %v291, i64 %v290, i64 1
  %v293 = mul i64 %v286, %v287
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, 1
  %v297 = select i1 %v296, i64 %v295, i64 1
  %v298 = icmp slt i64 %v297, 1
  %v299 = select i1 %v298, i64 %v297, i64 1
  br label %b43
b43:
  %v300 = phi i64 [ %v292, %b41 ], [ %v328, %b48 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b44, label %b45
b44:
  %v302 = mul i64 %v300, 64
  %v303 = mul i64 %v300, 8
  %v304 = add i64 %v302, 0
  %v305 = add i64 %v303, 0
  %v306 = getelementptr inbounds float, ptr %v281, i64 %v304
  %v307 = sub i64 8, %v305
  %v308 = icmp slt i64 %v307, 0
  %v309 = select i1 %v308, i64 0, i64 %v307
  %v310 = icmp ult i64 %v309, 8
  %v311 = select i1 %v310, i64 %v309, i64 8
  %v312 = trunc i64 %v311 to i32
  %v313 = insertelement <8 x i32> poison, i32 %v312, i64 0
  %v314 = shufflevector <8 x i32> %v313, <8 x i32> poison, <8 x i32> zeroinitializer
  %v315 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v314
  %v316 = mul i64 %v305, 1
  %v317 = add i64 0, %v316
  %v318 = getelementptr inbounds float, ptr %v14, i64 %v317
  br label %b46
b46:
  %v319 = phi i64 [ 0, %b44 ], [ %v326, %b47 ]
  %v320 = icmp slt i64 %v319, 8
  br i1 %v320, label %b47, label %b48
b47:
  %v321 = mul i64 %v319, 8
  %v322 = getelementptr inbounds float, ptr %v318, i64 %v321
  %v323 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v322, <8 x i1> %v315, <8 x float> zeroinitializer)
  %v324 = mul i64 %v319, 8
  %v325 = getelementptr inbounds float, ptr %v306, i64 %v324
  store <8 x float> %v323, ptr %v325, align 4
  %v326 = add nsw i64 %v319, 1
  br label %b46
b48:
  %v327 = add i64 %v302, 64
  %v328 = add nsw i64 %v300, 1
  br label %b43
b45:
  br label %b42
b42:
  %v329 = icmp sgt i64 %v3, 1
  br i1 %v329, label %b49, label %b50
b49:
  %v330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v331 = atomicrmw add ptr %v330, i64 1 acq_rel
  %v332 = mul i64 %v3, 3
  br label %b51
b51:
  %v333 = load atomic i64, ptr %v330 acquire, align 8
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b52, label %b53
b52:
  %v335 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v337 = add i64 %v8, 0
  %v338 = sdiv i64 %v337, 1
  %v339 = add i64 %v2, 1
  %v340 = mul i64 %v338, %v2
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, %v8
  %v344 = select i1 %v343, i64 %v342, i64 %v8
  %v345 = mul i64 %v338, %v339
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v8
  %v349 = select i1 %v348, i64 %v347, i64 %v8
  br label %b54
b54:
  %v350 = phi i64 [ %v344, %b50 ], [ %v403, %b59 ]
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b55, label %b56
b55:
  %v352 = add i64 %v350, 96
  %v353 = icmp slt i64 %v352, %v349
  %v354 = select i1 %v353, i64 %v352, i64 %v349
  br label %b57
b57:
  %v355 = phi i64 [ 0, %b55 ], [ %v402, %b62 ]
  %v356 = icmp slt i64 %v355, 1
  br i1 %v356, label %b58, label %b59
b58:
  %v357 = sub i64 %v354, %v350
  %v358 = sub i64 8, 1
  %v359 = add i64 %v357, %v358
  %v360 = sdiv i64 %v359, 8
  br label %b60
b60:
  %v361 = phi i64 [ 0, %b58 ], [ %v401, %b67 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b61, label %b62
b61:
  %v363 = mul i64 %v357, %v361
  %v364 = sdiv i64 %v363, %v360
  %v365 = add i64 %v350, %v364
  %v366 = add i64 %v361, 1
  %v367 = mul i64 %v357, %v366
  %v368 = sdiv i64 %v367, %v360
  %v369 = add i64 %v350, %v368
  %v370 = mul i64 %v355, 64
  %v371 = getelementptr inbounds float, ptr %v281, i64 %v370
  %v372 = sub i64 %v369, %v365
  %v373 = mul i64 %v365, 8
  %v374 = getelementptr inbounds float, ptr %v40, i64 %v373
  %v375 = getelementptr inbounds float, ptr %v374, i64 0
  %v376 = sub i64 %v372, 1
  %v377 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v376
  %v378 = load ptr, ptr %v377, align 4
  %v379 = icmp sgt i64 %v372, 0
  br i1 %v379, label %b63, label %b64
b63:
  call void %v378(ptr %v375, i64 8, ptr %v371, i64 8, ptr %v336)
  br label %b64
b64:
  %v380 = add i64 %v370, 64
  br label %b65
b65:
  %v381 = phi i64 [ %v365, %b64 ], [ %v400, %b70 ]
  %v382 = icmp slt i64 %v381, %v369
  br i1 %v382, label %b66, label %b67
b66:
  %v383 = sub i64 %v381, %v365
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v336, i64 %v384
  %v386 = mul i64 %v381, 8
  %v387 = getelementptr inbounds float, ptr %v24, i64 %v386
  br label %b68
b68:
  %v388 = phi i64 [ 0, %b66 ], [ %v399, %b69 ]
  %v389 = icmp slt i64 %v388, 1
  br i1 %v389, label %b69, label %b70
b69:
  %v390 = mul i64 %v355, 1
  %v391 = add i64 %v390, %v388
  %v392 = mul i64 %v391, 8
  %v393 = add i64 0, %v388
  %v394 = mul i64 %v393, 8
  %v395 = getelementptr inbounds float, ptr %v385, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 0, %v392
  %v398 = getelementptr inbounds float, ptr %v387, i64 %v397
  store <8 x float> %v396, ptr %v398, align 4
  %v399 = add nsw i64 %v388, 1
  br label %b68
b70:
  %v400 = add nsw i64 %v381, 1
  br label %b65
b67:
  %v401 = add nsw i64 %v361, 1
  br label %b60
b62:
  %v402 = add nsw i64 %v355, 1
  br label %b57
b59:
  %v403 = add nsw i64 %v350, 96
  br label %b54
b56:
  %v404 = icmp sgt i64 %v3, 1
  br i1 %v404, label %b71, label %b72
b71:
  %v405 = getelementptr inbounds i64, ptr %v1, i64 3
  %v406 = atomicrmw add ptr %v405, i64 1 acq_rel
  %v407 = mul i64 %v3, 4
  br label %b73
b73:
  %v408 = load atomic i64, ptr %v405 acquire, align 8
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b74, label %b75
b74:
  %v410 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v411 = mul i64 0, 8
  %v412 = getelementptr inbounds float, ptr %v40, i64 %v411
  %v413 = getelementptr inbounds float, ptr %v412, i64 0
  %v414 = mul i64 0, 8
  %v415 = getelementptr inbounds float, ptr %v20, i64 %v414
  %v416 = getelementptr inbounds float, ptr %v415, i64 0
  %v417 = getelementptr inbounds float, ptr %v61, i64 12288
  %v418 = add i64 8, 1
  %v419 = sdiv i64 %v418, 2
  %v420 = add i64 %v2, 1
  %v421 = mul i64 %v419, %v2
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 2
  %v424 = icmp slt i64 %v423, 8
  %v425 = select i1 %v424, i64 %v423, i64 8
  %v426 = mul i64 %v419, %v420
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 2
  %v429 = icmp slt i64 %v428, 8
  %v430 = select i1 %v429, i64 %v428, i64 8
  %v431 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b76
b76:
  %v432 = phi i64 [ %v425, %b72 ], [ %v440, %b81 ]
  %v433 = icmp slt i64 %v432, %v430
  br i1 %v433, label %b77, label %b78
b77:
  %v434 = mul i64 %v432, 8
  %v435 = getelementptr inbounds float, ptr %v431, i64 %v434
  br label %b79
b79:
  %v436 = phi i64 [ 0, %b77 ], [ %v439, %b80 ]
  %v437 = icmp slt i64 %v436, 8
  br i1 %v437, label %b80, label %b81
b80:
  %v438 = getelementptr inbounds float, ptr %v435, i64 %v436
  store float 0x0000000000000000, ptr %v438, align 4
  %v439 = add nsw i64 %v436, 1
  br label %b79
b81:
  %v440 = add nsw i64 %v432, 1
  br label %b76
b78:
  %v441 = mul i64 %v8, 1
  br label %b82
b82:
  %v442 = phi i64 [ 0, %b78 ], [ %v546, %b87 ]
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b83, label %b84
b83:
  %v444 = sub i64 %v441, %v442
  %v445 = icmp slt i64 %v444, 384
  %v446 = select i1 %v445, i64 %v444, i64 384
  br label %b85
b85:
  %v447 = phi i64 [ %v425, %b83 ], [ %v545, %b111 ]
  %v448 = icmp slt i64 %v447, %v430
  br i1 %v448, label %b86, label %b87
b86:
  %v449 = sub i64 %v430, %v447
  %v450 = icmp slt i64 %v449, 64
  %v451 = select i1 %v450, i64 %v449, i64 64
  %v452 = sdiv i64 %v451, 2
  %v453 = mul i64 %v452, 2
  %v454 = sub i64 %v451, %v453
  %v455 = mul i64 %v442, 8
  %v456 = add i64 %v455, %v447
  %v457 = getelementptr inbounds float, ptr %v413, i64 %v456
  br label %b88
b88:
  %v458 = phi i64 [ 0, %b86 ], [ %v484, %b96 ]
  %v459 = icmp slt i64 %v458, %v446
  br i1 %v459, label %b89, label %b90
b89:
  %v460 = mul i64 %v458, 8
  %v461 = getelementptr inbounds float, ptr %v457, i64 %v460
  %v462 = mul i64 %v458, 2
  %v463 = getelementptr inbounds float, ptr %v417, i64 %v462
  br label %b91
b91:
  %v464 = phi i64 [ 0, %b89 ], [ %v473, %b92 ]
  %v465 = icmp slt i64 %v464, %v452
  br i1 %v465, label %b92, label %b93
b92:
  %v466 = mul i64 %v464, 2
  %v467 = getelementptr inbounds float, ptr %v461, i64 %v466
  %v468 = mul i64 %v464, 768
  %v469 = getelementptr inbounds float, ptr %v463, i64 %v468
  %v470 = getelementptr inbounds float, ptr %v467, i64 0
  %v471 = load <2 x float>, ptr %v470, align 4
  %v472 = getelementptr inbounds float, ptr %v469, i64 0
  store <2 x float> %v471, ptr %v472, align 4
  %v473 = add nsw i64 %v464, 1
  br label %b91
b93:
  %v474 = mul i64 %v452, 2
  %v475 = getelementptr inbounds float, ptr %v461, i64 %v474
  %v476 = mul i64 %v452, 768
  %v477 = getelementptr inbounds float, ptr %v463, i64 %v476
  br label %b94
b94:
  %v478 = phi i64 [ 0, %b93 ], [ %v483, %b95 ]
  %v479 = icmp slt i64 %v478, %v454
  br i1 %v479, label %b95, label %b96
b95:
  %v480 = getelementptr inbounds float, ptr %v475, i64 %v478
  %v481 = load float, ptr %v480, align 4
  %v482 = getelementptr inbounds float, ptr %v477, i64 %v478
  store float %v481, ptr %v482, align 4
  %v483 = add nsw i64 %v478, 1
  br label %b94, !llvm.loop !0
b96:
  %v484 = add nsw i64 %v458, 1
  br label %b88
b90:
  br label %b97
b97:
  %v485 = phi i64 [ 0, %b90 ], [ %v520, %b105 ]
  %v486 = icmp slt i64 %v485, 0
  br i1 %v486, label %b98, label %b99
b98:
  %v487 = mul i64 %v442, 8
  %v488 = add i64 %v487, %v485
  %v489 = getelementptr inbounds float, ptr %v416, i64 %v488
  br label %b100
b100:
  %v490 = phi i64 [ 0, %b98 ], [ %v508, %b101 ]
  %v491 = icmp slt i64 %v490, %v446
  br i1 %v491, label %b101, label %b102
b101:
  %v492 = mul i64 %v490, 8
  %v493 = getelementptr inbounds float, ptr %v489, i64 %v492
  %v494 = mul i64 %v490, 32
  %v495 = getelementptr inbounds float, ptr %v61, i64 %v494
  %v496 = getelementptr inbounds float, ptr %v493, i64 0
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = getelementptr inbounds float, ptr %v495, i64 0
  store <8 x float> %v497, ptr %v498, align 4
  %v499 = getelementptr inbounds float, ptr %v493, i64 8
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = getelementptr inbounds float, ptr %v495, i64 8
  store <8 x float> %v500, ptr %v501, align 4
  %v502 = getelementptr inbounds float, ptr %v493, i64 16
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = getelementptr inbounds float, ptr %v495, i64 16
  store <8 x float> %v503, ptr %v504, align 4
  %v505 = getelementptr inbounds float, ptr %v493, i64 24
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = getelementptr inbounds float, ptr %v495, i64 24
  store <8 x float> %v506, ptr %v507, align 4
  %v508 = add nsw i64 %v490, 1
  br label %b100
b102:
  %v509 = sdiv i64 %v451, 2
  br label %b103
b103:
  %v510 = phi i64 [ 0, %b102 ], [ %v519, %b104 ]
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b104, label %b105
b104:
  %v512 = mul i64 %v510, 2
  %v513 = add i64 %v447, %v512
  %v514 = mul i64 %v510, 768
  %v515 = getelementptr inbounds float, ptr %v417, i64 %v514
  %v516 = mul i64 %v513, 8
  %v517 = add i64 %v516, %v485
  %v518 = getelementptr inbounds float, ptr %v431, i64 %v517
  call void @outer_2x32(ptr %v515, ptr %v61, i64 %v446, ptr %v518, i64 8)
  %v519 = add nsw i64 %v510, 1
  br label %b103
b105:
  %v520 = add nsw i64 %v485, 32
  br label %b97
b99:
  %v521 = mul i64 %v442, 8
  %v522 = add i64 %v521, 0
  %v523 = getelementptr inbounds float, ptr %v416, i64 %v522
  br label %b106
b106:
  %v524 = phi i64 [ 0, %b99 ], [ %v533, %b107 ]
  %v525 = icmp slt i64 %v524, %v446
  br i1 %v525, label %b107, label %b108
b107:
  %v526 = mul i64 %v524, 8
  %v527 = getelementptr inbounds float, ptr %v523, i64 %v526
  %v528 = mul i64 %v524, 8
  %v529 = getelementptr inbounds float, ptr %v61, i64 %v528
  %v530 = getelementptr inbounds float, ptr %v527, i64 0
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = getelementptr inbounds float, ptr %v529, i64 0
  store <8 x float> %v531, ptr %v532, align 4
  %v533 = add nsw i64 %v524, 1
  br label %b106
b108:
  %v534 = sdiv i64 %v451, 2
  br label %b109
b109:
  %v535 = phi i64 [ 0, %b108 ], [ %v544, %b110 ]
  %v536 = icmp slt i64 %v535, %v534
  br i1 %v536, label %b110, label %b111
b110:
  %v537 = mul i64 %v535, 2
  %v538 = add i64 %v447, %v537
  %v539 = mul i64 %v535, 768
  %v540 = getelementptr inbounds float, ptr %v417, i64 %v539
  %v541 = mul i64 %v538, 8
  %v542 = add i64 %v541, 0
  %v543 = getelementptr inbounds float, ptr %v431, i64 %v542
  call void @outer_2x8(ptr %v540, ptr %v61, i64 %v446, ptr %v543, i64 8)
  %v544 = add nsw i64 %v535, 1
  br label %b109
b111:
  %v545 = add nsw i64 %v447, 64
  br label %b85
b87:
  %v546 = add nsw i64 %v442, 384
  br label %b82
b84:
  %v547 = icmp sgt i64 %v3, 1
  br i1 %v547, label %b112, label %b113
b112:
  %v548 = getelementptr inbounds i64, ptr %v1, i64 3
  %v549 = atomicrmw add ptr %v548, i64 1 acq_rel
  %v550 = mul i64 %v3, 5
  br label %b114
b114:
  %v551 = load atomic i64, ptr %v548 acquire, align 8
  %v552 = icmp slt i64 %v551, %v550
  br i1 %v552, label %b115, label %b116
b115:
  %v553 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v554 = mul i64 0, 8
  %v555 = getelementptr inbounds float, ptr %v40, i64 %v554
  %v556 = getelementptr inbounds float, ptr %v555, i64 0
  %v557 = mul i64 0, 8
  %v558 = getelementptr inbounds float, ptr %v12, i64 %v557
  %v559 = getelementptr inbounds float, ptr %v558, i64 0
  %v560 = getelementptr inbounds float, ptr %v61, i64 12288
  %v561 = add i64 8, 1
  %v562 = sdiv i64 %v561, 2
  %v563 = add i64 %v2, 1
  %v564 = mul i64 %v562, %v2
  %v565 = sdiv i64 %v564, %v3
  %v566 = mul i64 %v565, 2
  %v567 = icmp slt i64 %v566, 8
  %v568 = select i1 %v567, i64 %v566, i64 8
  %v569 = mul i64 %v562, %v563
  %v570 = sdiv i64 %v569, %v3
  %v571 = mul i64 %v570, 2
  %v572 = icmp slt i64 %v571, 8
  %v573 = select i1 %v572, i64 %v571, i64 8
  %v574 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b117
b117:
  %v575 = phi i64 [ %v568, %b113 ], [ %v583, %b122 ]
  %v576 = icmp slt i64 %v575, %v573
  br i1 %v576, label %b118, label %b119
b118:
  %v577 = mul i64 %v575, 8
  %v578 = getelementptr inbounds float, ptr %v574, i64 %v577
  br label %b120
b120:
  %v579 = phi i64 [ 0, %b118 ], [ %v582, %b121 ]
  %v580 = icmp slt i64 %v579, 8
  br i1 %v580, label %b121, label %b122
b121:
  %v581 = getelementptr inbounds float, ptr %v578, i64 %v579
  store float 0x0000000000000000, ptr %v581, align 4
  %v582 = add nsw i64 %v579, 1
  br label %b120
b122:
  %v583 = add nsw i64 %v575, 1
  br label %b117
b119:
  %v584 = mul i64 %v8, 1
  br label %b123
b123:
  %v585 = phi i64 [ 0, %b119 ], [ %v689, %b128 ]
  %v586 = icmp slt i64 %v585, %v584
  br i1 %v586, label %b124, label %b125
b124:
  %v587 = sub i64 %v584, %v585
  %v588 = icmp slt i64 %v587, 384
  %v589 = select i1 %v588, i64 %v587, i64 384
  br label %b126
b126:
  %v590 = phi i64 [ %v568, %b124 ], [ %v688, %b152 ]
  %v591 = icmp slt i64 %v590, %v573
  br i1 %v591, label %b127, label %b128
b127:
  %v592 = sub i64 %v573, %v590
  %v593 = icmp slt i64 %v592, 64
  %v594 = select i1 %v593, i64 %v592, i64 64
  %v595 = sdiv i64 %v594, 2
  %v596 = mul i64 %v595, 2
  %v597 = sub i64 %v594, %v596
  %v598 = mul i64 %v585, 8
  %v599 = add i64 %v598, %v590
  %v600 = getelementptr inbounds float, ptr %v556, i64 %v599
  br label %b129
b129:
  %v601 = phi i64 [ 0, %b127 ], [ %v627, %b137 ]
  %v602 = icmp slt i64 %v601, %v589
  br i1 %v602, label %b130, label %b131
b130:
  %v603 = mul i64 %v601, 8
  %v604 = getelementptr inbounds float, ptr %v600, i64 %v603
  %v605 = mul i64 %v601, 2
  %v606 = getelementptr inbounds float, ptr %v560, i64 %v605
  br label %b132
b132:
  %v607 = phi i64 [ 0, %b130 ], [ %v616, %b133 ]
  %v608 = icmp slt i64 %v607, %v595
  br i1 %v608, label %b133, label %b134
b133:
  %v609 = mul i64 %v607, 2
  %v610 = getelementptr inbounds float, ptr %v604, i64 %v609
  %v611 = mul i64 %v607, 768
  %v612 = getelementptr inbounds float, ptr %v606, i64 %v611
  %v613 = getelementptr inbounds float, ptr %v610, i64 0
  %v614 = load <2 x float>, ptr %v613, align 4
  %v615 = getelementptr inbounds float, ptr %v612, i64 0
  store <2 x float> %v614, ptr %v615, align 4
  %v616 = add nsw i64 %v607, 1
  br label %b132
b134:
  %v617 = mul i64 %v595, 2
  %v618 = getelementptr inbounds float, ptr %v604, i64 %v617
  %v619 = mul i64 %v595, 768
  %v620 = getelementptr inbounds float, ptr %v606, i64 %v619
  br label %b135
b135:
  %v621 = phi i64 [ 0, %b134 ], [ %v626, %b136 ]
  %v622 = icmp slt i64 %v621, %v597
  br i1 %v622, label %b136, label %b137
b136:
  %v623 = getelementptr inbounds float, ptr %v618, i64 %v621
  %v624 = load float, ptr %v623, align 4
  %v625 = getelementptr inbounds float, ptr %v620, i64 %v621
  store float %v624, ptr %v625, align 4
  %v626 = add nsw i64 %v621, 1
  br label %b135, !llvm.loop !3
b137:
  %v627 = add nsw i64 %v601, 1
  br label %b129
b131:
  br label %b138
b138:
  %v628 = phi i64 [ 0, %b131 ], [ %v663, %b146 ]
  %v629 = icmp slt i64 %v628, 0
  br i1 %v629, label %b139, label %b140
b139:
  %v630 = mul i64 %v585, 8
  %v631 = add i64 %v630, %v628
  %v632 = getelementptr inbounds float, ptr %v559, i64 %v631
  br label %b141
b141:
  %v633 = phi i64 [ 0, %b139 ], [ %v651, %b142 ]
  %v634 = icmp slt i64 %v633, %v589
  br i1 %v634, label %b142, label %b143
b142:
  %v635 = mul i64 %v633, 8
  %v636 = getelementptr inbounds float, ptr %v632, i64 %v635
  %v637 = mul i64 %v633, 32
  %v638 = getelementptr inbounds float, ptr %v61, i64 %v637
  %v639 = getelementptr inbounds float, ptr %v636, i64 0
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = getelementptr inbounds float, ptr %v638, i64 0
  store <8 x float> %v640, ptr %v641, align 4
  %v642 = getelementptr inbounds float, ptr %v636, i64 8
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = getelementptr inbounds float, ptr %v638, i64 8
  store <8 x float> %v643, ptr %v644, align 4
  %v645 = getelementptr inbounds float, ptr %v636, i64 16
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = getelementptr inbounds float, ptr %v638, i64 16
  store <8 x float> %v646, ptr %v647, align 4
  %v648 = getelementptr inbounds float, ptr %v636, i64 24
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = getelementptr inbounds float, ptr %v638, i64 24
  store <8 x float> %v649, ptr %v650, align 4
  %v651 = add nsw i64 %v633, 1
  br label %b141
b143:
  %v652 = sdiv i64 %v594, 2
  br label %b144
b144:
  %v653 = phi i64 [ 0, %b143 ], [ %v662, %b145 ]
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b145, label %b146
b145:
  %v655 = mul i64 %v653, 2
  %v656 = add i64 %v590, %v655
  %v657 = mul i64 %v653, 768
  %v658 = getelementptr inbounds float, ptr %v560, i64 %v657
  %v659 = mul i64 %v656, 8
  %v660 = add i64 %v659, %v628
  %v661 = getelementptr inbounds float, ptr %v574, i64 %v660
  call void @outer_2x32(ptr %v658, ptr %v61, i64 %v589, ptr %v661, i64 8)
  %v662 = add nsw i64 %v653, 1
  br label %b144
b146:
  %v663 = add nsw i64 %v628, 32
  br label %b138
b140:
  %v664 = mul i64 %v585, 8
  %v665 = add i64 %v664, 0
  %v666 = getelementptr inbounds float, ptr %v559, i64 %v665
  br label %b147
b147:
  %v667 = phi i64 [ 0, %b140 ], [ %v676, %b148 ]
  %v668 = icmp slt i64 %v667, %v589
  br i1 %v668, label %b148, label %b149
b148:
  %v669 = mul i64 %v667, 8
  %v670 = getelementptr inbounds float, ptr %v666, i64 %v669
  %v671 = mul i64 %v667, 8
  %v672 = getelementptr inbounds float, ptr %v61, i64 %v671
  %v673 = getelementptr inbounds float, ptr %v670, i64 0
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = getelementptr inbounds float, ptr %v672, i64 0
  store <8 x float> %v674, ptr %v675, align 4
  %v676 = add nsw i64 %v667, 1
  br label %b147
b149:
  %v677 = sdiv i64 %v594, 2
  br label %b150
b150:
  %v678 = phi i64 [ 0, %b149 ], [ %v687, %b151 ]
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b151, label %b152
b151:
  %v680 = mul i64 %v678, 2
  %v681 = add i64 %v590, %v680
  %v682 = mul i64 %v678, 768
  %v683 = getelementptr inbounds float, ptr %v560, i64 %v682
  %v684 = mul i64 %v681, 8
  %v685 = add i64 %v684, 0
  %v686 = getelementptr inbounds float, ptr %v574, i64 %v685
  call void @outer_2x8(ptr %v683, ptr %v61, i64 %v589, ptr %v686, i64 8)
  %v687 = add nsw i64 %v678, 1
  br label %b150
b152:
  %v688 = add nsw i64 %v590, 64
  br label %b126
b128:
  %v689 = add nsw i64 %v585, 384
  br label %b123
b125:
  %v690 = icmp sgt i64 %v3, 1
  br i1 %v690, label %b153, label %b154
b153:
  %v691 = getelementptr inbounds i64, ptr %v1, i64 3
  %v692 = atomicrmw add ptr %v691, i64 1 acq_rel
  %v693 = mul i64 %v3, 6
  br label %b155
b155:
  %v694 = load atomic i64, ptr %v691 acquire, align 8
  %v695 = icmp slt i64 %v694, %v693
  br i1 %v695, label %b156, label %b157
b156:
  %v696 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v697 = icmp eq i64 %v2, 0
  br i1 %v697, label %b158, label %b159
b158:
  br label %b160
b160:
  %v698 = phi i64 [ 0, %b158 ], [ %v715, %b165 ]
  %v699 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v714, %b165 ]
  %v700 = icmp slt i64 %v698, %v8
  br i1 %v700, label %b161, label %b162
b161:
  %v701 = add i64 %v698, 128
  %v702 = icmp slt i64 %v701, %v8
  %v703 = select i1 %v702, i64 %v701, i64 %v8
  br label %b163
b163:
  %v704 = phi i64 [ %v698, %b161 ], [ %v713, %b164 ]
  %v705 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v712, %b164 ]
  %v706 = icmp slt i64 %v704, %v703
  br i1 %v706, label %b164, label %b165
b164:
  %v707 = mul i64 %v704, 8
  %v708 = getelementptr inbounds float, ptr %v40, i64 %v707
  %v709 = add i64 0, 0
  %v710 = getelementptr inbounds float, ptr %v708, i64 %v709
  %v711 = load <8 x float>, ptr %v710, align 4
  %v712 = fadd <8 x float> %v705, %v711
  %v713 = add nsw i64 %v704, 1
  br label %b163
b165:
  %v714 = fadd <8 x float> %v699, %v705
  %v715 = add nsw i64 %v698, 128
  br label %b160
b162:
  %v716 = add i64 0, 0
  %v717 = getelementptr inbounds float, ptr %v28, i64 %v716
  store <8 x float> %v699, ptr %v717, align 4
  br label %b159
b159:
  %v718 = icmp sgt i64 %v3, 1
  br i1 %v718, label %b166, label %b167
b166:
  %v719 = getelementptr inbounds i64, ptr %v1, i64 3
  %v720 = atomicrmw add ptr %v719, i64 1 acq_rel
  %v721 = mul i64 %v3, 7
  br label %b168
b168:
  %v722 = load atomic i64, ptr %v719 acquire, align 8
  %v723 = icmp slt i64 %v722, %v721
  br i1 %v723, label %b169, label %b170
b169:
  %v724 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v725 = icmp eq i64 %v2, 0
  br i1 %v725, label %b171, label %b172
b171:
  br label %b173
b173:
  %v726 = phi i64 [ 0, %b171 ], [ %v745, %b174 ]
  %v727 = icmp slt i64 %v726, 8
  br i1 %v727, label %b174, label %b175
b174:
  %v728 = mul i64 %v726, 8
  %v729 = add i64 0, %v728
  %v730 = add i64 %v729, 0
  %v731 = getelementptr inbounds float, ptr %v42, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = add i64 0, %v726
  %v734 = mul i64 0, 8
  %v735 = add i64 %v733, %v734
  %v736 = getelementptr inbounds float, ptr %v42, i64 %v735
  %v737 = getelementptr float, ptr %v736, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v738 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v737, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v739 = fneg <8 x float> %v738
  %v740 = fadd <8 x float> %v732, %v739
  %v741 = mul i64 %v726, 8
  %v742 = add i64 0, %v741
  %v743 = add i64 %v742, 0
  %v744 = getelementptr inbounds float, ptr %v30, i64 %v743
  store <8 x float> %v740, ptr %v744, align 4
  %v745 = add nsw i64 %v726, 1
  br label %b173
b175:
  br label %b172
b172:
  %v746 = icmp sgt i64 %v3, 1
  br i1 %v746, label %b176, label %b177
b176:
  %v747 = getelementptr inbounds i64, ptr %v1, i64 3
  %v748 = atomicrmw add ptr %v747, i64 1 acq_rel
  %v749 = mul i64 %v3, 8
  br label %b178
b178:
  %v750 = load atomic i64, ptr %v747 acquire, align 8
  %v751 = icmp slt i64 %v750, %v749
  br i1 %v751, label %b179, label %b180
b179:
  %v752 = call i32 @sched_yield()
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
