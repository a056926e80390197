; generated from specs/lif.yaml by `make generated`: do not edit
; lif@recurrent I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v293 = alloca float, i64 64, align 4
  %v512 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds i64, ptr %v1, i64 5
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 8
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 9
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 10
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 11
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 14
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 18
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v56 = load ptr, ptr %v55, align 4
  %v57 = mul i64 %v2, 0
  %v58 = add i64 %v57, 128
  %v59 = getelementptr inbounds float, ptr %v56, i64 %v58
  %v60 = getelementptr inbounds i64, ptr %v1, i64 4
  %v61 = load i64, ptr %v60, align 8
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %b0, label %b1
b0:
  %v63 = icmp eq i64 %v2, 0
  br i1 %v63, label %b2, label %b3
b2:
  %v64 = add i64 0, 0
  %v65 = getelementptr inbounds float, ptr %v34, i64 %v64
  %v66 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v67, ptr %v65, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v68 = icmp sgt i64 %v3, 1
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 3
  %v70 = atomicrmw add ptr %v69, i64 1 acq_rel
  %v71 = mul i64 %v3, 1
  br label %b6
b6:
  %v72 = load atomic i64, ptr %v69 acquire, align 8
  %v73 = icmp slt i64 %v72, %v71
  br i1 %v73, label %b7, label %b8
b7:
  %v74 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b9, label %b10
b9:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 20
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b11, label %b12
b11:
  %v81 = add i64 %v7, 0
  %v82 = sdiv i64 %v81, 1
  %v83 = add i64 %v2, 1
  %v84 = mul i64 %v82, %v2
  %v85 = sdiv i64 %v84, %v3
  %v86 = mul i64 %v85, 1
  %v87 = icmp slt i64 %v86, %v7
  %v88 = select i1 %v87, i64 %v86, i64 %v7
  %v89 = mul i64 %v82, %v83
  %v90 = sdiv i64 %v89, %v3
  %v91 = mul i64 %v90, 1
  %v92 = icmp slt i64 %v91, %v7
  %v93 = select i1 %v92, i64 %v91, i64 %v7
  br label %b13
b13:
  %v94 = phi i64 [ %v88, %b11 ], [ %v105, %b14 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b14, label %b15
b14:
  %v96 = and i64 0, %v46
  %v97 = mul i64 %v96, %v7
  %v98 = add i64 %v97, %v94
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v20, i64 %v99
  %v101 = add i64 0, 0
  %v102 = getelementptr inbounds float, ptr %v100, i64 %v101
  %v103 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v104, ptr %v102, align 4
  %v105 = add nsw i64 %v94, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v106 = icmp sgt i64 %v3, 1
  br i1 %v106, label %b16, label %b17
b16:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 3
  %v108 = atomicrmw add ptr %v107, i64 1 acq_rel
  %v109 = mul i64 %v3, 2
  br label %b18
b18:
  %v110 = load atomic i64, ptr %v107 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b19, label %b20
b19:
  %v112 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 4
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b21, label %b22
b21:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 21
  %v117 = load i64, ptr %v116, align 8
  %v118 = icmp eq i64 %v117, 0
  br i1 %v118, label %b23, label %b24
b23:
  %v119 = add i64 %v7, 0
  %v120 = sdiv i64 %v119, 1
  %v121 = add i64 %v2, 1
  %v122 = mul i64 %v120, %v2
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, %v7
  %v126 = select i1 %v125, i64 %v124, i64 %v7
  %v127 = mul i64 %v120, %v121
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, %v7
  %v131 = select i1 %v130, i64 %v129, i64 %v7
  br label %b25
b25:
  %v132 = phi i64 [ %v126, %b23 ], [ %v143, %b26 ]
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b26, label %b27
b26:
  %v134 = and i64 0, %v48
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v132
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v22, i64 %v137
  %v139 = add i64 0, 0
  %v140 = getelementptr inbounds float, ptr %v138, i64 %v139
  %v141 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v142, ptr %v140, align 4
  %v143 = add nsw i64 %v132, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v144 = icmp sgt i64 %v3, 1
  br i1 %v144, label %b28, label %b29
b28:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = mul i64 %v3, 3
  br label %b30
b30:
  %v148 = load atomic i64, ptr %v145 acquire, align 8
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b31, label %b32
b31:
  %v150 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v151 = getelementptr inbounds float, ptr %v56, i64 0
  %v152 = getelementptr inbounds i64, ptr %v1, i64 4
  %v153 = load i64, ptr %v152, align 8
  %v154 = icmp eq i64 %v153, 0
  br i1 %v154, label %b33, label %b34
b33:
  %v155 = add i64 1, 0
  %v156 = sdiv i64 %v155, 1
  %v157 = add i64 %v2, 1
  %v158 = mul i64 %v156, %v2
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, 1
  %v162 = select i1 %v161, i64 %v160, i64 1
  %v163 = mul i64 %v156, %v157
  %v164 = sdiv i64 %v163, %v3
  %v165 = mul i64 %v164, 1
  %v166 = icmp slt i64 %v165, 1
  %v167 = select i1 %v166, i64 %v165, i64 1
  %v168 = icmp slt i64 %v167, 1
  %v169 = select i1 %v168, i64 %v167, i64 1
  br label %b35
b35:
  %v170 = phi i64 [ %v162, %b33 ], [ %v285, %b47 ]
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b36, label %b37
b36:
  %v172 = mul i64 %v170, 64
  %v173 = mul i64 %v170, 8
  %v174 = add i64 %v172, 0
  %v175 = add i64 %v173, 0
  %v176 = getelementptr inbounds float, ptr %v151, i64 %v174
  %v177 = sub i64 8, %v175
  %v178 = icmp slt i64 %v177, 0
  %v179 = select i1 %v178, i64 0, i64 %v177
  %v180 = icmp ult i64 %v179, 8
  %v181 = select i1 %v180, i64 %v179, i64 8
  %v182 = trunc i64 %v181 to i32
  %v183 = insertelement <8 x i32> poison, i32 %v182, i64 0
  %v184 = shufflevector <8 x i32> %v183, <8 x i32> poison, <8 x i32> zeroinitializer
  %v185 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v184
  %v186 = mul i64 %v175, 8
  %v187 = add i64 0, %v186
  %v188 = getelementptr inbounds float, ptr %v12, i64 %v187
  %v189 = icmp sge i64 %v179, 8
  br i1 %v189, label %b38, label %b39
b38:
  br label %b40
b40:
  %v190 = phi i64 [ 0, %b38 ], [ %v264, %b41 ]
  %v191 = icmp slt i64 %v190, 8
  br i1 %v191, label %b41, label %b42
b41:
  %v192 = add i64 %v190, 0
  %v193 = getelementptr inbounds float, ptr %v188, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = add i64 %v190, 8
  %v196 = getelementptr inbounds float, ptr %v188, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 %v190, 16
  %v199 = getelementptr inbounds float, ptr %v188, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = add i64 %v190, 24
  %v202 = getelementptr inbounds float, ptr %v188, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = add i64 %v190, 32
  %v205 = getelementptr inbounds float, ptr %v188, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = add i64 %v190, 40
  %v208 = getelementptr inbounds float, ptr %v188, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 %v190, 48
  %v211 = getelementptr inbounds float, ptr %v188, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = add i64 %v190, 56
  %v214 = getelementptr inbounds float, ptr %v188, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = shufflevector <8 x float> %v194, <8 x float> %v206, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v217 = shufflevector <8 x float> %v194, <8 x float> %v206, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v218 = shufflevector <8 x float> %v197, <8 x float> %v209, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v219 = shufflevector <8 x float> %v197, <8 x float> %v209, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v220 = shufflevector <8 x float> %v200, <8 x float> %v212, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v221 = shufflevector <8 x float> %v200, <8 x float> %v212, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v222 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v223 = shufflevector <8 x float> %v203, <8 x float> %v215, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v224 = shufflevector <8 x float> %v216, <8 x float> %v220, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v225 = shufflevector <8 x float> %v216, <8 x float> %v220, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v226 = shufflevector <8 x float> %v218, <8 x float> %v222, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v227 = shufflevector <8 x float> %v218, <8 x float> %v222, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v228 = shufflevector <8 x float> %v217, <8 x float> %v221, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v229 = shufflevector <8 x float> %v217, <8 x float> %v221, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v230 = shufflevector <8 x float> %v219, <8 x float> %v223, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v231 = shufflevector <8 x float> %v219, <8 x float> %v223, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v232 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v233 = shufflevector <8 x float> %v224, <8 x float> %v226, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v234 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v235 = shufflevector <8 x float> %v225, <8 x float> %v227, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v236 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v237 = shufflevector <8 x float> %v228, <8 x float> %v230, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v238 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v239 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v240 = add i64 %v190, 0
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v176, i64 %v241
  store <8 x float> %v232, ptr %v242, align 4
  %v243 = add i64 %v190, 1
  %v244 = mul i64 %v243, 8
  %v245 = getelementptr inbounds float, ptr %v176, i64 %v244
  store <8 x float> %v233, ptr %v245, align 4
  %v246 = add i64 %v190, 2
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v176, i64 %v247
  store <8 x float> %v234, ptr %v248, align 4
  %v249 = add i64 %v190, 3
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v176, i64 %v250
  store <8 x float> %v235, ptr %v251, align 4
  %v252 = add i64 %v190, 4
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v176, i64 %v253
  store <8 x float> %v236, ptr %v254, align 4
  %v255 = add i64 %v190, 5
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v176, i64 %v256
  store <8 x float> %v237, ptr %v257, align 4
  %v258 = add i64 %v190, 6
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v176, i64 %v259
  store <8 x float> %v238, ptr %v260, align 4
  %v261 = add i64 %v190, 7
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v176, i64 %v262
  store <8 x float> %v239, ptr %v263, align 4
  %v264 = add nsw i64 %v190, 8
  br label %b40
b42:
  br label %b43
b43:
  %v265 = phi i64 [ 8, %b42 ], [ %v273, %b44 ]
  %v266 = icmp slt i64 %v265, 8
  br i1 %v266, label %b44, label %b45
b44:
  %v267 = mul i64 %v265, 1
  %v268 = getelementptr inbounds float, ptr %v188, i64 %v267
  %v269 = getelementptr float, ptr %v268, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v270 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v269, <8 x i1> %v185, <8 x float> zeroinitializer)
  %v271 = mul i64 %v265, 8
  %v272 = getelementptr inbounds float, ptr %v176, i64 %v271
  store <8 x float> %v270, ptr %v272, align 4
  %v273 = add nsw i64 %v265, 1
  br label %b43
b45:
  br label %b39
b39:
  %v274 = icmp slt i64 %v179, 8
  br i1 %v274, label %b46, label %b47
b46:
  br label %b48
b48:
  %v275 = phi i64 [ 0, %b46 ], [ %v283, %b49 ]
  %v276 = icmp slt i64 %v275, 8
  br i1 %v276, label %b49, label %b50
b49:
  %v277 = mul i64 %v275, 1
  %v278 = getelementptr inbounds float, ptr %v188, i64 %v277
  %v279 = getelementptr float, ptr %v278, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v280 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v279, <8 x i1> %v185, <8 x float> zeroinitializer)
  %v281 = mul i64 %v275, 8
  %v282 = getelementptr inbounds float, ptr %v176, i64 %v281
  store <8 x float> %v280, ptr %v282, align 4
  %v283 = add nsw i64 %v275, 1
  br label %b48
b50:
  br label %b47
b47:
  %v284 = add i64 %v172, 64
  %v285 = add nsw i64 %v170, 1
  br label %b35
b37:
  br label %b34
b34:
  %v286 = icmp sgt i64 %v3, 1
  br i1 %v286, label %b51, label %b52
b51:
  %v287 = getelementptr inbounds i64, ptr %v1, i64 3
  %v288 = atomicrmw add ptr %v287, i64 1 acq_rel
  %v289 = mul i64 %v3, 4
  br label %b53
b53:
  %v290 = load atomic i64, ptr %v287 acquire, align 8
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b54, label %b55
b54:
  %v292 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v294 = add i64 %v8, 0
  %v295 = sdiv i64 %v294, 1
  %v296 = add i64 %v2, 1
  %v297 = mul i64 %v295, %v2
  %v298 = sdiv i64 %v297, %v3
  %v299 = mul i64 %v298, 1
  %v300 = icmp slt i64 %v299, %v8
  %v301 = select i1 %v300, i64 %v299, i64 %v8
  %v302 = mul i64 %v295, %v296
  %v303 = sdiv i64 %v302, %v3
  %v304 = mul i64 %v303, 1
  %v305 = icmp slt i64 %v304, %v8
  %v306 = select i1 %v305, i64 %v304, i64 %v8
  br label %b56
b56:
  %v307 = phi i64 [ %v301, %b52 ], [ %v360, %b61 ]
  %v308 = icmp slt i64 %v307, %v306
  br i1 %v308, label %b57, label %b58
b57:
  %v309 = add i64 %v307, 96
  %v310 = icmp slt i64 %v309, %v306
  %v311 = select i1 %v310, i64 %v309, i64 %v306
  br label %b59
b59:
  %v312 = phi i64 [ 0, %b57 ], [ %v359, %b64 ]
  %v313 = icmp slt i64 %v312, 1
  br i1 %v313, label %b60, label %b61
b60:
  %v314 = sub i64 %v311, %v307
  %v315 = sub i64 8, 1
  %v316 = add i64 %v314, %v315
  %v317 = sdiv i64 %v316, 8
  br label %b62
b62:
  %v318 = phi i64 [ 0, %b60 ], [ %v358, %b69 ]
  %v319 = icmp slt i64 %v318, %v317
  br i1 %v319, label %b63, label %b64
b63:
  %v320 = mul i64 %v314, %v318
  %v321 = sdiv i64 %v320, %v317
  %v322 = add i64 %v307, %v321
  %v323 = add i64 %v318, 1
  %v324 = mul i64 %v314, %v323
  %v325 = sdiv i64 %v324, %v317
  %v326 = add i64 %v307, %v325
  %v327 = mul i64 %v312, 64
  %v328 = getelementptr inbounds float, ptr %v151, i64 %v327
  %v329 = sub i64 %v326, %v322
  %v330 = mul i64 %v322, 8
  %v331 = getelementptr inbounds float, ptr %v10, i64 %v330
  %v332 = getelementptr inbounds float, ptr %v331, i64 0
  %v333 = sub i64 %v329, 1
  %v334 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v333
  %v335 = load ptr, ptr %v334, align 4
  %v336 = icmp sgt i64 %v329, 0
  br i1 %v336, label %b65, label %b66
b65:
  call void %v335(ptr %v332, i64 8, ptr %v328, i64 8, ptr %v293)
  br label %b66
b66:
  %v337 = add i64 %v327, 64
  br label %b67
b67:
  %v338 = phi i64 [ %v322, %b66 ], [ %v357, %b72 ]
  %v339 = icmp slt i64 %v338, %v326
  br i1 %v339, label %b68, label %b69
b68:
  %v340 = sub i64 %v338, %v322
  %v341 = mul i64 %v340, 8
  %v342 = getelementptr inbounds float, ptr %v293, i64 %v341
  %v343 = mul i64 %v338, 8
  %v344 = getelementptr inbounds float, ptr %v36, i64 %v343
  br label %b70
b70:
  %v345 = phi i64 [ 0, %b68 ], [ %v356, %b71 ]
  %v346 = icmp slt i64 %v345, 1
  br i1 %v346, label %b71, label %b72
b71:
  %v347 = mul i64 %v312, 1
  %v348 = add i64 %v347, %v345
  %v349 = mul i64 %v348, 8
  %v350 = add i64 0, %v345
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v342, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = add i64 0, %v349
  %v355 = getelementptr inbounds float, ptr %v344, i64 %v354
  store <8 x float> %v353, ptr %v355, align 4
  %v356 = add nsw i64 %v345, 1
  br label %b70
b72:
  %v357 = add nsw i64 %v338, 1
  br label %b67
b69:
  %v358 = add nsw i64 %v318, 1
  br label %b62
b64:
  %v359 = add nsw i64 %v312, 1
  br label %b59
b61:
  %v360 = add nsw i64 %v307, 96
  br label %b56
b58:
  %v361 = icmp sgt i64 %v3, 1
  br i1 %v361, label %b73, label %b74
b73:
  %v362 = getelementptr inbounds i64, ptr %v1, i64 3
  %v363 = atomicrmw add ptr %v362, i64 1 acq_rel
  %v364 = mul i64 %v3, 5
  br label %b75
b75:
  %v365 = load atomic i64, ptr %v362 acquire, align 8
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b76, label %b77
b76:
  %v367 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v368 = getelementptr inbounds float, ptr %v56, i64 64
  %v369 = getelementptr inbounds i64, ptr %v1, i64 4
  %v370 = load i64, ptr %v369, align 8
  %v371 = icmp eq i64 %v370, 0
  br i1 %v371, label %b78, label %b79
b78:
  %v372 = add i64 1, 0
  %v373 = sdiv i64 %v372, 1
  %v374 = add i64 %v2, 1
  %v375 = mul i64 %v373, %v2
  %v376 = sdiv i64 %v375, %v3
  %v377 = mul i64 %v376, 1
  %v378 = icmp slt i64 %v377, 1
  %v379 = select i1 %v378, i64 %v377, i64 1
  %v380 = mul i64 %v373, %v374
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, 1
  %v384 = select i1 %v383, i64 %v382, i64 1
  %v385 = icmp slt i64 %v384, 1
  %v386 = select i1 %v385, i64 %v384, i64 1
  br label %b80
b80:
  %v387 = phi i64 [ %v379, %b78 ], [ %v502, %b92 ]
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b81, label %b82
b81:
  %v389 = mul i64 %v387, 64
  %v390 = mul i64 %v387, 8
  %v391 = add i64 %v389, 0
  %v392 = add i64 %v390, 0
  %v393 = getelementptr inbounds float, ptr %v368, i64 %v391
  %v394 = sub i64 8, %v392
  %v395 = icmp slt i64 %v394, 0
  %v396 = select i1 %v395, i64 0, i64 %v394
  %v397 = icmp ult i64 %v396, 8
  %v398 = select i1 %v397, i64 %v396, i64 8
  %v399 = trunc i64 %v398 to i32
  %v400 = insertelement <8 x i32> poison, i32 %v399, i64 0
  %v401 = shufflevector <8 x i32> %v400, <8 x i32> poison, <8 x i32> zeroinitializer
  %v402 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v401
  %v403 = mul i64 %v392, 8
  %v404 = add i64 0, %v403
  %v405 = getelementptr inbounds float, ptr %v14, i64 %v404
  %v406 = icmp sge i64 %v396, 8
  br i1 %v406, label %b83, label %b84
b83:
  br label %b85
b85:
  %v407 = phi i64 [ 0, %b83 ], [ %v481, %b86 ]
  %v408 = icmp slt i64 %v407, 8
  br i1 %v408, label %b86, label %b87
b86:
  %v409 = add i64 %v407, 0
  %v410 = getelementptr inbounds float, ptr %v405, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = add i64 %v407, 8
  %v413 = getelementptr inbounds float, ptr %v405, i64 %v412
  %v414 = load <8 x float>, ptr %v413, align 4
  %v415 = add i64 %v407, 16
  %v416 = getelementptr inbounds float, ptr %v405, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 %v407, 24
  %v419 = getelementptr inbounds float, ptr %v405, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 %v407, 32
  %v422 = getelementptr inbounds float, ptr %v405, i64 %v421
  %v423 = load <8 x float>, ptr %v422, align 4
  %v424 = add i64 %v407, 40
  %v425 = getelementptr inbounds float, ptr %v405, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 %v407, 48
  %v428 = getelementptr inbounds float, ptr %v405, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = add i64 %v407, 56
  %v431 = getelementptr inbounds float, ptr %v405, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = shufflevector <8 x float> %v411, <8 x float> %v423, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v434 = shufflevector <8 x float> %v411, <8 x float> %v423, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v435 = shufflevector <8 x float> %v414, <8 x float> %v426, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v436 = shufflevector <8 x float> %v414, <8 x float> %v426, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v437 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v438 = shufflevector <8 x float> %v417, <8 x float> %v429, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v439 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v440 = shufflevector <8 x float> %v420, <8 x float> %v432, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v441 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v442 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v443 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v444 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v445 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v446 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v447 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v448 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v449 = shufflevector <8 x float> %v441, <8 x float> %v443, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v450 = shufflevector <8 x float> %v441, <8 x float> %v443, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v451 = shufflevector <8 x float> %v442, <8 x float> %v444, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v452 = shufflevector <8 x float> %v442, <8 x float> %v444, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v453 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v454 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v455 = shufflevector <8 x float> %v446, <8 x float> %v448, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v456 = shufflevector <8 x float> %v446, <8 x float> %v448, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v457 = add i64 %v407, 0
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v393, i64 %v458
  store <8 x float> %v449, ptr %v459, align 4
  %v460 = add i64 %v407, 1
  %v461 = mul i64 %v460, 8
  %v462 = getelementptr inbounds float, ptr %v393, i64 %v461
  store <8 x float> %v450, ptr %v462, align 4
  %v463 = add i64 %v407, 2
  %v464 = mul i64 %v463, 8
  %v465 = getelementptr inbounds float, ptr %v393, i64 %v464
  store <8 x float> %v451, ptr %v465, align 4
  %v466 = add i64 %v407, 3
  %v467 = mul i64 %v466, 8
  %v468 = getelementptr inbounds float, ptr %v393, i64 %v467
  store <8 x float> %v452, ptr %v468, align 4
  %v469 = add i64 %v407, 4
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v393, i64 %v470
  store <8 x float> %v453, ptr %v471, align 4
  %v472 = add i64 %v407, 5
  %v473 = mul i64 %v472, 8
  %v474 = getelementptr inbounds float, ptr %v393, i64 %v473
  store <8 x float> %v454, ptr %v474, align 4
  %v475 = add i64 %v407, 6
  %v476 = mul i64 %v475, 8
  %v477 = getelementptr inbounds float, ptr %v393, i64 %v476
  store <8 x float> %v455, ptr %v477, align 4
  %v478 = add i64 %v407, 7
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v393, i64 %v479
  store <8 x float> %v456, ptr %v480, align 4
  %v481 = add nsw i64 %v407, 8
  br label %b85
b87:
  br label %b88
b88:
  %v482 = phi i64 [ 8, %b87 ], [ %v490, %b89 ]
  %v483 = icmp slt i64 %v482, 8
  br i1 %v483, label %b89, label %b90
b89:
  %v484 = mul i64 %v482, 1
  %v485 = getelementptr inbounds float, ptr %v405, i64 %v484
  %v486 = getelementptr float, ptr %v485, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v487 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v486, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v488 = mul i64 %v482, 8
  %v489 = getelementptr inbounds float, ptr %v393, i64 %v488
  store <8 x float> %v487, ptr %v489, align 4
  %v490 = add nsw i64 %v482, 1
  br label %b88
b90:
  br label %b84
b84:
  %v491 = icmp slt i64 %v396, 8
  br i1 %v491, label %b91, label %b92
b91:
  br label %b93
b93:
  %v492 = phi i64 [ 0, %b91 ], [ %v500, %b94 ]
  %v493 = icmp slt i64 %v492, 8
  br i1 %v493, label %b94, label %b95
b94:
  %v494 = mul i64 %v492, 1
  %v495 = getelementptr inbounds float, ptr %v405, i64 %v494
  %v496 = getelementptr float, ptr %v495, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v497 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v496, <8 x i1> %v402, <8 x float> zeroinitializer)
  %v498 = mul i64 %v492, 8
  %v499 = getelementptr inbounds float, ptr %v393, i64 %v498
  store <8 x float> %v497, ptr %v499, align 4
  %v500 = add nsw i64 %v492, 1
  br label %b93
b95:
  br label %b92
b92:
  %v501 = add i64 %v389, 64
  %v502 = add nsw i64 %v387, 1
  br label %b80
b82:
  br label %b79
b79:
  %v503 = icmp sgt i64 %v3, 1
  br i1 %v503, label %b96, label %b97
b96:
  %v504 = getelementptr inbounds i64, ptr %v1, i64 3
  %v505 = atomicrmw add ptr %v504, i64 1 acq_rel
  %v506 = mul i64 %v3, 6
  br label %b98
b98:
  %v507 = load atomic i64, ptr %v504 acquire, align 8
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b99, label %b100
b99:
  %v509 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  br label %b101
b101:
  %v510 = phi i64 [ 0, %b97 ], [ %v637, %b106 ]
  %v511 = icmp slt i64 %v510, %v5
  br i1 %v511, label %b102, label %b103
b102:
  %v513 = add i64 %v7, 0
  %v514 = sdiv i64 %v513, 1
  %v515 = add i64 %v2, 1
  %v516 = mul i64 %v514, %v2
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 1
  %v519 = icmp slt i64 %v518, %v7
  %v520 = select i1 %v519, i64 %v518, i64 %v7
  %v521 = mul i64 %v514, %v515
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 1
  %v524 = icmp slt i64 %v523, %v7
  %v525 = select i1 %v524, i64 %v523, i64 %v7
  br label %b104
b104:
  %v526 = phi i64 [ %v520, %b102 ], [ %v636, %b109 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b105, label %b106
b105:
  %v528 = add i64 %v526, 96
  %v529 = icmp slt i64 %v528, %v525
  %v530 = select i1 %v529, i64 %v528, i64 %v525
  br label %b107
b107:
  %v531 = phi i64 [ 0, %b105 ], [ %v635, %b112 ]
  %v532 = icmp slt i64 %v531, 1
  br i1 %v532, label %b108, label %b109
b108:
  %v533 = sub i64 %v530, %v526
  %v534 = sub i64 8, 1
  %v535 = add i64 %v533, %v534
  %v536 = sdiv i64 %v535, 8
  br label %b110
b110:
  %v537 = phi i64 [ 0, %b108 ], [ %v634, %b117 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b111, label %b112
b111:
  %v539 = mul i64 %v533, %v537
  %v540 = sdiv i64 %v539, %v536
  %v541 = add i64 %v526, %v540
  %v542 = add i64 %v537, 1
  %v543 = mul i64 %v533, %v542
  %v544 = sdiv i64 %v543, %v536
  %v545 = add i64 %v526, %v544
  %v546 = mul i64 %v531, 64
  %v547 = getelementptr inbounds float, ptr %v368, i64 %v546
  %v548 = sub i64 %v545, %v541
  %v549 = add i64 %v510, 0
  %v550 = and i64 %v549, %v46
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v541
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v20, i64 %v553
  %v555 = getelementptr inbounds float, ptr %v554, i64 0
  %v556 = sub i64 %v548, 1
  %v557 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v556
  %v558 = load ptr, ptr %v557, align 4
  %v559 = icmp sgt i64 %v548, 0
  br i1 %v559, label %b113, label %b114
b113:
  call void %v558(ptr %v555, i64 8, ptr %v547, i64 8, ptr %v512)
  br label %b114
b114:
  %v560 = add i64 %v546, 64
  br label %b115
b115:
  %v561 = phi i64 [ %v541, %b114 ], [ %v633, %b120 ]
  %v562 = icmp slt i64 %v561, %v545
  br i1 %v562, label %b116, label %b117
b116:
  %v563 = sub i64 %v561, %v541
  %v564 = mul i64 %v563, 8
  %v565 = getelementptr inbounds float, ptr %v512, i64 %v564
  %v566 = add i64 %v510, 0
  %v567 = and i64 %v566, %v48
  %v568 = mul i64 %v567, %v7
  %v569 = add i64 %v568, %v561
  %v570 = mul i64 %v569, 8
  %v571 = getelementptr inbounds float, ptr %v22, i64 %v570
  %v572 = add i64 %v510, 0
  %v573 = and i64 %v572, %v52
  %v574 = mul i64 %v573, %v7
  %v575 = add i64 %v574, %v561
  %v576 = mul i64 %v575, 8
  %v577 = getelementptr inbounds float, ptr %v36, i64 %v576
  %v578 = add i64 %v510, 0
  %v579 = and i64 %v578, %v46
  %v580 = mul i64 %v579, %v7
  %v581 = add i64 %v580, %v561
  %v582 = mul i64 %v581, 8
  %v583 = getelementptr inbounds float, ptr %v20, i64 %v582
  %v584 = add i64 %v510, 1
  %v585 = and i64 %v584, %v48
  %v586 = mul i64 %v585, %v7
  %v587 = add i64 %v586, %v561
  %v588 = mul i64 %v587, 8
  %v589 = getelementptr inbounds float, ptr %v22, i64 %v588
  %v590 = add i64 %v510, 1
  %v591 = and i64 %v590, %v46
  %v592 = mul i64 %v591, %v7
  %v593 = add i64 %v592, %v561
  %v594 = mul i64 %v593, 8
  %v595 = getelementptr inbounds float, ptr %v20, i64 %v594
  br label %b118
b118:
  %v596 = phi i64 [ 0, %b116 ], [ %v632, %b119 ]
  %v597 = icmp slt i64 %v596, 1
  br i1 %v597, label %b119, label %b120
b119:
  %v598 = mul i64 %v531, 1
  %v599 = add i64 %v598, %v596
  %v600 = mul i64 %v599, 8
  %v601 = add i64 0, %v596
  %v602 = mul i64 %v601, 8
  %v603 = getelementptr inbounds float, ptr %v565, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = add i64 0, %v600
  %v606 = getelementptr inbounds float, ptr %v571, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = insertelement <8 x float> poison, float 0x3FECCCCCC0000000, i64 0
  %v609 = shufflevector <8 x float> %v608, <8 x float> poison, <8 x i32> zeroinitializer
  %v610 = fmul <8 x float> %v609, %v607
  %v611 = add i64 0, %v600
  %v612 = getelementptr inbounds float, ptr %v577, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = fadd <8 x float> %v613, %v604
  %v615 = fadd <8 x float> %v610, %v614
  %v616 = add i64 0, %v600
  %v617 = getelementptr inbounds float, ptr %v583, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v620 = shufflevector <8 x float> %v619, <8 x float> poison, <8 x i32> zeroinitializer
  %v621 = fmul <8 x float> %v620, %v618
  %v622 = fsub <8 x float> %v615, %v621
  %v623 = fsub <8 x float> %v622, %v620
  %v624 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v625 = shufflevector <8 x float> %v624, <8 x float> poison, <8 x i32> zeroinitializer
  %v626 = fcmp oge <8 x float> %v623, %v625
  %v627 = select <8 x i1> %v626, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v628 = add i64 0, %v600
  %v629 = getelementptr inbounds float, ptr %v589, i64 %v628
  store <8 x float> %v622, ptr %v629, align 4
  %v630 = add i64 0, %v600
  %v631 = getelementptr inbounds float, ptr %v595, i64 %v630
  store <8 x float> %v627, ptr %v631, align 4
  %v632 = add nsw i64 %v596, 1
  br label %b118
b120:
  %v633 = add nsw i64 %v561, 1
  br label %b115
b117:
  %v634 = add nsw i64 %v537, 1
  br label %b110
b112:
  %v635 = add nsw i64 %v531, 1
  br label %b107
b109:
  %v636 = add nsw i64 %v526, 96
  br label %b104
b106:
  %v637 = add nsw i64 %v510, 1
  br label %b101
b103:
  %v638 = icmp sgt i64 %v3, 1
  br i1 %v638, label %b121, label %b122
b121:
  %v639 = getelementptr inbounds i64, ptr %v1, i64 3
  %v640 = atomicrmw add ptr %v639, i64 1 acq_rel
  %v641 = mul i64 %v3, 7
  br label %b123
b123:
  %v642 = load atomic i64, ptr %v639 acquire, align 8
  %v643 = icmp slt i64 %v642, %v641
  br i1 %v643, label %b124, label %b125
b124:
  %v644 = call i32 @sched_yield()
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
  %v213 = alloca float, i64 64, align 4
  %v352 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds i64, ptr %v1, i64 5
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 8
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 9
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 10
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 11
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 14
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 18
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 19
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v56 = load ptr, ptr %v55, align 4
  %v57 = mul i64 %v2, 15360
  %v58 = add i64 %v57, 128
  %v59 = getelementptr inbounds float, ptr %v56, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v56, i64 0
  %v61 = getelementptr inbounds i64, ptr %v1, i64 4
  %v62 = load i64, ptr %v61, align 8
  %v63 = icmp eq i64 %v62, 0
  br i1 %v63, label %b0, label %b1
b0:
  %v64 = add i64 1, 0
  %v65 = sdiv i64 %v64, 1
  %v66 = add i64 %v2, 1
  %v67 = mul i64 %v65, %v2
  %v68 = sdiv i64 %v67, %v3
  %v69 = mul i64 %v68, 1
  %v70 = icmp slt i64 %v69, 1
  %v71 = select i1 %v70, i64 %v69, i64 1
  %v72 = mul i64 %v65, %v66
  %v73 = sdiv i64 %v72, %v3
  %v74 = mul i64 %v73, 1
  %v75 = icmp slt i64 %v74, 1
  %v76 = select i1 %v75, i64 %v74, i64 1
  %v77 = icmp slt i64 %v76, 1
  %v78 = select i1 %v77, i64 %v76, i64 1
  br label %b2
b2:
  %v79 = phi i64 [ %v71, %b0 ], [ %v107, %b7 ]
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b3, label %b4
b3:
  %v81 = mul i64 %v79, 64
  %v82 = mul i64 %v79, 8
  %v83 = add i64 %v81, 0
  %v84 = add i64 %v82, 0
  %v85 = getelementptr inbounds float, ptr %v60, i64 %v83
  %v86 = sub i64 8, %v84
  %v87 = icmp slt i64 %v86, 0
  %v88 = select i1 %v87, i64 0, i64 %v86
  %v89 = icmp ult i64 %v88, 8
  %v90 = select i1 %v89, i64 %v88, i64 8
  %v91 = trunc i64 %v90 to i32
  %v92 = insertelement <8 x i32> poison, i32 %v91, i64 0
  %v93 = shufflevector <8 x i32> %v92, <8 x i32> poison, <8 x i32> zeroinitializer
  %v94 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v93
  %v95 = mul i64 %v84, 1
  %v96 = add i64 0, %v95
  %v97 = getelementptr inbounds float, ptr %v14, i64 %v96
  br label %b5
b5:
  %v98 = phi i64 [ 0, %b3 ], [ %v105, %b6 ]
  %v99 = icmp slt i64 %v98, 8
  br i1 %v99, label %b6, label %b7
b6:
  %v100 = mul i64 %v98, 8
  %v101 = getelementptr inbounds float, ptr %v97, i64 %v100
  %v102 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v101, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v103 = mul i64 %v98, 8
  %v104 = getelementptr inbounds float, ptr %v85, i64 %v103
  store <8 x float> %v102, ptr %v104, align 4
  %v105 = add nsw i64 %v98, 1
  br label %b5
b7:
  %v106 = add i64 %v81, 64
  %v107 = add nsw i64 %v79, 1
  br label %b2
b4:
  br label %b1
b1:
  %v108 = icmp sgt i64 %v3, 1
  br i1 %v108, label %b8, label %b9
b8:
  %v109 = getelementptr inbounds i64, ptr %v1, i64 3
  %v110 = atomicrmw add ptr %v109, i64 1 acq_rel
  %v111 = mul i64 %v3, 1
  br label %b10
b10:
  %v112 = load atomic i64, ptr %v109 acquire, align 8
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b11, label %b12
b11:
  %v114 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v115 = phi i64 [ 0, %b9 ], [ %v289, %b21 ]
  %v116 = icmp slt i64 %v115, %v5
  br i1 %v116, label %b14, label %b15
b14:
  %v117 = sub i64 %v5, 1
  %v118 = sub i64 %v117, %v115
  %v119 = add i64 %v7, 0
  %v120 = sdiv i64 %v119, 1
  %v121 = add i64 %v2, 1
  %v122 = mul i64 %v120, %v2
  %v123 = sdiv i64 %v122, %v3
  %v124 = mul i64 %v123, 1
  %v125 = icmp slt i64 %v124, %v7
  %v126 = select i1 %v125, i64 %v124, i64 %v7
  %v127 = mul i64 %v120, %v121
  %v128 = sdiv i64 %v127, %v3
  %v129 = mul i64 %v128, 1
  %v130 = icmp slt i64 %v129, %v7
  %v131 = select i1 %v130, i64 %v129, i64 %v7
  br label %b16
b16:
  %v132 = phi i64 [ %v126, %b14 ], [ %v212, %b17 ]
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b17, label %b18
b17:
  %v134 = add i64 %v118, 1
  %v135 = and i64 %v134, 1
  %v136 = mul i64 %v135, %v7
  %v137 = add i64 %v136, %v132
  %v138 = mul i64 %v137, 8
  %v139 = getelementptr inbounds float, ptr %v26, i64 %v138
  %v140 = add i64 %v118, 0
  %v141 = and i64 %v140, %v44
  %v142 = mul i64 %v141, %v7
  %v143 = add i64 %v142, %v132
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v18, i64 %v144
  %v146 = add i64 %v118, 1
  %v147 = and i64 %v146, 1
  %v148 = mul i64 %v147, %v7
  %v149 = add i64 %v148, %v132
  %v150 = mul i64 %v149, 8
  %v151 = getelementptr inbounds float, ptr %v24, i64 %v150
  %v152 = add i64 %v118, 0
  %v153 = and i64 %v152, %v42
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v132
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v16, i64 %v156
  %v158 = add i64 %v118, 1
  %v159 = and i64 %v158, %v48
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v132
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v22, i64 %v162
  %v164 = add i64 %v118, 0
  %v165 = and i64 %v164, %v54
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v132
  %v168 = mul i64 %v167, 8
  %v169 = getelementptr inbounds float, ptr %v38, i64 %v168
  %v170 = add i64 %v118, 0
  %v171 = and i64 %v170, 1
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v132
  %v174 = mul i64 %v173, 8
  %v175 = getelementptr inbounds float, ptr %v26, i64 %v174
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v139, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = add i64 0, 0
  %v180 = getelementptr inbounds float, ptr %v145, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fadd <8 x float> %v178, %v181
  %v183 = add i64 0, 0
  %v184 = getelementptr inbounds float, ptr %v151, i64 %v183
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = add i64 0, 0
  %v187 = getelementptr inbounds float, ptr %v157, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v185, %v188
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v163, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v194 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> zeroinitializer
  %v195 = fsub <8 x float> %v192, %v194
  %v196 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v195)
  %v197 = insertelement <8 x float> poison, float 0x4039000000000000, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = fmul <8 x float> %v198, %v196
  %v200 = fadd <8 x float> %v194, %v199
  %v201 = fmul <8 x float> %v200, %v200
  %v202 = fdiv <8 x float> %v194, %v201
  %v203 = fmul <8 x float> %v189, %v202
  %v204 = fadd <8 x float> %v182, %v203
  %v205 = insertelement <8 x float> poison, float 0x3FECCCCCC0000000, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  %v207 = fmul <8 x float> %v204, %v206
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v169, i64 %v208
  store <8 x float> %v204, ptr %v209, align 4
  %v210 = add i64 0, 0
  %v211 = getelementptr inbounds float, ptr %v175, i64 %v210
  store <8 x float> %v207, ptr %v211, align 4
  %v212 = add nsw i64 %v132, 1
  br label %b16
b18:
  %v214 = add i64 %v7, 0
  %v215 = sdiv i64 %v214, 1
  %v216 = add i64 %v2, 1
  %v217 = mul i64 %v215, %v2
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, %v7
  %v221 = select i1 %v220, i64 %v219, i64 %v7
  %v222 = mul i64 %v215, %v216
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, %v7
  %v226 = select i1 %v225, i64 %v224, i64 %v7
  br label %b19
b19:
  %v227 = phi i64 [ %v221, %b18 ], [ %v288, %b24 ]
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b20, label %b21
b20:
  %v229 = add i64 %v227, 96
  %v230 = icmp slt i64 %v229, %v226
  %v231 = select i1 %v230, i64 %v229, i64 %v226
  br label %b22
b22:
  %v232 = phi i64 [ 0, %b20 ], [ %v287, %b27 ]
  %v233 = icmp slt i64 %v232, 1
  br i1 %v233, label %b23, label %b24
b23:
  %v234 = sub i64 %v231, %v227
  %v235 = sub i64 8, 1
  %v236 = add i64 %v234, %v235
  %v237 = sdiv i64 %v236, 8
  br label %b25
b25:
  %v238 = phi i64 [ 0, %b23 ], [ %v286, %b32 ]
  %v239 = icmp slt i64 %v238, %v237
  br i1 %v239, label %b26, label %b27
b26:
  %v240 = mul i64 %v234, %v238
  %v241 = sdiv i64 %v240, %v237
  %v242 = add i64 %v227, %v241
  %v243 = add i64 %v238, 1
  %v244 = mul i64 %v234, %v243
  %v245 = sdiv i64 %v244, %v237
  %v246 = add i64 %v227, %v245
  %v247 = mul i64 %v232, 64
  %v248 = getelementptr inbounds float, ptr %v60, i64 %v247
  %v249 = sub i64 %v246, %v242
  %v250 = add i64 %v118, 0
  %v251 = and i64 %v250, %v54
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v242
  %v254 = mul i64 %v253, 8
  %v255 = getelementptr inbounds float, ptr %v38, i64 %v254
  %v256 = getelementptr inbounds float, ptr %v255, i64 0
  %v257 = sub i64 %v249, 1
  %v258 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v257
  %v259 = load ptr, ptr %v258, align 4
  %v260 = icmp sgt i64 %v249, 0
  br i1 %v260, label %b28, label %b29
b28:
  call void %v259(ptr %v256, i64 8, ptr %v248, i64 8, ptr %v213)
  br label %b29
b29:
  %v261 = add i64 %v247, 64
  br label %b30
b30:
  %v262 = phi i64 [ %v242, %b29 ], [ %v285, %b35 ]
  %v263 = icmp slt i64 %v262, %v246
  br i1 %v263, label %b31, label %b32
b31:
  %v264 = sub i64 %v262, %v242
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v213, i64 %v265
  %v267 = add i64 %v118, 0
  %v268 = and i64 %v267, 1
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v262
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v24, i64 %v271
  br label %b33
b33:
  %v273 = phi i64 [ 0, %b31 ], [ %v284, %b34 ]
  %v274 = icmp slt i64 %v273, 1
  br i1 %v274, label %b34, label %b35
b34:
  %v275 = mul i64 %v232, 1
  %v276 = add i64 %v275, %v273
  %v277 = mul i64 %v276, 8
  %v278 = add i64 0, %v273
  %v279 = mul i64 %v278, 8
  %v280 = getelementptr inbounds float, ptr %v266, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 0, %v277
  %v283 = getelementptr inbounds float, ptr %v272, i64 %v282
  store <8 x float> %v281, ptr %v283, align 4
  %v284 = add nsw i64 %v273, 1
  br label %b33
b35:
  %v285 = add nsw i64 %v262, 1
  br label %b30
b32:
  %v286 = add nsw i64 %v238, 1
  br label %b25
b27:
  %v287 = add nsw i64 %v232, 1
  br label %b22
b24:
  %v288 = add nsw i64 %v227, 96
  br label %b19
b21:
  %v289 = add nsw i64 %v115, 1
  br label %b13
b15:
  %v290 = icmp sgt i64 %v3, 1
  br i1 %v290, label %b36, label %b37
b36:
  %v291 = getelementptr inbounds i64, ptr %v1, i64 3
  %v292 = atomicrmw add ptr %v291, i64 1 acq_rel
  %v293 = mul i64 %v3, 2
  br label %b38
b38:
  %v294 = load atomic i64, ptr %v291 acquire, align 8
  %v295 = icmp slt i64 %v294, %v293
  br i1 %v295, label %b39, label %b40
b39:
  %v296 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v297 = getelementptr inbounds float, ptr %v56, i64 64
  %v298 = getelementptr inbounds i64, ptr %v1, i64 4
  %v299 = load i64, ptr %v298, align 8
  %v300 = icmp eq i64 %v299, 0
  br i1 %v300, label %b41, label %b42
b41:
  %v301 = add i64 1, 0
  %v302 = sdiv i64 %v301, 1
  %v303 = add i64 %v2, 1
  %v304 = mul i64 %v302, %v2
  %v305 = sdiv i64 %v304, %v3
  %v306 = mul i64 %v305, 1
  %v307 = icmp slt i64 %v306, 1
  %v308 = select i1 %v307, i64 %v306, i64 1
  %v309 = mul i64 %v302, %v303
  %v310 = sdiv i64 %v309, %v3
  %v311 = mul i64 %v310, 1
  %v312 = icmp slt i64 %v311, 1
  %v313 = select i1 %v312, i64 %v311, i64 1
  %v314 = icmp slt i64 %v313, 1
  %v315 = select i1 %v314, i64 %v313, i64 1
  br label %b43
b43:
  %v316 = phi i64 [ %v308, %b41 ], [ %v344, %b48 ]
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b44, label %b45
b44:
  %v318 = mul i64 %v316, 64
  %v319 = mul i64 %v316, 8
  %v320 = add i64 %v318, 0
  %v321 = add i64 %v319, 0
  %v322 = getelementptr inbounds float, ptr %v297, i64 %v320
  %v323 = sub i64 8, %v321
  %v324 = icmp slt i64 %v323, 0
  %v325 = select i1 %v324, i64 0, i64 %v323
  %v326 = icmp ult i64 %v325, 8
  %v327 = select i1 %v326, i64 %v325, i64 8
  %v328 = trunc i64 %v327 to i32
  %v329 = insertelement <8 x i32> poison, i32 %v328, i64 0
  %v330 = shufflevector <8 x i32> %v329, <8 x i32> poison, <8 x i32> zeroinitializer
  %v331 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v330
  %v332 = mul i64 %v321, 1
  %v333 = add i64 0, %v332
  %v334 = getelementptr inbounds float, ptr %v12, i64 %v333
  br label %b46
b46:
  %v335 = phi i64 [ 0, %b44 ], [ %v342, %b47 ]
  %v336 = icmp slt i64 %v335, 8
  br i1 %v336, label %b47, label %b48
b47:
  %v337 = mul i64 %v335, 8
  %v338 = getelementptr inbounds float, ptr %v334, i64 %v337
  %v339 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v338, <8 x i1> %v331, <8 x float> zeroinitializer)
  %v340 = mul i64 %v335, 8
  %v341 = getelementptr inbounds float, ptr %v322, i64 %v340
  store <8 x float> %v339, ptr %v341, align 4
  %v342 = add nsw i64 %v335, 1
  br label %b46
b48:
  %v343 = add i64 %v318, 64
  %v344 = add nsw i64 %v316, 1
  br label %b43
b45:
  br label %b42
b42:
  %v345 = icmp sgt i64 %v3, 1
  br i1 %v345, label %b49, label %b50
b49:
  %v346 = getelementptr inbounds i64, ptr %v1, i64 3
  %v347 = atomicrmw add ptr %v346, i64 1 acq_rel
  %v348 = mul i64 %v3, 3
  br label %b51
b51:
  %v349 = load atomic i64, ptr %v346 acquire, align 8
  %v350 = icmp slt i64 %v349, %v348
  br i1 %v350, label %b52, label %b53
b52:
  %v351 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v353 = add i64 %v8, 0
  %v354 = sdiv i64 %v353, 1
  %v355 = add i64 %v2, 1
  %v356 = mul i64 %v354, %v2
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v8
  %v360 = select i1 %v359, i64 %v358, i64 %v8
  %v361 = mul i64 %v354, %v355
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v8
  %v365 = select i1 %v364, i64 %v363, i64 %v8
  br label %b54
b54:
  %v366 = phi i64 [ %v360, %b50 ], [ %v419, %b59 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b55, label %b56
b55:
  %v368 = add i64 %v366, 96
  %v369 = icmp slt i64 %v368, %v365
  %v370 = select i1 %v369, i64 %v368, i64 %v365
  br label %b57
b57:
  %v371 = phi i64 [ 0, %b55 ], [ %v418, %b62 ]
  %v372 = icmp slt i64 %v371, 1
  br i1 %v372, label %b58, label %b59
b58:
  %v373 = sub i64 %v370, %v366
  %v374 = sub i64 8, 1
  %v375 = add i64 %v373, %v374
  %v376 = sdiv i64 %v375, 8
  br label %b60
b60:
  %v377 = phi i64 [ 0, %b58 ], [ %v417, %b67 ]
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b61, label %b62
b61:
  %v379 = mul i64 %v373, %v377
  %v380 = sdiv i64 %v379, %v376
  %v381 = add i64 %v366, %v380
  %v382 = add i64 %v377, 1
  %v383 = mul i64 %v373, %v382
  %v384 = sdiv i64 %v383, %v376
  %v385 = add i64 %v366, %v384
  %v386 = mul i64 %v371, 64
  %v387 = getelementptr inbounds float, ptr %v297, i64 %v386
  %v388 = sub i64 %v385, %v381
  %v389 = mul i64 %v381, 8
  %v390 = getelementptr inbounds float, ptr %v38, i64 %v389
  %v391 = getelementptr inbounds float, ptr %v390, i64 0
  %v392 = sub i64 %v388, 1
  %v393 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v392
  %v394 = load ptr, ptr %v393, align 4
  %v395 = icmp sgt i64 %v388, 0
  br i1 %v395, label %b63, label %b64
b63:
  call void %v394(ptr %v391, i64 8, ptr %v387, i64 8, ptr %v352)
  br label %b64
b64:
  %v396 = add i64 %v386, 64
  br label %b65
b65:
  %v397 = phi i64 [ %v381, %b64 ], [ %v416, %b70 ]
  %v398 = icmp slt i64 %v397, %v385
  br i1 %v398, label %b66, label %b67
b66:
  %v399 = sub i64 %v397, %v381
  %v400 = mul i64 %v399, 8
  %v401 = getelementptr inbounds float, ptr %v352, i64 %v400
  %v402 = mul i64 %v397, 8
  %v403 = getelementptr inbounds float, ptr %v28, i64 %v402
  br label %b68
b68:
  %v404 = phi i64 [ 0, %b66 ], [ %v415, %b69 ]
  %v405 = icmp slt i64 %v404, 1
  br i1 %v405, label %b69, label %b70
b69:
  %v406 = mul i64 %v371, 1
  %v407 = add i64 %v406, %v404
  %v408 = mul i64 %v407, 8
  %v409 = add i64 0, %v404
  %v410 = mul i64 %v409, 8
  %v411 = getelementptr inbounds float, ptr %v401, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 0, %v408
  %v414 = getelementptr inbounds float, ptr %v403, i64 %v413
  store <8 x float> %v412, ptr %v414, align 4
  %v415 = add nsw i64 %v404, 1
  br label %b68
b70:
  %v416 = add nsw i64 %v397, 1
  br label %b65
b67:
  %v417 = add nsw i64 %v377, 1
  br label %b60
b62:
  %v418 = add nsw i64 %v371, 1
  br label %b57
b59:
  %v419 = add nsw i64 %v366, 96
  br label %b54
b56:
  %v420 = icmp sgt i64 %v3, 1
  br i1 %v420, label %b71, label %b72
b71:
  %v421 = getelementptr inbounds i64, ptr %v1, i64 3
  %v422 = atomicrmw add ptr %v421, i64 1 acq_rel
  %v423 = mul i64 %v3, 4
  br label %b73
b73:
  %v424 = load atomic i64, ptr %v421 acquire, align 8
  %v425 = icmp slt i64 %v424, %v423
  br i1 %v425, label %b74, label %b75
b74:
  %v426 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v427 = mul i64 0, 8
  %v428 = getelementptr inbounds float, ptr %v38, i64 %v427
  %v429 = getelementptr inbounds float, ptr %v428, i64 0
  %v430 = mul i64 0, 8
  %v431 = getelementptr inbounds float, ptr %v10, i64 %v430
  %v432 = getelementptr inbounds float, ptr %v431, i64 0
  %v433 = getelementptr inbounds float, ptr %v59, i64 12288
  %v434 = add i64 8, 1
  %v435 = sdiv i64 %v434, 2
  %v436 = add i64 %v2, 1
  %v437 = mul i64 %v435, %v2
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 2
  %v440 = icmp slt i64 %v439, 8
  %v441 = select i1 %v440, i64 %v439, i64 8
  %v442 = mul i64 %v435, %v436
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 2
  %v445 = icmp slt i64 %v444, 8
  %v446 = select i1 %v445, i64 %v444, i64 8
  %v447 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b76
b76:
  %v448 = phi i64 [ %v441, %b72 ], [ %v456, %b81 ]
  %v449 = icmp slt i64 %v448, %v446
  br i1 %v449, label %b77, label %b78
b77:
  %v450 = mul i64 %v448, 8
  %v451 = getelementptr inbounds float, ptr %v447, i64 %v450
  br label %b79
b79:
  %v452 = phi i64 [ 0, %b77 ], [ %v455, %b80 ]
  %v453 = icmp slt i64 %v452, 8
  br i1 %v453, label %b80, label %b81
b80:
  %v454 = getelementptr inbounds float, ptr %v451, i64 %v452
  store float 0x0000000000000000, ptr %v454, align 4
  %v455 = add nsw i64 %v452, 1
  br label %b79
b81:
  %v456 = add nsw i64 %v448, 1
  br label %b76
b78:
  %v457 = mul i64 %v8, 1
  br label %b82
b82:
  %v458 = phi i64 [ 0, %b78 ], [ %v562, %b87 ]
  %v459 = icmp slt i64 %v458, %v457
  br i1 %v459, label %b83, label %b84
b83:
  %v460 = sub i64 %v457, %v458
  %v461 = icmp slt i64 %v460, 384
  %v462 = select i1 %v461, i64 %v460, i64 384
  br label %b85
b85:
  %v463 = phi i64 [ %v441, %b83 ], [ %v561, %b111 ]
  %v464 = icmp slt i64 %v463, %v446
  br i1 %v464, label %b86, label %b87
b86:
  %v465 = sub i64 %v446, %v463
  %v466 = icmp slt i64 %v465, 64
  %v467 = select i1 %v466, i64 %v465, i64 64
  %v468 = sdiv i64 %v467, 2
  %v469 = mul i64 %v468, 2
  %v470 = sub i64 %v467, %v469
  %v471 = mul i64 %v458, 8
  %v472 = add i64 %v471, %v463
  %v473 = getelementptr inbounds float, ptr %v429, i64 %v472
  br label %b88
b88:
  %v474 = phi i64 [ 0, %b86 ], [ %v500, %b96 ]
  %v475 = icmp slt i64 %v474, %v462
  br i1 %v475, label %b89, label %b90
b89:
  %v476 = mul i64 %v474, 8
  %v477 = getelementptr inbounds float, ptr %v473, i64 %v476
  %v478 = mul i64 %v474, 2
  %v479 = getelementptr inbounds float, ptr %v433, i64 %v478
  br label %b91
b91:
  %v480 = phi i64 [ 0, %b89 ], [ %v489, %b92 ]
  %v481 = icmp slt i64 %v480, %v468
  br i1 %v481, label %b92, label %b93
b92:
  %v482 = mul i64 %v480, 2
  %v483 = getelementptr inbounds float, ptr %v477, i64 %v482
  %v484 = mul i64 %v480, 768
  %v485 = getelementptr inbounds float, ptr %v479, i64 %v484
  %v486 = getelementptr inbounds float, ptr %v483, i64 0
  %v487 = load <2 x float>, ptr %v486, align 4
  %v488 = getelementptr inbounds float, ptr %v485, i64 0
  store <2 x float> %v487, ptr %v488, align 4
  %v489 = add nsw i64 %v480, 1
  br label %b91
b93:
  %v490 = mul i64 %v468, 2
  %v491 = getelementptr inbounds float, ptr %v477, i64 %v490
  %v492 = mul i64 %v468, 768
  %v493 = getelementptr inbounds float, ptr %v479, i64 %v492
  br label %b94
b94:
  %v494 = phi i64 [ 0, %b93 ], [ %v499, %b95 ]
  %v495 = icmp slt i64 %v494, %v470
  br i1 %v495, label %b95, label %b96
b95:
  %v496 = getelementptr inbounds float, ptr %v491, i64 %v494
  %v497 = load float, ptr %v496, align 4
  %v498 = getelementptr inbounds float, ptr %v493, i64 %v494
  store float %v497, ptr %v498, align 4
  %v499 = add nsw i64 %v494, 1
  br label %b94, !llvm.loop !0
b96:
  %v500 = add nsw i64 %v474, 1
  br label %b88
b90:
  br label %b97
b97:
  %v501 = phi i64 [ 0, %b90 ], [ %v536, %b105 ]
  %v502 = icmp slt i64 %v501, 0
  br i1 %v502, label %b98, label %b99
b98:
  %v503 = mul i64 %v458, 8
  %v504 = add i64 %v503, %v501
  %v505 = getelementptr inbounds float, ptr %v432, i64 %v504
  br label %b100
b100:
  %v506 = phi i64 [ 0, %b98 ], [ %v524, %b101 ]
  %v507 = icmp slt i64 %v506, %v462
  br i1 %v507, label %b101, label %b102
b101:
  %v508 = mul i64 %v506, 8
  %v509 = getelementptr inbounds float, ptr %v505, i64 %v508
  %v510 = mul i64 %v506, 32
  %v511 = getelementptr inbounds float, ptr %v59, i64 %v510
  %v512 = getelementptr inbounds float, ptr %v509, i64 0
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = getelementptr inbounds float, ptr %v511, i64 0
  store <8 x float> %v513, ptr %v514, align 4
  %v515 = getelementptr inbounds float, ptr %v509, i64 8
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = getelementptr inbounds float, ptr %v511, i64 8
  store <8 x float> %v516, ptr %v517, align 4
  %v518 = getelementptr inbounds float, ptr %v509, i64 16
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = getelementptr inbounds float, ptr %v511, i64 16
  store <8 x float> %v519, ptr %v520, align 4
  %v521 = getelementptr inbounds float, ptr %v509, i64 24
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = getelementptr inbounds float, ptr %v511, i64 24
  store <8 x float> %v522, ptr %v523, align 4
  %v524 = add nsw i64 %v506, 1
  br label %b100
b102:
  %v525 = sdiv i64 %v467, 2
  br label %b103
b103:
  %v526 = phi i64 [ 0, %b102 ], [ %v535, %b104 ]
  %v527 = icmp slt i64 %v526, %v525
  br i1 %v527, label %b104, label %b105
b104:
  %v528 = mul i64 %v526, 2
  %v529 = add i64 %v463, %v528
  %v530 = mul i64 %v526, 768
  %v531 = getelementptr inbounds float, ptr %v433, i64 %v530
  %v532 = mul i64 %v529, 8
  %v533 = add i64 %v532, %v501
  %v534 = getelementptr inbounds float, ptr %v447, i64 %v533
  call void @outer_2x32(ptr %v531, ptr %v59, i64 %v462, ptr %v534, i64 8)
  %v535 = add nsw i64 %v526, 1
  br label %b103
b105:
  %v536 = add nsw i64 %v501, 32
  br label %b97
b99:
  %v537 = mul i64 %v458, 8
  %v538 = add i64 %v537, 0
  %v539 = getelementptr inbounds float, ptr %v432, i64 %v538
  br label %b106
b106:
  %v540 = phi i64 [ 0, %b99 ], [ %v549, %b107 ]
  %v541 = icmp slt i64 %v540, %v462
  br i1 %v541, label %b107, label %b108
b107:
  %v542 = mul i64 %v540, 8
  %v543 = getelementptr inbounds float, ptr %v539, i64 %v542
  %v544 = mul i64 %v540, 8
  %v545 = getelementptr inbounds float, ptr %v59, i64 %v544
  %v546 = getelementptr inbounds float, ptr %v543, i64 0
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = getelementptr inbounds float, ptr %v545, i64 0
  store <8 x float> %v547, ptr %v548, align 4
  %v549 = add nsw i64 %v540, 1
  br label %b106
b108:
  %v550 = sdiv i64 %v467, 2
  br label %b109
b109:
  %v551 = phi i64 [ 0, %b108 ], [ %v560, %b110 ]
  %v552 = icmp slt i64 %v551, %v550
  br i1 %v552, label %b110, label %b111
b110:
  %v553 = mul i64 %v551, 2
  %v554 = add i64 %v463, %v553
  %v555 = mul i64 %v551, 768
  %v556 = getelementptr inbounds float, ptr %v433, i64 %v555
  %v557 = mul i64 %v554, 8
  %v558 = add i64 %v557, 0
  %v559 = getelementptr inbounds float, ptr %v447, i64 %v558
  call void @outer_2x8(ptr %v556, ptr %v59, i64 %v462, ptr %v559, i64 8)
  %v560 = add nsw i64 %v551, 1
  br label %b109
b111:
  %v561 = add nsw i64 %v463, 64
  br label %b85
b87:
  %v562 = add nsw i64 %v458, 384
  br label %b82
b84:
  %v563 = icmp sgt i64 %v3, 1
  br i1 %v563, label %b112, label %b113
b112:
  %v564 = getelementptr inbounds i64, ptr %v1, i64 3
  %v565 = atomicrmw add ptr %v564, i64 1 acq_rel
  %v566 = mul i64 %v3, 5
  br label %b114
b114:
  %v567 = load atomic i64, ptr %v564 acquire, align 8
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b115, label %b116
b115:
  %v569 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v570 = mul i64 0, 8
  %v571 = getelementptr inbounds float, ptr %v38, i64 %v570
  %v572 = getelementptr inbounds float, ptr %v571, i64 0
  %v573 = mul i64 0, 8
  %v574 = getelementptr inbounds float, ptr %v20, i64 %v573
  %v575 = getelementptr inbounds float, ptr %v574, i64 0
  %v576 = getelementptr inbounds float, ptr %v59, i64 12288
  %v577 = add i64 8, 1
  %v578 = sdiv i64 %v577, 2
  %v579 = add i64 %v2, 1
  %v580 = mul i64 %v578, %v2
  %v581 = sdiv i64 %v580, %v3
  %v582 = mul i64 %v581, 2
  %v583 = icmp slt i64 %v582, 8
  %v584 = select i1 %v583, i64 %v582, i64 8
  %v585 = mul i64 %v578, %v579
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 2
  %v588 = icmp slt i64 %v587, 8
  %v589 = select i1 %v588, i64 %v587, i64 8
  %v590 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b117
b117:
  %v591 = phi i64 [ %v584, %b113 ], [ %v599, %b122 ]
  %v592 = icmp slt i64 %v591, %v589
  br i1 %v592, label %b118, label %b119
b118:
  %v593 = mul i64 %v591, 8
  %v594 = getelementptr inbounds float, ptr %v590, i64 %v593
  br label %b120
b120:
  %v595 = phi i64 [ 0, %b118 ], [ %v598, %b121 ]
  %v596 = icmp slt i64 %v595, 8
  br i1 %v596, label %b121, label %b122
b121:
  %v597 = getelementptr inbounds float, ptr %v594, i64 %v595
  store float 0x0000000000000000, ptr %v597, align 4
  %v598 = add nsw i64 %v595, 1
  br label %b120
b122:
  %v599 = add nsw i64 %v591, 1
  br label %b117
b119:
  %v600 = mul i64 %v8, 1
  br label %b123
b123:
  %v601 = phi i64 [ 0, %b119 ], [ %v705, %b128 ]
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b124, label %b125
b124:
  %v603 = sub i64 %v600, %v601
  %v604 = icmp slt i64 %v603, 384
  %v605 = select i1 %v604, i64 %v603, i64 384
  br label %b126
b126:
  %v606 = phi i64 [ %v584, %b124 ], [ %v704, %b152 ]
  %v607 = icmp slt i64 %v606, %v589
  br i1 %v607, label %b127, label %b128
b127:
  %v608 = sub i64 %v589, %v606
  %v609 = icmp slt i64 %v608, 64
  %v610 = select i1 %v609, i64 %v608, i64 64
  %v611 = sdiv i64 %v610, 2
  %v612 = mul i64 %v611, 2
  %v613 = sub i64 %v610, %v612
  %v614 = mul i64 %v601, 8
  %v615 = add i64 %v614, %v606
  %v616 = getelementptr inbounds float, ptr %v572, i64 %v615
  br label %b129
b129:
  %v617 = phi i64 [ 0, %b127 ], [ %v643, %b137 ]
  %v618 = icmp slt i64 %v617, %v605
  br i1 %v618, label %b130, label %b131
b130:
  %v619 = mul i64 %v617, 8
  %v620 = getelementptr inbounds float, ptr %v616, i64 %v619
  %v621 = mul i64 %v617, 2
  %v622 = getelementptr inbounds float, ptr %v576, i64 %v621
  br label %b132
b132:
  %v623 = phi i64 [ 0, %b130 ], [ %v632, %b133 ]
  %v624 = icmp slt i64 %v623, %v611
  br i1 %v624, label %b133, label %b134
b133:
  %v625 = mul i64 %v623, 2
  %v626 = getelementptr inbounds float, ptr %v620, i64 %v625
  %v627 = mul i64 %v623, 768
  %v628 = getelementptr inbounds float, ptr %v622, i64 %v627
  %v629 = getelementptr inbounds float, ptr %v626, i64 0
  %v630 = load <2 x float>, ptr %v629, align 4
  %v631 = getelementptr inbounds float, ptr %v628, i64 0
  store <2 x float> %v630, ptr %v631, align 4
  %v632 = add nsw i64 %v623, 1
  br label %b132
b134:
  %v633 = mul i64 %v611, 2
  %v634 = getelementptr inbounds float, ptr %v620, i64 %v633
  %v635 = mul i64 %v611, 768
  %v636 = getelementptr inbounds float, ptr %v622, i64 %v635
  br label %b135
b135:
  %v637 = phi i64 [ 0, %b134 ], [ %v642, %b136 ]
  %v638 = icmp slt i64 %v637, %v613
  br i1 %v638, label %b136, label %b137
b136:
  %v639 = getelementptr inbounds float, ptr %v634, i64 %v637
  %v640 = load float, ptr %v639, align 4
  %v641 = getelementptr inbounds float, ptr %v636, i64 %v637
  store float %v640, ptr %v641, align 4
  %v642 = add nsw i64 %v637, 1
  br label %b135, !llvm.loop !3
b137:
  %v643 = add nsw i64 %v617, 1
  br label %b129
b131:
  br label %b138
b138:
  %v644 = phi i64 [ 0, %b131 ], [ %v679, %b146 ]
  %v645 = icmp slt i64 %v644, 0
  br i1 %v645, label %b139, label %b140
b139:
  %v646 = mul i64 %v601, 8
  %v647 = add i64 %v646, %v644
  %v648 = getelementptr inbounds float, ptr %v575, i64 %v647
  br label %b141
b141:
  %v649 = phi i64 [ 0, %b139 ], [ %v667, %b142 ]
  %v650 = icmp slt i64 %v649, %v605
  br i1 %v650, label %b142, label %b143
b142:
  %v651 = mul i64 %v649, 8
  %v652 = getelementptr inbounds float, ptr %v648, i64 %v651
  %v653 = mul i64 %v649, 32
  %v654 = getelementptr inbounds float, ptr %v59, i64 %v653
  %v655 = getelementptr inbounds float, ptr %v652, i64 0
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = getelementptr inbounds float, ptr %v654, i64 0
  store <8 x float> %v656, ptr %v657, align 4
  %v658 = getelementptr inbounds float, ptr %v652, i64 8
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = getelementptr inbounds float, ptr %v654, i64 8
  store <8 x float> %v659, ptr %v660, align 4
  %v661 = getelementptr inbounds float, ptr %v652, i64 16
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = getelementptr inbounds float, ptr %v654, i64 16
  store <8 x float> %v662, ptr %v663, align 4
  %v664 = getelementptr inbounds float, ptr %v652, i64 24
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = getelementptr inbounds float, ptr %v654, i64 24
  store <8 x float> %v665, ptr %v666, align 4
  %v667 = add nsw i64 %v649, 1
  br label %b141
b143:
  %v668 = sdiv i64 %v610, 2
  br label %b144
b144:
  %v669 = phi i64 [ 0, %b143 ], [ %v678, %b145 ]
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b145, label %b146
b145:
  %v671 = mul i64 %v669, 2
  %v672 = add i64 %v606, %v671
  %v673 = mul i64 %v669, 768
  %v674 = getelementptr inbounds float, ptr %v576, i64 %v673
  %v675 = mul i64 %v672, 8
  %v676 = add i64 %v675, %v644
  %v677 = getelementptr inbounds float, ptr %v590, i64 %v676
  call void @outer_2x32(ptr %v674, ptr %v59, i64 %v605, ptr %v677, i64 8)
  %v678 = add nsw i64 %v669, 1
  br label %b144
b146:
  %v679 = add nsw i64 %v644, 32
  br label %b138
b140:
  %v680 = mul i64 %v601, 8
  %v681 = add i64 %v680, 0
  %v682 = getelementptr inbounds float, ptr %v575, i64 %v681
  br label %b147
b147:
  %v683 = phi i64 [ 0, %b140 ], [ %v692, %b148 ]
  %v684 = icmp slt i64 %v683, %v605
  br i1 %v684, label %b148, label %b149
b148:
  %v685 = mul i64 %v683, 8
  %v686 = getelementptr inbounds float, ptr %v682, i64 %v685
  %v687 = mul i64 %v683, 8
  %v688 = getelementptr inbounds float, ptr %v59, i64 %v687
  %v689 = getelementptr inbounds float, ptr %v686, i64 0
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = getelementptr inbounds float, ptr %v688, i64 0
  store <8 x float> %v690, ptr %v691, align 4
  %v692 = add nsw i64 %v683, 1
  br label %b147
b149:
  %v693 = sdiv i64 %v610, 2
  br label %b150
b150:
  %v694 = phi i64 [ 0, %b149 ], [ %v703, %b151 ]
  %v695 = icmp slt i64 %v694, %v693
  br i1 %v695, label %b151, label %b152
b151:
  %v696 = mul i64 %v694, 2
  %v697 = add i64 %v606, %v696
  %v698 = mul i64 %v694, 768
  %v699 = getelementptr inbounds float, ptr %v576, i64 %v698
  %v700 = mul i64 %v697, 8
  %v701 = add i64 %v700, 0
  %v702 = getelementptr inbounds float, ptr %v590, i64 %v701
  call void @outer_2x8(ptr %v699, ptr %v59, i64 %v605, ptr %v702, i64 8)
  %v703 = add nsw i64 %v694, 1
  br label %b150
b152:
  %v704 = add nsw i64 %v606, 64
  br label %b126
b128:
  %v705 = add nsw i64 %v601, 384
  br label %b123
b125:
  %v706 = icmp sgt i64 %v3, 1
  br i1 %v706, label %b153, label %b154
b153:
  %v707 = getelementptr inbounds i64, ptr %v1, i64 3
  %v708 = atomicrmw add ptr %v707, i64 1 acq_rel
  %v709 = mul i64 %v3, 6
  br label %b155
b155:
  %v710 = load atomic i64, ptr %v707 acquire, align 8
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b156, label %b157
b156:
  %v712 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
