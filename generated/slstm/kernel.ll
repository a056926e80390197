; generated from specs/slstm.yaml by `make generated`: do not edit
; slstm I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v746 = alloca float, i64 64, align 4
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
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds i64, ptr %v1, i64 5
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 9
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 10
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 11
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 18
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 22
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 0
  %v90 = add i64 %v89, 512
  %v91 = getelementptr inbounds float, ptr %v88, i64 %v90
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b0, label %b1
b0:
  %v95 = icmp eq i64 %v2, 0
  br i1 %v95, label %b2, label %b3
b2:
  br label %b4
b4:
  %v96 = phi i64 [ 0, %b2 ], [ %v102, %b5 ]
  %v97 = icmp slt i64 %v96, 16
  br i1 %v97, label %b5, label %b6
b5:
  %v98 = add i64 0, %v96
  %v99 = getelementptr inbounds float, ptr %v46, i64 %v98
  %v100 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v101, ptr %v99, align 4
  %v102 = add nsw i64 %v96, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v103 = icmp sgt i64 %v3, 1
  br i1 %v103, label %b7, label %b8
b7:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 3
  %v105 = atomicrmw add ptr %v104, i64 1 acq_rel
  %v106 = mul i64 %v3, 1
  br label %b9
b9:
  %v107 = load atomic i64, ptr %v104 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b10, label %b11
b10:
  %v109 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 4
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp eq i64 %v111, 0
  br i1 %v112, label %b12, label %b13
b12:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 31
  %v114 = load i64, ptr %v113, align 8
  %v115 = icmp eq i64 %v114, 0
  br i1 %v115, label %b14, label %b15
b14:
  %v116 = add i64 %v7, 0
  %v117 = sdiv i64 %v116, 1
  %v118 = add i64 %v2, 1
  %v119 = mul i64 %v117, %v2
  %v120 = sdiv i64 %v119, %v3
  %v121 = mul i64 %v120, 1
  %v122 = icmp slt i64 %v121, %v7
  %v123 = select i1 %v122, i64 %v121, i64 %v7
  %v124 = mul i64 %v117, %v118
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  br label %b16
b16:
  %v129 = phi i64 [ %v123, %b14 ], [ %v143, %b21 ]
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b17, label %b18
b17:
  %v131 = and i64 0, %v66
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v129
  %v134 = mul i64 %v133, 16
  %v135 = getelementptr inbounds float, ptr %v20, i64 %v134
  br label %b19
b19:
  %v136 = phi i64 [ 0, %b17 ], [ %v142, %b20 ]
  %v137 = icmp slt i64 %v136, 16
  br i1 %v137, label %b20, label %b21
b20:
  %v138 = add i64 0, %v136
  %v139 = getelementptr inbounds float, ptr %v135, i64 %v138
  %v140 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v141, ptr %v139, align 4
  %v142 = add nsw i64 %v136, 8
  br label %b19
b21:
  %v143 = add nsw i64 %v129, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v144 = icmp sgt i64 %v3, 1
  br i1 %v144, label %b22, label %b23
b22:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = mul i64 %v3, 2
  br label %b24
b24:
  %v148 = load atomic i64, ptr %v145 acquire, align 8
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b25, label %b26
b25:
  %v150 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v151 = getelementptr inbounds i64, ptr %v1, i64 4
  %v152 = load i64, ptr %v151, align 8
  %v153 = icmp eq i64 %v152, 0
  br i1 %v153, label %b27, label %b28
b27:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 32
  %v155 = load i64, ptr %v154, align 8
  %v156 = icmp eq i64 %v155, 0
  br i1 %v156, label %b29, label %b30
b29:
  %v157 = add i64 %v7, 0
  %v158 = sdiv i64 %v157, 1
  %v159 = add i64 %v2, 1
  %v160 = mul i64 %v158, %v2
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, %v7
  %v164 = select i1 %v163, i64 %v162, i64 %v7
  %v165 = mul i64 %v158, %v159
  %v166 = sdiv i64 %v165, %v3
  %v167 = mul i64 %v166, 1
  %v168 = icmp slt i64 %v167, %v7
  %v169 = select i1 %v168, i64 %v167, i64 %v7
  br label %b31
b31:
  %v170 = phi i64 [ %v164, %b29 ], [ %v184, %b36 ]
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b32, label %b33
b32:
  %v172 = and i64 0, %v68
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v170
  %v175 = mul i64 %v174, 16
  %v176 = getelementptr inbounds float, ptr %v22, i64 %v175
  br label %b34
b34:
  %v177 = phi i64 [ 0, %b32 ], [ %v183, %b35 ]
  %v178 = icmp slt i64 %v177, 16
  br i1 %v178, label %b35, label %b36
b35:
  %v179 = add i64 0, %v177
  %v180 = getelementptr inbounds float, ptr %v176, i64 %v179
  %v181 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v182, ptr %v180, align 4
  %v183 = add nsw i64 %v177, 8
  br label %b34
b36:
  %v184 = add nsw i64 %v170, 1
  br label %b31
b33:
  br label %b30
b30:
  br label %b28
b28:
  %v185 = icmp sgt i64 %v3, 1
  br i1 %v185, label %b37, label %b38
b37:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 3
  %v187 = atomicrmw add ptr %v186, i64 1 acq_rel
  %v188 = mul i64 %v3, 3
  br label %b39
b39:
  %v189 = load atomic i64, ptr %v186 acquire, align 8
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %b40, label %b41
b40:
  %v191 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v192 = getelementptr inbounds i64, ptr %v1, i64 4
  %v193 = load i64, ptr %v192, align 8
  %v194 = icmp eq i64 %v193, 0
  br i1 %v194, label %b42, label %b43
b42:
  %v195 = getelementptr inbounds i64, ptr %v1, i64 33
  %v196 = load i64, ptr %v195, align 8
  %v197 = icmp eq i64 %v196, 0
  br i1 %v197, label %b44, label %b45
b44:
  %v198 = add i64 %v7, 0
  %v199 = sdiv i64 %v198, 1
  %v200 = add i64 %v2, 1
  %v201 = mul i64 %v199, %v2
  %v202 = sdiv i64 %v201, %v3
  %v203 = mul i64 %v202, 1
  %v204 = icmp slt i64 %v203, %v7
  %v205 = select i1 %v204, i64 %v203, i64 %v7
  %v206 = mul i64 %v199, %v200
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  br label %b46
b46:
  %v211 = phi i64 [ %v205, %b44 ], [ %v225, %b51 ]
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b47, label %b48
b47:
  %v213 = and i64 0, %v70
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v211
  %v216 = mul i64 %v215, 16
  %v217 = getelementptr inbounds float, ptr %v24, i64 %v216
  br label %b49
b49:
  %v218 = phi i64 [ 0, %b47 ], [ %v224, %b50 ]
  %v219 = icmp slt i64 %v218, 16
  br i1 %v219, label %b50, label %b51
b50:
  %v220 = add i64 0, %v218
  %v221 = getelementptr inbounds float, ptr %v217, i64 %v220
  %v222 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v223, ptr %v221, align 4
  %v224 = add nsw i64 %v218, 8
  br label %b49
b51:
  %v225 = add nsw i64 %v211, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v226 = icmp sgt i64 %v3, 1
  br i1 %v226, label %b52, label %b53
b52:
  %v227 = getelementptr inbounds i64, ptr %v1, i64 3
  %v228 = atomicrmw add ptr %v227, i64 1 acq_rel
  %v229 = mul i64 %v3, 4
  br label %b54
b54:
  %v230 = load atomic i64, ptr %v227 acquire, align 8
  %v231 = icmp slt i64 %v230, %v229
  br i1 %v231, label %b55, label %b56
b55:
  %v232 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 4
  %v234 = load i64, ptr %v233, align 8
  %v235 = icmp eq i64 %v234, 0
  br i1 %v235, label %b57, label %b58
b57:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 34
  %v237 = load i64, ptr %v236, align 8
  %v238 = icmp eq i64 %v237, 0
  br i1 %v238, label %b59, label %b60
b59:
  %v239 = add i64 %v7, 0
  %v240 = sdiv i64 %v239, 1
  %v241 = add i64 %v2, 1
  %v242 = mul i64 %v240, %v2
  %v243 = sdiv i64 %v242, %v3
  %v244 = mul i64 %v243, 1
  %v245 = icmp slt i64 %v244, %v7
  %v246 = select i1 %v245, i64 %v244, i64 %v7
  %v247 = mul i64 %v240, %v241
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, %v7
  %v251 = select i1 %v250, i64 %v249, i64 %v7
  br label %b61
b61:
  %v252 = phi i64 [ %v246, %b59 ], [ %v266, %b66 ]
  %v253 = icmp slt i64 %v252, %v251
  br i1 %v253, label %b62, label %b63
b62:
  %v254 = and i64 0, %v72
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v252
  %v257 = mul i64 %v256, 16
  %v258 = getelementptr inbounds float, ptr %v26, i64 %v257
  br label %b64
b64:
  %v259 = phi i64 [ 0, %b62 ], [ %v265, %b65 ]
  %v260 = icmp slt i64 %v259, 16
  br i1 %v260, label %b65, label %b66
b65:
  %v261 = add i64 0, %v259
  %v262 = getelementptr inbounds float, ptr %v258, i64 %v261
  %v263 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v264 = shufflevector <8 x float> %v263, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v264, ptr %v262, align 4
  %v265 = add nsw i64 %v259, 8
  br label %b64
b66:
  %v266 = add nsw i64 %v252, 1
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v267 = icmp sgt i64 %v3, 1
  br i1 %v267, label %b67, label %b68
b67:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v269 = atomicrmw add ptr %v268, i64 1 acq_rel
  %v270 = mul i64 %v3, 5
  br label %b69
b69:
  %v271 = load atomic i64, ptr %v268 acquire, align 8
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b70, label %b71
b70:
  %v273 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v274 = getelementptr inbounds float, ptr %v88, i64 0
  %v275 = getelementptr inbounds i64, ptr %v1, i64 4
  %v276 = load i64, ptr %v275, align 8
  %v277 = icmp eq i64 %v276, 0
  br i1 %v277, label %b72, label %b73
b72:
  %v278 = add i64 2, 0
  %v279 = sdiv i64 %v278, 1
  %v280 = add i64 %v2, 1
  %v281 = mul i64 %v279, %v2
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, 2
  %v285 = select i1 %v284, i64 %v283, i64 2
  %v286 = mul i64 %v279, %v280
  %v287 = sdiv i64 %v286, %v3
  %v288 = mul i64 %v287, 1
  %v289 = icmp slt i64 %v288, 2
  %v290 = select i1 %v289, i64 %v288, i64 2
  %v291 = icmp slt i64 %v290, 2
  %v292 = select i1 %v291, i64 %v290, i64 2
  br label %b74
b74:
  %v293 = phi i64 [ %v285, %b72 ], [ %v738, %b125 ]
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b75, label %b76
b75:
  %v295 = mul i64 %v293, 256
  %v296 = mul i64 %v293, 32
  %v297 = add i64 %v295, 0
  %v298 = add i64 %v296, 0
  %v299 = getelementptr inbounds float, ptr %v274, i64 %v297
  %v300 = sub i64 64, %v298
  %v301 = icmp slt i64 %v300, 0
  %v302 = select i1 %v301, i64 0, i64 %v300
  %v303 = icmp ult i64 %v302, 8
  %v304 = select i1 %v303, i64 %v302, i64 8
  %v305 = trunc i64 %v304 to i32
  %v306 = insertelement <8 x i32> poison, i32 %v305, i64 0
  %v307 = shufflevector <8 x i32> %v306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v308 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v307
  %v309 = mul i64 %v298, 8
  %v310 = add i64 0, %v309
  %v311 = getelementptr inbounds float, ptr %v12, i64 %v310
  %v312 = icmp sge i64 %v302, 8
  br i1 %v312, label %b77, label %b78
b77:
  br label %b79
b79:
  %v313 = phi i64 [ 0, %b77 ], [ %v387, %b80 ]
  %v314 = icmp slt i64 %v313, 8
  br i1 %v314, label %b80, label %b81
b80:
  %v315 = add i64 %v313, 0
  %v316 = getelementptr inbounds float, ptr %v311, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 %v313, 8
  %v319 = getelementptr inbounds float, ptr %v311, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 %v313, 16
  %v322 = getelementptr inbounds float, ptr %v311, i64 %v321
  %v323 = load <8 x float>, ptr %v322, align 4
  %v324 = add i64 %v313, 24
  %v325 = getelementptr inbounds float, ptr %v311, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = add i64 %v313, 32
  %v328 = getelementptr inbounds float, ptr %v311, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 %v313, 40
  %v331 = getelementptr inbounds float, ptr %v311, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = add i64 %v313, 48
  %v334 = getelementptr inbounds float, ptr %v311, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = add i64 %v313, 56
  %v337 = getelementptr inbounds float, ptr %v311, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = shufflevector <8 x float> %v317, <8 x float> %v329, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v340 = shufflevector <8 x float> %v317, <8 x float> %v329, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v341 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v342 = shufflevector <8 x float> %v320, <8 x float> %v332, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v343 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v344 = shufflevector <8 x float> %v323, <8 x float> %v335, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v345 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v346 = shufflevector <8 x float> %v326, <8 x float> %v338, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v347 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v348 = shufflevector <8 x float> %v339, <8 x float> %v343, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v350 = shufflevector <8 x float> %v341, <8 x float> %v345, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v352 = shufflevector <8 x float> %v340, <8 x float> %v344, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v354 = shufflevector <8 x float> %v342, <8 x float> %v346, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v349, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v357 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v358 = shufflevector <8 x float> %v348, <8 x float> %v350, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v359 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v360 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v361 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v362 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v363 = add i64 %v313, 0
  %v364 = mul i64 %v363, 32
  %v365 = getelementptr inbounds float, ptr %v299, i64 %v364
  store <8 x float> %v355, ptr %v365, align 4
  %v366 = add i64 %v313, 1
  %v367 = mul i64 %v366, 32
  %v368 = getelementptr inbounds float, ptr %v299, i64 %v367
  store <8 x float> %v356, ptr %v368, align 4
  %v369 = add i64 %v313, 2
  %v370 = mul i64 %v369, 32
  %v371 = getelementptr inbounds float, ptr %v299, i64 %v370
  store <8 x float> %v357, ptr %v371, align 4
  %v372 = add i64 %v313, 3
  %v373 = mul i64 %v372, 32
  %v374 = getelementptr inbounds float, ptr %v299, i64 %v373
  store <8 x float> %v358, ptr %v374, align 4
  %v375 = add i64 %v313, 4
  %v376 = mul i64 %v375, 32
  %v377 = getelementptr inbounds float, ptr %v299, i64 %v376
  store <8 x float> %v359, ptr %v377, align 4
  %v378 = add i64 %v313, 5
  %v379 = mul i64 %v378, 32
  %v380 = getelementptr inbounds float, ptr %v299, i64 %v379
  store <8 x float> %v360, ptr %v380, align 4
  %v381 = add i64 %v313, 6
  %v382 = mul i64 %v381, 32
  %v383 = getelementptr inbounds float, ptr %v299, i64 %v382
  store <8 x float> %v361, ptr %v383, align 4
  %v384 = add i64 %v313, 7
  %v385 = mul i64 %v384, 32
  %v386 = getelementptr inbounds float, ptr %v299, i64 %v385
  store <8 x float> %v362, ptr %v386, align 4
  %v387 = add nsw i64 %v313, 8
  br label %b79
b81:
  br label %b82
b82:
  %v388 = phi i64 [ 8, %b81 ], [ %v396, %b83 ]
  %v389 = icmp slt i64 %v388, 8
  br i1 %v389, label %b83, label %b84
b83:
  %v390 = mul i64 %v388, 1
  %v391 = getelementptr inbounds float, ptr %v311, i64 %v390
  %v392 = getelementptr float, ptr %v391, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v393 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v392, <8 x i1> %v308, <8 x float> zeroinitializer)
  %v394 = mul i64 %v388, 32
  %v395 = getelementptr inbounds float, ptr %v299, i64 %v394
  store <8 x float> %v393, ptr %v395, align 4
  %v396 = add nsw i64 %v388, 1
  br label %b82
b84:
  br label %b78
b78:
  %v397 = icmp slt i64 %v302, 8
  br i1 %v397, label %b85, label %b86
b85:
  br label %b87
b87:
  %v398 = phi i64 [ 0, %b85 ], [ %v406, %b88 ]
  %v399 = icmp slt i64 %v398, 8
  br i1 %v399, label %b88, label %b89
b88:
  %v400 = mul i64 %v398, 1
  %v401 = getelementptr inbounds float, ptr %v311, i64 %v400
  %v402 = getelementptr float, ptr %v401, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v403 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v402, <8 x i1> %v308, <8 x float> zeroinitializer)
  %v404 = mul i64 %v398, 32
  %v405 = getelementptr inbounds float, ptr %v299, i64 %v404
  store <8 x float> %v403, ptr %v405, align 4
  %v406 = add nsw i64 %v398, 1
  br label %b87
b89:
  br label %b86
b86:
  %v407 = add i64 %v295, 8
  %v408 = add i64 %v296, 8
  %v409 = getelementptr inbounds float, ptr %v274, i64 %v407
  %v410 = sub i64 64, %v408
  %v411 = icmp slt i64 %v410, 0
  %v412 = select i1 %v411, i64 0, i64 %v410
  %v413 = icmp ult i64 %v412, 8
  %v414 = select i1 %v413, i64 %v412, i64 8
  %v415 = trunc i64 %v414 to i32
  %v416 = insertelement <8 x i32> poison, i32 %v415, i64 0
  %v417 = shufflevector <8 x i32> %v416, <8 x i32> poison, <8 x i32> zeroinitializer
  %v418 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v417
  %v419 = mul i64 %v408, 8
  %v420 = add i64 0, %v419
  %v421 = getelementptr inbounds float, ptr %v12, i64 %v420
  %v422 = icmp sge i64 %v412, 8
  br i1 %v422, label %b90, label %b91
b90:
  br label %b92
b92:
  %v423 = phi i64 [ 0, %b90 ], [ %v497, %b93 ]
  %v424 = icmp slt i64 %v423, 8
  br i1 %v424, label %b93, label %b94
b93:
  %v425 = add i64 %v423, 0
  %v426 = getelementptr inbounds float, ptr %v421, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = add i64 %v423, 8
  %v429 = getelementptr inbounds float, ptr %v421, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = add i64 %v423, 16
  %v432 = getelementptr inbounds float, ptr %v421, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = add i64 %v423, 24
  %v435 = getelementptr inbounds float, ptr %v421, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 %v423, 32
  %v438 = getelementptr inbounds float, ptr %v421, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = add i64 %v423, 40
  %v441 = getelementptr inbounds float, ptr %v421, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 %v423, 48
  %v444 = getelementptr inbounds float, ptr %v421, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 %v423, 56
  %v447 = getelementptr inbounds float, ptr %v421, i64 %v446
  %v448 = load <8 x float>, ptr %v447, align 4
  %v449 = shufflevector <8 x float> %v427, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v450 = shufflevector <8 x float> %v427, <8 x float> %v439, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v451 = shufflevector <8 x float> %v430, <8 x float> %v442, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v452 = shufflevector <8 x float> %v430, <8 x float> %v442, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v453 = shufflevector <8 x float> %v433, <8 x float> %v445, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v454 = shufflevector <8 x float> %v433, <8 x float> %v445, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v455 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v456 = shufflevector <8 x float> %v436, <8 x float> %v448, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v457 = shufflevector <8 x float> %v449, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v458 = shufflevector <8 x float> %v449, <8 x float> %v453, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v459 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v460 = shufflevector <8 x float> %v451, <8 x float> %v455, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v461 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v462 = shufflevector <8 x float> %v450, <8 x float> %v454, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v463 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v464 = shufflevector <8 x float> %v452, <8 x float> %v456, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v465 = shufflevector <8 x float> %v457, <8 x float> %v459, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v466 = shufflevector <8 x float> %v457, <8 x float> %v459, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v467 = shufflevector <8 x float> %v458, <8 x float> %v460, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v468 = shufflevector <8 x float> %v458, <8 x float> %v460, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v469 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v470 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v471 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v472 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v473 = add i64 %v423, 0
  %v474 = mul i64 %v473, 32
  %v475 = getelementptr inbounds float, ptr %v409, i64 %v474
  store <8 x float> %v465, ptr %v475, align 4
  %v476 = add i64 %v423, 1
  %v477 = mul i64 %v476, 32
  %v478 = getelementptr inbounds float, ptr %v409, i64 %v477
  store <8 x float> %v466, ptr %v478, align 4
  %v479 = add i64 %v423, 2
  %v480 = mul i64 %v479, 32
  %v481 = getelementptr inbounds float, ptr %v409, i64 %v480
  store <8 x float> %v467, ptr %v481, align 4
  %v482 = add i64 %v423, 3
  %v483 = mul i64 %v482, 32
  %v484 = getelementptr inbounds float, ptr %v409, i64 %v483
  store <8 x float> %v468, ptr %v484, align 4
  %v485 = add i64 %v423, 4
  %v486 = mul i64 %v485, 32
  %v487 = getelementptr inbounds float, ptr %v409, i64 %v486
  store <8 x float> %v469, ptr %v487, align 4
  %v488 = add i64 %v423, 5
  %v489 = mul i64 %v488, 32
  %v490 = getelementptr inbounds float, ptr %v409, i64 %v489
  store <8 x float> %v470, ptr %v490, align 4
  %v491 = add i64 %v423, 6
  %v492 = mul i64 %v491, 32
  %v493 = getelementptr inbounds float, ptr %v409, i64 %v492
  store <8 x float> %v471, ptr %v493, align 4
  %v494 = add i64 %v423, 7
  %v495 = mul i64 %v494, 32
  %v496 = getelementptr inbounds float, ptr %v409, i64 %v495
  store <8 x float> %v472, ptr %v496, align 4
  %v497 = add nsw i64 %v423, 8
  br label %b92
b94:
  br label %b95
b95:
  %v498 = phi i64 [ 8, %b94 ], [ %v506, %b96 ]
  %v499 = icmp slt i64 %v498, 8
  br i1 %v499, label %b96, label %b97
b96:
  %v500 = mul i64 %v498, 1
  %v501 = getelementptr inbounds float, ptr %v421, i64 %v500
  %v502 = getelementptr float, ptr %v501, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v503 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v502, <8 x i1> %v418, <8 x float> zeroinitializer)
  %v504 = mul i64 %v498, 32
  %v505 = getelementptr inbounds float, ptr %v409, i64 %v504
  store <8 x float> %v503, ptr %v505, align 4
  %v506 = add nsw i64 %v498, 1
  br label %b95
b97:
  br label %b91
b91:
  %v507 = icmp slt i64 %v412, 8
  br i1 %v507, label %b98, label %b99
b98:
  br label %b100
b100:
  %v508 = phi i64 [ 0, %b98 ], [ %v516, %b101 ]
  %v509 = icmp slt i64 %v508, 8
  br i1 %v509, label %b101, label %b102
b101:
  %v510 = mul i64 %v508, 1
  %v511 = getelementptr inbounds float, ptr %v421, i64 %v510
  %v512 = getelementptr float, ptr %v511, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v513 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v512, <8 x i1> %v418, <8 x float> zeroinitializer)
  %v514 = mul i64 %v508, 32
  %v515 = getelementptr inbounds float, ptr %v409, i64 %v514
  store <8 x float> %v513, ptr %v515, align 4
  %v516 = add nsw i64 %v508, 1
  br label %b100
b102:
  br label %b99
b99:
  %v517 = add i64 %v295, 16
  %v518 = add i64 %v296, 16
  %v519 = getelementptr inbounds float, ptr %v274, i64 %v517
  %v520 = sub i64 64, %v518
  %v521 = icmp slt i64 %v520, 0
  %v522 = select i1 %v521, i64 0, i64 %v520
  %v523 = icmp ult i64 %v522, 8
  %v524 = select i1 %v523, i64 %v522, i64 8
  %v525 = trunc i64 %v524 to i32
  %v526 = insertelement <8 x i32> poison, i32 %v525, i64 0
  %v527 = shufflevector <8 x i32> %v526, <8 x i32> poison, <8 x i32> zeroinitializer
  %v528 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v527
  %v529 = mul i64 %v518, 8
  %v530 = add i64 0, %v529
  %v531 = getelementptr inbounds float, ptr %v12, i64 %v530
  %v532 = icmp sge i64 %v522, 8
  br i1 %v532, label %b103, label %b104
b103:
  br label %b105
b105:
  %v533 = phi i64 [ 0, %b103 ], [ %v607, %b106 ]
  %v534 = icmp slt i64 %v533, 8
  br i1 %v534, label %b106, label %b107
b106:
  %v535 = add i64 %v533, 0
  %v536 = getelementptr inbounds float, ptr %v531, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = add i64 %v533, 8
  %v539 = getelementptr inbounds float, ptr %v531, i64 %v538
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = add i64 %v533, 16
  %v542 = getelementptr inbounds float, ptr %v531, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 %v533, 24
  %v545 = getelementptr inbounds float, ptr %v531, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 %v533, 32
  %v548 = getelementptr inbounds float, ptr %v531, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 %v533, 40
  %v551 = getelementptr inbounds float, ptr %v531, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 %v533, 48
  %v554 = getelementptr inbounds float, ptr %v531, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v533, 56
  %v557 = getelementptr inbounds float, ptr %v531, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = shufflevector <8 x float> %v537, <8 x float> %v549, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v560 = shufflevector <8 x float> %v537, <8 x float> %v549, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v561 = shufflevector <8 x float> %v540, <8 x float> %v552, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v562 = shufflevector <8 x float> %v540, <8 x float> %v552, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v563 = shufflevector <8 x float> %v543, <8 x float> %v555, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v564 = shufflevector <8 x float> %v543, <8 x float> %v555, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v565 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v566 = shufflevector <8 x float> %v546, <8 x float> %v558, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v567 = shufflevector <8 x float> %v559, <8 x float> %v563, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v568 = shufflevector <8 x float> %v559, <8 x float> %v563, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v569 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v570 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v571 = shufflevector <8 x float> %v560, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v572 = shufflevector <8 x float> %v560, <8 x float> %v564, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v573 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v574 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v567, <8 x float> %v569, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v576 = shufflevector <8 x float> %v567, <8 x float> %v569, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v577 = shufflevector <8 x float> %v568, <8 x float> %v570, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v578 = shufflevector <8 x float> %v568, <8 x float> %v570, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v579 = shufflevector <8 x float> %v571, <8 x float> %v573, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v580 = shufflevector <8 x float> %v571, <8 x float> %v573, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v581 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v582 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v583 = add i64 %v533, 0
  %v584 = mul i64 %v583, 32
  %v585 = getelementptr inbounds float, ptr %v519, i64 %v584
  store <8 x float> %v575, ptr %v585, align 4
  %v586 = add i64 %v533, 1
  %v587 = mul i64 %v586, 32
  %v588 = getelementptr inbounds float, ptr %v519, i64 %v587
  store <8 x float> %v576, ptr %v588, align 4
  %v589 = add i64 %v533, 2
  %v590 = mul i64 %v589, 32
  %v591 = getelementptr inbounds float, ptr %v519, i64 %v590
  store <8 x float> %v577, ptr %v591, align 4
  %v592 = add i64 %v533, 3
  %v593 = mul i64 %v592, 32
  %v594 = getelementptr inbounds float, ptr %v519, i64 %v593
  store <8 x float> %v578, ptr %v594, align 4
  %v595 = add i64 %v533, 4
  %v596 = mul i64 %v595, 32
  %v597 = getelementptr inbounds float, ptr %v519, i64 %v596
  store <8 x float> %v579, ptr %v597, align 4
  %v598 = add i64 %v533, 5
  %v599 = mul i64 %v598, 32
  %v600 = getelementptr inbounds float, ptr %v519, i64 %v599
  store <8 x float> %v580, ptr %v600, align 4
  %v601 = add i64 %v533, 6
  %v602 = mul i64 %v601, 32
  %v603 = getelementptr inbounds float, ptr %v519, i64 %v602
  store <8 x float> %v581, ptr %v603, align 4
  %v604 = add i64 %v533, 7
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v519, i64 %v605
  store <8 x float> %v582, ptr %v606, align 4
  %v607 = add nsw i64 %v533, 8
  br label %b105
b107:
  br label %b108
b108:
  %v608 = phi i64 [ 8, %b107 ], [ %v616, %b109 ]
  %v609 = icmp slt i64 %v608, 8
  br i1 %v609, label %b109, label %b110
b109:
  %v610 = mul i64 %v608, 1
  %v611 = getelementptr inbounds float, ptr %v531, i64 %v610
  %v612 = getelementptr float, ptr %v611, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v613 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v612, <8 x i1> %v528, <8 x float> zeroinitializer)
  %v614 = mul i64 %v608, 32
  %v615 = getelementptr inbounds float, ptr %v519, i64 %v614
  store <8 x float> %v613, ptr %v615, align 4
  %v616 = add nsw i64 %v608, 1
  br label %b108
b110:
  br label %b104
b104:
  %v617 = icmp slt i64 %v522, 8
  br i1 %v617, label %b111, label %b112
b111:
  br label %b113
b113:
  %v618 = phi i64 [ 0, %b111 ], [ %v626, %b114 ]
  %v619 = icmp slt i64 %v618, 8
  br i1 %v619, label %b114, label %b115
b114:
  %v620 = mul i64 %v618, 1
  %v621 = getelementptr inbounds float, ptr %v531, i64 %v620
  %v622 = getelementptr float, ptr %v621, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v623 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v622, <8 x i1> %v528, <8 x float> zeroinitializer)
  %v624 = mul i64 %v618, 32
  %v625 = getelementptr inbounds float, ptr %v519, i64 %v624
  store <8 x float> %v623, ptr %v625, align 4
  %v626 = add nsw i64 %v618, 1
  br label %b113
b115:
  br label %b112
b112:
  %v627 = add i64 %v295, 24
  %v628 = add i64 %v296, 24
  %v629 = getelementptr inbounds float, ptr %v274, i64 %v627
  %v630 = sub i64 64, %v628
  %v631 = icmp slt i64 %v630, 0
  %v632 = select i1 %v631, i64 0, i64 %v630
  %v633 = icmp ult i64 %v632, 8
  %v634 = select i1 %v633, i64 %v632, i64 8
  %v635 = trunc i64 %v634 to i32
  %v636 = insertelement <8 x i32> poison, i32 %v635, i64 0
  %v637 = shufflevector <8 x i32> %v636, <8 x i32> poison, <8 x i32> zeroinitializer
  %v638 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v637
  %v639 = mul i64 %v628, 8
  %v640 = add i64 0, %v639
  %v641 = getelementptr inbounds float, ptr %v12, i64 %v640
  %v642 = icmp sge i64 %v632, 8
  br i1 %v642, label %b116, label %b117
b116:
  br label %b118
b118:
  %v643 = phi i64 [ 0, %b116 ], [ %v717, %b119 ]
  %v644 = icmp slt i64 %v643, 8
  br i1 %v644, label %b119, label %b120
b119:
  %v645 = add i64 %v643, 0
  %v646 = getelementptr inbounds float, ptr %v641, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = add i64 %v643, 8
  %v649 = getelementptr inbounds float, ptr %v641, i64 %v648
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = add i64 %v643, 16
  %v652 = getelementptr inbounds float, ptr %v641, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = add i64 %v643, 24
  %v655 = getelementptr inbounds float, ptr %v641, i64 %v654
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = add i64 %v643, 32
  %v658 = getelementptr inbounds float, ptr %v641, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = add i64 %v643, 40
  %v661 = getelementptr inbounds float, ptr %v641, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 %v643, 48
  %v664 = getelementptr inbounds float, ptr %v641, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = add i64 %v643, 56
  %v667 = getelementptr inbounds float, ptr %v641, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = shufflevector <8 x float> %v647, <8 x float> %v659, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v670 = shufflevector <8 x float> %v647, <8 x float> %v659, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v671 = shufflevector <8 x float> %v650, <8 x float> %v662, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v672 = shufflevector <8 x float> %v650, <8 x float> %v662, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v673 = shufflevector <8 x float> %v653, <8 x float> %v665, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v674 = shufflevector <8 x float> %v653, <8 x float> %v665, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v656, <8 x float> %v668, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v676 = shufflevector <8 x float> %v656, <8 x float> %v668, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v669, <8 x float> %v673, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v678 = shufflevector <8 x float> %v669, <8 x float> %v673, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v680 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v670, <8 x float> %v674, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v682 = shufflevector <8 x float> %v670, <8 x float> %v674, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v684 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v677, <8 x float> %v679, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v686 = shufflevector <8 x float> %v677, <8 x float> %v679, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v687 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v688 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v689 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v690 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v692 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v693 = add i64 %v643, 0
  %v694 = mul i64 %v693, 32
  %v695 = getelementptr inbounds float, ptr %v629, i64 %v694
  store <8 x float> %v685, ptr %v695, align 4
  %v696 = add i64 %v643, 1
  %v697 = mul i64 %v696, 32
  %v698 = getelementptr inbounds float, ptr %v629, i64 %v697
  store <8 x float> %v686, ptr %v698, align 4
  %v699 = add i64 %v643, 2
  %v700 = mul i64 %v699, 32
  %v701 = getelementptr inbounds float, ptr %v629, i64 %v700
  store <8 x float> %v687, ptr %v701, align 4
  %v702 = add i64 %v643, 3
  %v703 = mul i64 %v702, 32
  %v704 = getelementptr inbounds float, ptr %v629, i64 %v703
  store <8 x float> %v688, ptr %v704, align 4
  %v705 = add i64 %v643, 4
  %v706 = mul i64 %v705, 32
  %v707 = getelementptr inbounds float, ptr %v629, i64 %v706
  store <8 x float> %v689, ptr %v707, align 4
  %v708 = add i64 %v643, 5
  %v709 = mul i64 %v708, 32
  %v710 = getelementptr inbounds float, ptr %v629, i64 %v709
  store <8 x float> %v690, ptr %v710, align 4
  %v711 = add i64 %v643, 6
  %v712 = mul i64 %v711, 32
  %v713 = getelementptr inbounds float, ptr %v629, i64 %v712
  store <8 x float> %v691, ptr %v713, align 4
  %v714 = add i64 %v643, 7
  %v715 = mul i64 %v714, 32
  %v716 = getelementptr inbounds float, ptr %v629, i64 %v715
  store <8 x float> %v692, ptr %v716, align 4
  %v717 = add nsw i64 %v643, 8
  br label %b118
b120:
  br label %b121
b121:
  %v718 = phi i64 [ 8, %b120 ], [ %v726, %b122 ]
  %v719 = icmp slt i64 %v718, 8
  br i1 %v719, label %b122, label %b123
b122:
  %v720 = mul i64 %v718, 1
  %v721 = getelementptr inbounds float, ptr %v641, i64 %v720
  %v722 = getelementptr float, ptr %v721, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v723 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v722, <8 x i1> %v638, <8 x float> zeroinitializer)
  %v724 = mul i64 %v718, 32
  %v725 = getelementptr inbounds float, ptr %v629, i64 %v724
  store <8 x float> %v723, ptr %v725, align 4
  %v726 = add nsw i64 %v718, 1
  br label %b121
b123:
  br label %b117
b117:
  %v727 = icmp slt i64 %v632, 8
  br i1 %v727, label %b124, label %b125
b124:
  br label %b126
b126:
  %v728 = phi i64 [ 0, %b124 ], [ %v736, %b127 ]
  %v729 = icmp slt i64 %v728, 8
  br i1 %v729, label %b127, label %b128
b127:
  %v730 = mul i64 %v728, 1
  %v731 = getelementptr inbounds float, ptr %v641, i64 %v730
  %v732 = getelementptr float, ptr %v731, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v733 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v732, <8 x i1> %v638, <8 x float> zeroinitializer)
  %v734 = mul i64 %v728, 32
  %v735 = getelementptr inbounds float, ptr %v629, i64 %v734
  store <8 x float> %v733, ptr %v735, align 4
  %v736 = add nsw i64 %v728, 1
  br label %b126
b128:
  br label %b125
b125:
  %v737 = add i64 %v295, 256
  %v738 = add nsw i64 %v293, 1
  br label %b74
b76:
  br label %b73
b73:
  %v739 = icmp sgt i64 %v3, 1
  br i1 %v739, label %b129, label %b130
b129:
  %v740 = getelementptr inbounds i64, ptr %v1, i64 3
  %v741 = atomicrmw add ptr %v740, i64 1 acq_rel
  %v742 = mul i64 %v3, 6
  br label %b131
b131:
  %v743 = load atomic i64, ptr %v740 acquire, align 8
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b132, label %b133
b132:
  %v745 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v747 = add i64 %v8, 0
  %v748 = sdiv i64 %v747, 1
  %v749 = add i64 %v2, 1
  %v750 = mul i64 %v748, %v2
  %v751 = sdiv i64 %v750, %v3
  %v752 = mul i64 %v751, 1
  %v753 = icmp slt i64 %v752, %v8
  %v754 = select i1 %v753, i64 %v752, i64 %v8
  %v755 = mul i64 %v748, %v749
  %v756 = sdiv i64 %v755, %v3
  %v757 = mul i64 %v756, 1
  %v758 = icmp slt i64 %v757, %v8
  %v759 = select i1 %v758, i64 %v757, i64 %v8
  br label %b134
b134:
  %v760 = phi i64 [ %v754, %b130 ], [ %v813, %b139 ]
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %b135, label %b136
b135:
  %v762 = add i64 %v760, 96
  %v763 = icmp slt i64 %v762, %v759
  %v764 = select i1 %v763, i64 %v762, i64 %v759
  br label %b137
b137:
  %v765 = phi i64 [ 0, %b135 ], [ %v812, %b142 ]
  %v766 = icmp slt i64 %v765, 2
  br i1 %v766, label %b138, label %b139
b138:
  %v767 = sub i64 %v764, %v760
  %v768 = sub i64 2, 1
  %v769 = add i64 %v767, %v768
  %v770 = sdiv i64 %v769, 2
  br label %b140
b140:
  %v771 = phi i64 [ 0, %b138 ], [ %v811, %b147 ]
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b141, label %b142
b141:
  %v773 = mul i64 %v767, %v771
  %v774 = sdiv i64 %v773, %v770
  %v775 = add i64 %v760, %v774
  %v776 = add i64 %v771, 1
  %v777 = mul i64 %v767, %v776
  %v778 = sdiv i64 %v777, %v770
  %v779 = add i64 %v760, %v778
  %v780 = mul i64 %v765, 256
  %v781 = getelementptr inbounds float, ptr %v274, i64 %v780
  %v782 = sub i64 %v779, %v775
  %v783 = mul i64 %v775, 8
  %v784 = getelementptr inbounds float, ptr %v10, i64 %v783
  %v785 = getelementptr inbounds float, ptr %v784, i64 0
  %v786 = sub i64 %v782, 1
  %v787 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v786
  %v788 = load ptr, ptr %v787, align 4
  %v789 = icmp sgt i64 %v782, 0
  br i1 %v789, label %b143, label %b144
b143:
  call void %v788(ptr %v785, i64 8, ptr %v781, i64 8, ptr %v746)
  br label %b144
b144:
  %v790 = add i64 %v780, 256
  br label %b145
b145:
  %v791 = phi i64 [ %v775, %b144 ], [ %v810, %b150 ]
  %v792 = icmp slt i64 %v791, %v779
  br i1 %v792, label %b146, label %b147
b146:
  %v793 = sub i64 %v791, %v775
  %v794 = mul i64 %v793, 32
  %v795 = getelementptr inbounds float, ptr %v746, i64 %v794
  %v796 = mul i64 %v791, 64
  %v797 = getelementptr inbounds float, ptr %v48, i64 %v796
  br label %b148
b148:
  %v798 = phi i64 [ 0, %b146 ], [ %v809, %b149 ]
  %v799 = icmp slt i64 %v798, 4
  br i1 %v799, label %b149, label %b150
b149:
  %v800 = mul i64 %v765, 4
  %v801 = add i64 %v800, %v798
  %v802 = mul i64 %v801, 8
  %v803 = add i64 0, %v798
  %v804 = mul i64 %v803, 8
  %v805 = getelementptr inbounds float, ptr %v795, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = add i64 0, %v802
  %v808 = getelementptr inbounds float, ptr %v797, i64 %v807
  store <8 x float> %v806, ptr %v808, align 4
  %v809 = add nsw i64 %v798, 1
  br label %b148
b150:
  %v810 = add nsw i64 %v791, 1
  br label %b145
b147:
  %v811 = add nsw i64 %v771, 1
  br label %b140
b142:
  %v812 = add nsw i64 %v765, 1
  br label %b137
b139:
  %v813 = add nsw i64 %v760, 96
  br label %b134
b136:
  %v814 = icmp sgt i64 %v3, 1
  br i1 %v814, label %b151, label %b152
b151:
  %v815 = getelementptr inbounds i64, ptr %v1, i64 3
  %v816 = atomicrmw add ptr %v815, i64 1 acq_rel
  %v817 = mul i64 %v3, 7
  br label %b153
b153:
  %v818 = load atomic i64, ptr %v815 acquire, align 8
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b154, label %b155
b154:
  %v820 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  br label %b156
b156:
  %v821 = phi i64 [ 0, %b152 ], [ %v1224, %b176 ]
  %v822 = icmp slt i64 %v821, %v5
  br i1 %v822, label %b157, label %b158
b157:
  %v823 = add i64 %v7, 0
  %v824 = sdiv i64 %v823, 1
  %v825 = add i64 %v2, 1
  %v826 = mul i64 %v824, %v2
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 1
  %v829 = icmp slt i64 %v828, %v7
  %v830 = select i1 %v829, i64 %v828, i64 %v7
  %v831 = mul i64 %v824, %v825
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v7
  %v835 = select i1 %v834, i64 %v833, i64 %v7
  br label %b159
b159:
  %v836 = phi i64 [ %v830, %b157 ], [ %v892, %b164 ]
  %v837 = icmp slt i64 %v836, %v835
  br i1 %v837, label %b160, label %b161
b160:
  br label %b162
b162:
  %v838 = phi i64 [ 0, %b160 ], [ %v891, %b167 ]
  %v839 = icmp slt i64 %v838, 4
  br i1 %v839, label %b163, label %b164
b163:
  br label %b165
b165:
  %v840 = phi i64 [ 0, %b163 ], [ %v890, %b170 ]
  %v841 = icmp slt i64 %v840, 2
  br i1 %v841, label %b166, label %b167
b166:
  br label %b168
b168:
  %v842 = phi i64 [ 0, %b166 ], [ %v889, %b173 ]
  %v843 = icmp slt i64 %v842, 8
  br i1 %v843, label %b169, label %b170
b169:
  br label %b171
b171:
  %v844 = phi i64 [ 0, %b169 ], [ %v869, %b172 ]
  %v845 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v868, %b172 ]
  %v846 = icmp slt i64 %v844, 8
  br i1 %v846, label %b172, label %b173
b172:
  %v847 = add i64 %v821, 0
  %v848 = and i64 %v847, %v66
  %v849 = mul i64 %v848, %v7
  %v850 = add i64 %v849, %v836
  %v851 = mul i64 %v850, 16
  %v852 = getelementptr inbounds float, ptr %v20, i64 %v851
  %v853 = mul i64 %v838, 128
  %v854 = add i64 0, %v853
  %v855 = mul i64 %v840, 64
  %v856 = add i64 %v854, %v855
  %v857 = mul i64 %v842, 8
  %v858 = add i64 %v856, %v857
  %v859 = add i64 %v858, %v844
  %v860 = getelementptr inbounds float, ptr %v16, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = mul i64 %v840, 8
  %v863 = add i64 0, %v862
  %v864 = add i64 %v863, %v844
  %v865 = getelementptr inbounds float, ptr %v852, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fmul <8 x float> %v861, %v866
  %v868 = fadd <8 x float> %v845, %v867
  %v869 = add nsw i64 %v844, 8
  br label %b171
b173:
  %v870 = shufflevector <8 x float> %v845, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v871 = shufflevector <8 x float> %v845, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v872 = fadd <4 x float> %v870, %v871
  %v873 = shufflevector <4 x float> %v872, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v874 = shufflevector <4 x float> %v872, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v875 = fadd <2 x float> %v873, %v874
  %v876 = extractelement <2 x float> %v875, i64 0
  %v877 = extractelement <2 x float> %v875, i64 1
  %v878 = fadd float %v876, %v877
  %v879 = fadd float %v878, 0x0000000000000000
  %v880 = mul i64 %v836, 64
  %v881 = getelementptr inbounds float, ptr %v50, i64 %v880
  %v882 = mul i64 %v838, 16
  %v883 = add i64 0, %v882
  %v884 = mul i64 %v840, 8
  %v885 = add i64 %v883, %v884
  %v886 = add i64 %v885, %v842
  %v887 = add i64 %v886, 0
  %v888 = getelementptr inbounds float, ptr %v881, i64 %v887
  store float %v879, ptr %v888, align 4
  %v889 = add nsw i64 %v842, 1
  br label %b168
b170:
  %v890 = add nsw i64 %v840, 1
  br label %b165
b167:
  %v891 = add nsw i64 %v838, 1
  br label %b162
b164:
  %v892 = add nsw i64 %v836, 1
  br label %b159
b161:
  %v893 = add i64 %v7, 0
  %v894 = sdiv i64 %v893, 1
  %v895 = add i64 %v2, 1
  %v896 = mul i64 %v894, %v2
  %v897 = sdiv i64 %v896, %v3
  %v898 = mul i64 %v897, 1
  %v899 = icmp slt i64 %v898, %v7
  %v900 = select i1 %v899, i64 %v898, i64 %v7
  %v901 = mul i64 %v894, %v895
  %v902 = sdiv i64 %v901, %v3
  %v903 = mul i64 %v902, 1
  %v904 = icmp slt i64 %v903, %v7
  %v905 = select i1 %v904, i64 %v903, i64 %v7
  br label %b174
b174:
  %v906 = phi i64 [ %v900, %b161 ], [ %v1223, %b179 ]
  %v907 = icmp slt i64 %v906, %v905
  br i1 %v907, label %b175, label %b176
b175:
  %v908 = add i64 %v821, 0
  %v909 = and i64 %v908, %v78
  %v910 = mul i64 %v909, %v7
  %v911 = add i64 %v910, %v906
  %v912 = mul i64 %v911, 64
  %v913 = getelementptr inbounds float, ptr %v48, i64 %v912
  %v914 = mul i64 %v906, 64
  %v915 = getelementptr inbounds float, ptr %v50, i64 %v914
  %v916 = add i64 %v821, 0
  %v917 = and i64 %v916, %v70
  %v918 = mul i64 %v917, %v7
  %v919 = add i64 %v918, %v906
  %v920 = mul i64 %v919, 16
  %v921 = getelementptr inbounds float, ptr %v24, i64 %v920
  %v922 = add i64 %v821, 0
  %v923 = and i64 %v922, %v72
  %v924 = mul i64 %v923, %v7
  %v925 = add i64 %v924, %v906
  %v926 = mul i64 %v925, 16
  %v927 = getelementptr inbounds float, ptr %v26, i64 %v926
  %v928 = add i64 %v821, 0
  %v929 = and i64 %v928, %v68
  %v930 = mul i64 %v929, %v7
  %v931 = add i64 %v930, %v906
  %v932 = mul i64 %v931, 16
  %v933 = getelementptr inbounds float, ptr %v22, i64 %v932
  %v934 = add i64 %v821, 0
  %v935 = and i64 %v934, %v80
  %v936 = mul i64 %v935, %v7
  %v937 = add i64 %v936, %v906
  %v938 = mul i64 %v937, 16
  %v939 = getelementptr inbounds float, ptr %v52, i64 %v938
  %v940 = add i64 %v821, 0
  %v941 = and i64 %v940, %v82
  %v942 = mul i64 %v941, %v7
  %v943 = add i64 %v942, %v906
  %v944 = mul i64 %v943, 16
  %v945 = getelementptr inbounds float, ptr %v54, i64 %v944
  %v946 = add i64 %v821, 1
  %v947 = and i64 %v946, %v72
  %v948 = mul i64 %v947, %v7
  %v949 = add i64 %v948, %v906
  %v950 = mul i64 %v949, 16
  %v951 = getelementptr inbounds float, ptr %v26, i64 %v950
  %v952 = add i64 %v821, 0
  %v953 = and i64 %v952, %v84
  %v954 = mul i64 %v953, %v7
  %v955 = add i64 %v954, %v906
  %v956 = mul i64 %v955, 16
  %v957 = getelementptr inbounds float, ptr %v56, i64 %v956
  %v958 = add i64 %v821, 1
  %v959 = and i64 %v958, %v68
  %v960 = mul i64 %v959, %v7
  %v961 = add i64 %v960, %v906
  %v962 = mul i64 %v961, 16
  %v963 = getelementptr inbounds float, ptr %v22, i64 %v962
  %v964 = add i64 %v821, 1
  %v965 = and i64 %v964, %v70
  %v966 = mul i64 %v965, %v7
  %v967 = add i64 %v966, %v906
  %v968 = mul i64 %v967, 16
  %v969 = getelementptr inbounds float, ptr %v24, i64 %v968
  %v970 = add i64 %v821, 0
  %v971 = and i64 %v970, %v86
  %v972 = mul i64 %v971, %v7
  %v973 = add i64 %v972, %v906
  %v974 = mul i64 %v973, 16
  %v975 = getelementptr inbounds float, ptr %v58, i64 %v974
  %v976 = add i64 %v821, 1
  %v977 = and i64 %v976, %v66
  %v978 = mul i64 %v977, %v7
  %v979 = add i64 %v978, %v906
  %v980 = mul i64 %v979, 16
  %v981 = getelementptr inbounds float, ptr %v20, i64 %v980
  br label %b177
b177:
  %v982 = phi i64 [ 0, %b175 ], [ %v1222, %b178 ]
  %v983 = icmp slt i64 %v982, 16
  br i1 %v983, label %b178, label %b179
b178:
  %v984 = add i64 0, %v982
  %v985 = getelementptr inbounds float, ptr %v913, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = add i64 0, %v982
  %v988 = getelementptr inbounds float, ptr %v14, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = fadd <8 x float> %v986, %v989
  %v991 = add i64 0, %v982
  %v992 = getelementptr inbounds float, ptr %v915, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = fadd <8 x float> %v990, %v993
  %v995 = add i64 16, %v982
  %v996 = getelementptr inbounds float, ptr %v913, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = add i64 16, %v982
  %v999 = getelementptr inbounds float, ptr %v14, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = fadd <8 x float> %v997, %v1000
  %v1002 = add i64 16, %v982
  %v1003 = getelementptr inbounds float, ptr %v915, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = fadd <8 x float> %v1001, %v1004
  %v1006 = fneg <8 x float> %v1005
  %v1007 = add i64 0, %v982
  %v1008 = getelementptr inbounds float, ptr %v921, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1011 = shufflevector <8 x float> %v1010, <8 x float> poison, <8 x i32> zeroinitializer
  %v1012 = fcmp oeq <8 x float> %v1009, %v1011
  %v1013 = select <8 x i1> %v1012, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1014 = add i64 0, %v982
  %v1015 = getelementptr inbounds float, ptr %v927, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1006)
  %v1018 = fneg <8 x float> %v1017
  %v1019 = fcmp olt <8 x float> %v1018, splat (float 0xC05A400000000000)
  %v1020 = select <8 x i1> %v1019, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1018
  %v1021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1020, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1022 = fsub <8 x float> %v1021, splat (float 0x4168000000000000)
  %v1023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1022, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1020)
  %v1024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1022, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1023)
  %v1025 = bitcast <8 x float> %v1021 to <8 x i32>
  %v1026 = fmul <8 x float> %v1024, %v1024
  %v1027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1024, <8 x float> splat (float 0x3F81227F40000000))
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v1024, <8 x float> splat (float 0x3FA5556740000000))
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> %v1024, <8 x float> splat (float 0x3FC5554B00000000))
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1029, <8 x float> %v1024, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1026, <8 x float> %v1030, <8 x float> %v1024)
  %v1032 = sub <8 x i32> %v1025, splat (i32 1262485250)
  %v1033 = lshr <8 x i32> %v1032, splat (i32 1)
  %v1034 = sub <8 x i32> %v1032, %v1033
  %v1035 = shl <8 x i32> %v1033, splat (i32 23)
  %v1036 = bitcast <8 x i32> %v1035 to <8 x float>
  %v1037 = shl <8 x i32> %v1034, splat (i32 23)
  %v1038 = bitcast <8 x i32> %v1037 to <8 x float>
  %v1039 = fadd <8 x float> %v1031, splat (float 0x3FF0000000000000)
  %v1040 = fmul <8 x float> %v1039, %v1036
  %v1041 = fmul <8 x float> %v1040, %v1038
  %v1042 = fcmp ogt <8 x float> %v1041, splat (float 0x3FDA8279A0000000)
  %v1043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1041, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1044 = select <8 x i1> %v1042, <8 x float> %v1043, <8 x float> %v1041
  %v1045 = select <8 x i1> %v1042, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1046 = select <8 x i1> %v1042, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1047 = fmul <8 x float> %v1044, %v1044
  %v1048 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1047, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1048, <8 x float> %v1047, <8 x float> splat (float 0xBFC546EF00000000))
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> %v1047, <8 x float> splat (float 0xBFD0002320000000))
  %v1051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1047, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> %v1047, <8 x float> splat (float 0x3FC999FF60000000))
  %v1053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1052, <8 x float> %v1047, <8 x float> splat (float 0x3FD5555540000000))
  %v1054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1044, <8 x float> %v1050, <8 x float> %v1053)
  %v1055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1044, <8 x float> %v1054, <8 x float> splat (float 0xBFE0000000000000))
  %v1056 = fmul <8 x float> %v1044, %v1044
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> %v1055, <8 x float> %v1046)
  %v1058 = fadd <8 x float> %v1057, %v1044
  %v1059 = fadd <8 x float> %v1058, %v1045
  %v1060 = fcmp ogt <8 x float> %v1006, splat (float 0x0000000000000000)
  %v1061 = select <8 x i1> %v1060, <8 x float> %v1006, <8 x float> splat (float 0x0000000000000000)
  %v1062 = fadd <8 x float> %v1061, %v1059
  %v1063 = fsub <8 x float> %v1016, %v1062
  %v1064 = fcmp uno <8 x float> %v1063, %v1063
  %v1065 = fcmp ogt <8 x float> %v1063, %v994
  %v1066 = select <8 x i1> %v1065, <8 x float> %v1063, <8 x float> %v994
  %v1067 = select <8 x i1> %v1064, <8 x float> %v1063, <8 x float> %v1066
  %v1068 = fcmp une <8 x float> %v1013, splat (float 0x0000000000000000)
  %v1069 = select <8 x i1> %v1068, <8 x float> %v994, <8 x float> %v1067
  %v1070 = add i64 32, %v982
  %v1071 = getelementptr inbounds float, ptr %v913, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = add i64 32, %v982
  %v1074 = getelementptr inbounds float, ptr %v14, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = fadd <8 x float> %v1072, %v1075
  %v1077 = add i64 32, %v982
  %v1078 = getelementptr inbounds float, ptr %v915, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = fadd <8 x float> %v1076, %v1079
  %v1081 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1080)
  %v1082 = fcmp ogt <8 x float> %v1081, splat (float 0x4023000000000000)
  %v1083 = select <8 x i1> %v1082, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1081
  %v1084 = fadd <8 x float> %v1083, %v1083
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1084, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1086 = fsub <8 x float> %v1085, splat (float 0x4168000000000000)
  %v1087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1086, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1084)
  %v1088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1086, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1087)
  %v1089 = bitcast <8 x float> %v1085 to <8 x i32>
  %v1090 = fmul <8 x float> %v1088, %v1088
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1088, <8 x float> splat (float 0x3F81227F40000000))
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1091, <8 x float> %v1088, <8 x float> splat (float 0x3FA5556740000000))
  %v1093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1092, <8 x float> %v1088, <8 x float> splat (float 0x3FC5554B00000000))
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> %v1088, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> %v1094, <8 x float> %v1088)
  %v1096 = shl <8 x i32> %v1089, splat (i32 23)
  %v1097 = add <8 x i32> %v1096, splat (i32 1065353216)
  %v1098 = bitcast <8 x i32> %v1097 to <8 x float>
  %v1099 = fsub <8 x float> %v1098, splat (float 0x3FF0000000000000)
  %v1100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1098, <8 x float> %v1095, <8 x float> %v1099)
  %v1101 = fadd <8 x float> %v1100, splat (float 0x4000000000000000)
  %v1102 = fdiv <8 x float> %v1100, %v1101
  %v1103 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1102, <8 x float> %v1080)
  %v1104 = fsub <8 x float> %v1063, %v1069
  %v1105 = fcmp olt <8 x float> %v1104, splat (float 0xC05A400000000000)
  %v1106 = select <8 x i1> %v1105, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1104
  %v1107 = fcmp ogt <8 x float> %v1106, splat (float 0x4056400000000000)
  %v1108 = select <8 x i1> %v1107, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1106
  %v1109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1108, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1110 = fsub <8 x float> %v1109, splat (float 0x4168000000000000)
  %v1111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1110, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1108)
  %v1112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1110, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1111)
  %v1113 = bitcast <8 x float> %v1109 to <8 x i32>
  %v1114 = fmul <8 x float> %v1112, %v1112
  %v1115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1112, <8 x float> splat (float 0x3F81227F40000000))
  %v1116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1115, <8 x float> %v1112, <8 x float> splat (float 0x3FA5556740000000))
  %v1117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1116, <8 x float> %v1112, <8 x float> splat (float 0x3FC5554B00000000))
  %v1118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1117, <8 x float> %v1112, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1114, <8 x float> %v1118, <8 x float> %v1112)
  %v1120 = sub <8 x i32> %v1113, splat (i32 1262485250)
  %v1121 = lshr <8 x i32> %v1120, splat (i32 1)
  %v1122 = sub <8 x i32> %v1120, %v1121
  %v1123 = shl <8 x i32> %v1121, splat (i32 23)
  %v1124 = bitcast <8 x i32> %v1123 to <8 x float>
  %v1125 = shl <8 x i32> %v1122, splat (i32 23)
  %v1126 = bitcast <8 x i32> %v1125 to <8 x float>
  %v1127 = fadd <8 x float> %v1119, splat (float 0x3FF0000000000000)
  %v1128 = fmul <8 x float> %v1127, %v1124
  %v1129 = fmul <8 x float> %v1128, %v1126
  %v1130 = add i64 0, %v982
  %v1131 = getelementptr inbounds float, ptr %v933, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = fmul <8 x float> %v1129, %v1132
  %v1134 = fsub <8 x float> %v994, %v1069
  %v1135 = fcmp olt <8 x float> %v1134, splat (float 0xC05A400000000000)
  %v1136 = select <8 x i1> %v1135, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1134
  %v1137 = fcmp ogt <8 x float> %v1136, splat (float 0x4056400000000000)
  %v1138 = select <8 x i1> %v1137, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1136
  %v1139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1138, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1140 = fsub <8 x float> %v1139, splat (float 0x4168000000000000)
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1138)
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1141)
  %v1143 = bitcast <8 x float> %v1139 to <8 x i32>
  %v1144 = fmul <8 x float> %v1142, %v1142
  %v1145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1142, <8 x float> splat (float 0x3F81227F40000000))
  %v1146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1145, <8 x float> %v1142, <8 x float> splat (float 0x3FA5556740000000))
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> %v1142, <8 x float> splat (float 0x3FC5554B00000000))
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> %v1142, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1144, <8 x float> %v1148, <8 x float> %v1142)
  %v1150 = sub <8 x i32> %v1143, splat (i32 1262485250)
  %v1151 = lshr <8 x i32> %v1150, splat (i32 1)
  %v1152 = sub <8 x i32> %v1150, %v1151
  %v1153 = shl <8 x i32> %v1151, splat (i32 23)
  %v1154 = bitcast <8 x i32> %v1153 to <8 x float>
  %v1155 = shl <8 x i32> %v1152, splat (i32 23)
  %v1156 = bitcast <8 x i32> %v1155 to <8 x float>
  %v1157 = fadd <8 x float> %v1149, splat (float 0x3FF0000000000000)
  %v1158 = fmul <8 x float> %v1157, %v1154
  %v1159 = fmul <8 x float> %v1158, %v1156
  %v1160 = fmul <8 x float> %v1159, %v1103
  %v1161 = fadd <8 x float> %v1133, %v1160
  %v1162 = fmul <8 x float> %v1129, %v1009
  %v1163 = fadd <8 x float> %v1162, %v1159
  %v1164 = add i64 48, %v982
  %v1165 = getelementptr inbounds float, ptr %v913, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = add i64 48, %v982
  %v1168 = getelementptr inbounds float, ptr %v14, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = fadd <8 x float> %v1166, %v1169
  %v1171 = add i64 48, %v982
  %v1172 = getelementptr inbounds float, ptr %v915, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = fadd <8 x float> %v1170, %v1173
  %v1175 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1174)
  %v1176 = fneg <8 x float> %v1175
  %v1177 = fcmp olt <8 x float> %v1176, splat (float 0xC05A400000000000)
  %v1178 = select <8 x i1> %v1177, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1176
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1178, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1180 = fsub <8 x float> %v1179, splat (float 0x4168000000000000)
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1178)
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1181)
  %v1183 = bitcast <8 x float> %v1179 to <8 x i32>
  %v1184 = fmul <8 x float> %v1182, %v1182
  %v1185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1182, <8 x float> splat (float 0x3F81227F40000000))
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> %v1182, <8 x float> splat (float 0x3FA5556740000000))
  %v1187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1186, <8 x float> %v1182, <8 x float> splat (float 0x3FC5554B00000000))
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> %v1182, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1184, <8 x float> %v1188, <8 x float> %v1182)
  %v1190 = sub <8 x i32> %v1183, splat (i32 1262485250)
  %v1191 = lshr <8 x i32> %v1190, splat (i32 1)
  %v1192 = sub <8 x i32> %v1190, %v1191
  %v1193 = shl <8 x i32> %v1191, splat (i32 23)
  %v1194 = bitcast <8 x i32> %v1193 to <8 x float>
  %v1195 = shl <8 x i32> %v1192, splat (i32 23)
  %v1196 = bitcast <8 x i32> %v1195 to <8 x float>
  %v1197 = fadd <8 x float> %v1189, splat (float 0x3FF0000000000000)
  %v1198 = fmul <8 x float> %v1197, %v1194
  %v1199 = fmul <8 x float> %v1198, %v1196
  %v1200 = fcmp olt <8 x float> %v1174, splat (float 0x0000000000000000)
  %v1201 = select <8 x i1> %v1200, <8 x float> %v1199, <8 x float> splat (float 0x3FF0000000000000)
  %v1202 = fadd <8 x float> %v1199, splat (float 0x3FF0000000000000)
  %v1203 = fdiv <8 x float> %v1201, %v1202
  %v1204 = fmul <8 x float> %v1203, %v1161
  %v1205 = fdiv <8 x float> %v1204, %v1163
  %v1206 = add i64 0, %v982
  %v1207 = getelementptr inbounds float, ptr %v939, i64 %v1206
  store <8 x float> %v994, ptr %v1207, align 4
  %v1208 = add i64 0, %v982
  %v1209 = getelementptr inbounds float, ptr %v945, i64 %v1208
  store <8 x float> %v1006, ptr %v1209, align 4
  %v1210 = add i64 0, %v982
  %v1211 = getelementptr inbounds float, ptr %v951, i64 %v1210
  store <8 x float> %v1069, ptr %v1211, align 4
  %v1212 = add i64 0, %v982
  %v1213 = getelementptr inbounds float, ptr %v957, i64 %v1212
  store <8 x float> %v1103, ptr %v1213, align 4
  %v1214 = add i64 0, %v982
  %v1215 = getelementptr inbounds float, ptr %v963, i64 %v1214
  store <8 x float> %v1161, ptr %v1215, align 4
  %v1216 = add i64 0, %v982
  %v1217 = getelementptr inbounds float, ptr %v969, i64 %v1216
  store <8 x float> %v1163, ptr %v1217, align 4
  %v1218 = add i64 0, %v982
  %v1219 = getelementptr inbounds float, ptr %v975, i64 %v1218
  store <8 x float> %v1203, ptr %v1219, align 4
  %v1220 = add i64 0, %v982
  %v1221 = getelementptr inbounds float, ptr %v981, i64 %v1220
  store <8 x float> %v1205, ptr %v1221, align 4
  %v1222 = add nsw i64 %v982, 8
  br label %b177
b179:
  %v1223 = add nsw i64 %v906, 1
  br label %b174
b176:
  %v1224 = add nsw i64 %v821, 1
  br label %b156
b158:
  %v1225 = icmp sgt i64 %v3, 1
  br i1 %v1225, label %b180, label %b181
b180:
  %v1226 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1227 = atomicrmw add ptr %v1226, i64 1 acq_rel
  %v1228 = mul i64 %v3, 8
  br label %b182
b182:
  %v1229 = load atomic i64, ptr %v1226 acquire, align 8
  %v1230 = icmp slt i64 %v1229, %v1228
  br i1 %v1230, label %b183, label %b184
b183:
  %v1231 = call i32 @sched_yield()
  br label %b182
b184:
  br label %b181
b181:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v636 = alloca float, i64 64, align 4
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
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds i64, ptr %v1, i64 5
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 9
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 10
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 11
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 18
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 22
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 36864
  %v90 = add i64 %v89, 512
  %v91 = getelementptr inbounds float, ptr %v88, i64 %v90
  br label %b0
b0:
  %v92 = phi i64 [ 0, %entry ], [ %v573, %b26 ]
  %v93 = icmp slt i64 %v92, %v5
  br i1 %v93, label %b1, label %b2
b1:
  %v94 = sub i64 %v5, 1
  %v95 = sub i64 %v94, %v92
  %v96 = add i64 %v7, 0
  %v97 = sdiv i64 %v96, 1
  %v98 = add i64 %v2, 1
  %v99 = mul i64 %v97, %v2
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, %v7
  %v103 = select i1 %v102, i64 %v101, i64 %v7
  %v104 = mul i64 %v97, %v98
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, %v7
  %v108 = select i1 %v107, i64 %v106, i64 %v7
  br label %b3
b3:
  %v109 = phi i64 [ %v103, %b1 ], [ %v479, %b8 ]
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b4, label %b5
b4:
  %v111 = add i64 %v95, 1
  %v112 = and i64 %v111, 1
  %v113 = mul i64 %v112, %v7
  %v114 = add i64 %v113, %v109
  %v115 = mul i64 %v114, 16
  %v116 = getelementptr inbounds float, ptr %v28, i64 %v115
  %v117 = add i64 %v95, 0
  %v118 = and i64 %v117, %v64
  %v119 = mul i64 %v118, %v7
  %v120 = add i64 %v119, %v109
  %v121 = mul i64 %v120, 16
  %v122 = getelementptr inbounds float, ptr %v18, i64 %v121
  %v123 = add i64 %v95, 1
  %v124 = and i64 %v123, %v70
  %v125 = mul i64 %v124, %v7
  %v126 = add i64 %v125, %v109
  %v127 = mul i64 %v126, 16
  %v128 = getelementptr inbounds float, ptr %v24, i64 %v127
  %v129 = add i64 %v95, 1
  %v130 = and i64 %v129, %v68
  %v131 = mul i64 %v130, %v7
  %v132 = add i64 %v131, %v109
  %v133 = mul i64 %v132, 16
  %v134 = getelementptr inbounds float, ptr %v22, i64 %v133
  %v135 = add i64 %v95, 0
  %v136 = and i64 %v135, %v86
  %v137 = mul i64 %v136, %v7
  %v138 = add i64 %v137, %v109
  %v139 = mul i64 %v138, 16
  %v140 = getelementptr inbounds float, ptr %v58, i64 %v139
  %v141 = add i64 %v95, 1
  %v142 = and i64 %v141, 1
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v109
  %v145 = mul i64 %v144, 16
  %v146 = getelementptr inbounds float, ptr %v32, i64 %v145
  %v147 = add i64 %v95, 1
  %v148 = and i64 %v147, %v66
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v109
  %v151 = mul i64 %v150, 16
  %v152 = getelementptr inbounds float, ptr %v20, i64 %v151
  %v153 = add i64 %v95, 0
  %v154 = and i64 %v153, %v72
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v109
  %v157 = mul i64 %v156, 16
  %v158 = getelementptr inbounds float, ptr %v26, i64 %v157
  %v159 = add i64 %v95, 0
  %v160 = and i64 %v159, %v82
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v109
  %v163 = mul i64 %v162, 16
  %v164 = getelementptr inbounds float, ptr %v54, i64 %v163
  %v165 = add i64 %v95, 1
  %v166 = and i64 %v165, %v72
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v109
  %v169 = mul i64 %v168, 16
  %v170 = getelementptr inbounds float, ptr %v26, i64 %v169
  %v171 = add i64 %v95, 1
  %v172 = and i64 %v171, 1
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v109
  %v175 = mul i64 %v174, 16
  %v176 = getelementptr inbounds float, ptr %v30, i64 %v175
  %v177 = add i64 %v95, 0
  %v178 = and i64 %v177, %v80
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v109
  %v181 = mul i64 %v180, 16
  %v182 = getelementptr inbounds float, ptr %v52, i64 %v181
  %v183 = add i64 %v95, 0
  %v184 = and i64 %v183, %v84
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v109
  %v187 = mul i64 %v186, 16
  %v188 = getelementptr inbounds float, ptr %v56, i64 %v187
  %v189 = add i64 %v95, 0
  %v190 = and i64 %v189, %v70
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v109
  %v193 = mul i64 %v192, 16
  %v194 = getelementptr inbounds float, ptr %v24, i64 %v193
  %v195 = add i64 %v95, 0
  %v196 = and i64 %v195, %v68
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v109
  %v199 = mul i64 %v198, 16
  %v200 = getelementptr inbounds float, ptr %v22, i64 %v199
  %v201 = add i64 %v95, 1
  %v202 = and i64 %v201, 1
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v109
  %v205 = mul i64 %v204, 16
  %v206 = getelementptr inbounds float, ptr %v34, i64 %v205
  %v207 = add i64 %v95, 0
  %v208 = and i64 %v207, %v76
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v109
  %v211 = mul i64 %v210, 64
  %v212 = getelementptr inbounds float, ptr %v44, i64 %v211
  %v213 = add i64 %v95, 0
  %v214 = and i64 %v213, 1
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v109
  %v217 = mul i64 %v216, 16
  %v218 = getelementptr inbounds float, ptr %v32, i64 %v217
  %v219 = add i64 %v95, 0
  %v220 = and i64 %v219, 1
  %v221 = mul i64 %v220, %v7
  %v222 = add i64 %v221, %v109
  %v223 = mul i64 %v222, 16
  %v224 = getelementptr inbounds float, ptr %v30, i64 %v223
  %v225 = add i64 %v95, 0
  %v226 = and i64 %v225, 1
  %v227 = mul i64 %v226, %v7
  %v228 = add i64 %v227, %v109
  %v229 = mul i64 %v228, 16
  %v230 = getelementptr inbounds float, ptr %v34, i64 %v229
  br label %b6
b6:
  %v231 = phi i64 [ 0, %b4 ], [ %v478, %b7 ]
  %v232 = icmp slt i64 %v231, 16
  br i1 %v232, label %b7, label %b8
b7:
  %v233 = add i64 0, %v231
  %v234 = getelementptr inbounds float, ptr %v116, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 0, %v231
  %v237 = getelementptr inbounds float, ptr %v122, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v235, %v238
  %v240 = add i64 0, %v231
  %v241 = getelementptr inbounds float, ptr %v128, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fdiv <8 x float> %v239, %v242
  %v244 = add i64 0, %v231
  %v245 = getelementptr inbounds float, ptr %v134, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 4
  %v247 = fmul <8 x float> %v243, %v246
  %v248 = add i64 0, %v231
  %v249 = getelementptr inbounds float, ptr %v140, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fmul <8 x float> %v247, %v250
  %v252 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  %v254 = fsub <8 x float> %v253, %v250
  %v255 = fmul <8 x float> %v251, %v254
  %v256 = add i64 0, %v231
  %v257 = getelementptr inbounds float, ptr %v146, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 0, %v231
  %v260 = getelementptr inbounds float, ptr %v152, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fmul <8 x float> %v239, %v261
  %v263 = fdiv <8 x float> %v262, %v242
  %v264 = fsub <8 x float> %v258, %v263
  %v265 = add i64 0, %v231
  %v266 = getelementptr inbounds float, ptr %v158, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 0, %v231
  %v269 = getelementptr inbounds float, ptr %v164, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v270)
  %v272 = fneg <8 x float> %v271
  %v273 = fcmp olt <8 x float> %v272, splat (float 0xC05A400000000000)
  %v274 = select <8 x i1> %v273, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v272
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v274, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v276 = fsub <8 x float> %v275, splat (float 0x4168000000000000)
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v274)
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v277)
  %v279 = bitcast <8 x float> %v275 to <8 x i32>
  %v280 = fmul <8 x float> %v278, %v278
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v278, <8 x float> splat (float 0x3F81227F40000000))
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> %v278, <8 x float> splat (float 0x3FA5556740000000))
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v282, <8 x float> %v278, <8 x float> splat (float 0x3FC5554B00000000))
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v278, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v280, <8 x float> %v284, <8 x float> %v278)
  %v286 = sub <8 x i32> %v279, splat (i32 1262485250)
  %v287 = lshr <8 x i32> %v286, splat (i32 1)
  %v288 = sub <8 x i32> %v286, %v287
  %v289 = shl <8 x i32> %v287, splat (i32 23)
  %v290 = bitcast <8 x i32> %v289 to <8 x float>
  %v291 = shl <8 x i32> %v288, splat (i32 23)
  %v292 = bitcast <8 x i32> %v291 to <8 x float>
  %v293 = fadd <8 x float> %v285, splat (float 0x3FF0000000000000)
  %v294 = fmul <8 x float> %v293, %v290
  %v295 = fmul <8 x float> %v294, %v292
  %v296 = fcmp ogt <8 x float> %v295, splat (float 0x3FDA8279A0000000)
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v298 = select <8 x i1> %v296, <8 x float> %v297, <8 x float> %v295
  %v299 = select <8 x i1> %v296, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v300 = select <8 x i1> %v296, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v301 = fmul <8 x float> %v298, %v298
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v301, <8 x float> splat (float 0xBFC0DA7220000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v301, <8 x float> splat (float 0xBFC546EF00000000))
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v303, <8 x float> %v301, <8 x float> splat (float 0xBFD0002320000000))
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v301, <8 x float> splat (float 0x3FC22D90A0000000))
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> %v301, <8 x float> splat (float 0x3FC999FF60000000))
  %v307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v306, <8 x float> %v301, <8 x float> splat (float 0x3FD5555540000000))
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v304, <8 x float> %v307)
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v298, <8 x float> %v308, <8 x float> splat (float 0xBFE0000000000000))
  %v310 = fmul <8 x float> %v298, %v298
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> %v309, <8 x float> %v300)
  %v312 = fadd <8 x float> %v311, %v298
  %v313 = fadd <8 x float> %v312, %v299
  %v314 = fcmp ogt <8 x float> %v270, splat (float 0x0000000000000000)
  %v315 = select <8 x i1> %v314, <8 x float> %v270, <8 x float> splat (float 0x0000000000000000)
  %v316 = fadd <8 x float> %v315, %v313
  %v317 = fsub <8 x float> %v267, %v316
  %v318 = add i64 0, %v231
  %v319 = getelementptr inbounds float, ptr %v170, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = fsub <8 x float> %v317, %v320
  %v322 = fcmp olt <8 x float> %v321, splat (float 0xC05A400000000000)
  %v323 = select <8 x i1> %v322, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v321
  %v324 = fcmp ogt <8 x float> %v323, splat (float 0x4056400000000000)
  %v325 = select <8 x i1> %v324, <8 x float> splat (float 0x4056400000000000), <8 x float> %v323
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v327 = fsub <8 x float> %v326, splat (float 0x4168000000000000)
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v327, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v325)
  %v329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v327, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v328)
  %v330 = bitcast <8 x float> %v326 to <8 x i32>
  %v331 = fmul <8 x float> %v329, %v329
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v329, <8 x float> splat (float 0x3F81227F40000000))
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> %v329, <8 x float> splat (float 0x3FA5556740000000))
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> %v329, <8 x float> splat (float 0x3FC5554B00000000))
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> %v329, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v335, <8 x float> %v329)
  %v337 = sub <8 x i32> %v330, splat (i32 1262485250)
  %v338 = lshr <8 x i32> %v337, splat (i32 1)
  %v339 = sub <8 x i32> %v337, %v338
  %v340 = shl <8 x i32> %v338, splat (i32 23)
  %v341 = bitcast <8 x i32> %v340 to <8 x float>
  %v342 = shl <8 x i32> %v339, splat (i32 23)
  %v343 = bitcast <8 x i32> %v342 to <8 x float>
  %v344 = fadd <8 x float> %v336, splat (float 0x3FF0000000000000)
  %v345 = fmul <8 x float> %v344, %v341
  %v346 = fmul <8 x float> %v345, %v343
  %v347 = fmul <8 x float> %v264, %v346
  %v348 = add i64 0, %v231
  %v349 = getelementptr inbounds float, ptr %v176, i64 %v348
  %v350 = load <8 x float>, ptr %v349, align 4
  %v351 = fmul <8 x float> %v243, %v250
  %v352 = fadd <8 x float> %v350, %v351
  %v353 = add i64 0, %v231
  %v354 = getelementptr inbounds float, ptr %v182, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = fsub <8 x float> %v355, %v320
  %v357 = fcmp olt <8 x float> %v356, splat (float 0xC05A400000000000)
  %v358 = select <8 x i1> %v357, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v356
  %v359 = fcmp ogt <8 x float> %v358, splat (float 0x4056400000000000)
  %v360 = select <8 x i1> %v359, <8 x float> splat (float 0x4056400000000000), <8 x float> %v358
  %v361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v360, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v362 = fsub <8 x float> %v361, splat (float 0x4168000000000000)
  %v363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v362, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v360)
  %v364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v362, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v363)
  %v365 = bitcast <8 x float> %v361 to <8 x i32>
  %v366 = fmul <8 x float> %v364, %v364
  %v367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v364, <8 x float> splat (float 0x3F81227F40000000))
  %v368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v367, <8 x float> %v364, <8 x float> splat (float 0x3FA5556740000000))
  %v369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> %v364, <8 x float> splat (float 0x3FC5554B00000000))
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v369, <8 x float> %v364, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v366, <8 x float> %v370, <8 x float> %v364)
  %v372 = sub <8 x i32> %v365, splat (i32 1262485250)
  %v373 = lshr <8 x i32> %v372, splat (i32 1)
  %v374 = sub <8 x i32> %v372, %v373
  %v375 = shl <8 x i32> %v373, splat (i32 23)
  %v376 = bitcast <8 x i32> %v375 to <8 x float>
  %v377 = shl <8 x i32> %v374, splat (i32 23)
  %v378 = bitcast <8 x i32> %v377 to <8 x float>
  %v379 = fadd <8 x float> %v371, splat (float 0x3FF0000000000000)
  %v380 = fmul <8 x float> %v379, %v376
  %v381 = fmul <8 x float> %v380, %v378
  %v382 = fmul <8 x float> %v352, %v381
  %v383 = add i64 0, %v231
  %v384 = getelementptr inbounds float, ptr %v188, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = fmul <8 x float> %v385, %v385
  %v387 = fsub <8 x float> %v253, %v386
  %v388 = fmul <8 x float> %v382, %v387
  %v389 = fmul <8 x float> %v352, %v346
  %v390 = add i64 0, %v231
  %v391 = getelementptr inbounds float, ptr %v194, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = fmul <8 x float> %v264, %v392
  %v394 = add i64 0, %v231
  %v395 = getelementptr inbounds float, ptr %v200, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = fmul <8 x float> %v352, %v396
  %v398 = fadd <8 x float> %v393, %v397
  %v399 = fmul <8 x float> %v398, %v346
  %v400 = fcmp ogt <8 x float> %v317, %v355
  %v401 = select <8 x i1> %v400, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v402 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v403 = shufflevector <8 x float> %v402, <8 x float> poison, <8 x i32> zeroinitializer
  %v404 = fcmp oeq <8 x float> %v392, %v403
  %v405 = select <8 x i1> %v404, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v406 = add i64 0, %v231
  %v407 = getelementptr inbounds float, ptr %v206, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = fsub <8 x float> %v408, %v399
  %v410 = fmul <8 x float> %v352, %v385
  %v411 = fadd <8 x float> %v264, %v410
  %v412 = fmul <8 x float> %v411, %v381
  %v413 = fsub <8 x float> %v409, %v412
  %v414 = fcmp une <8 x float> %v405, splat (float 0x0000000000000000)
  %v415 = select <8 x i1> %v414, <8 x float> %v403, <8 x float> %v413
  %v416 = fcmp oeq <8 x float> %v317, %v355
  %v417 = select <8 x i1> %v416, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v418 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v419 = shufflevector <8 x float> %v418, <8 x float> poison, <8 x i32> zeroinitializer
  %v420 = fmul <8 x float> %v419, %v415
  %v421 = fcmp une <8 x float> %v417, splat (float 0x0000000000000000)
  %v422 = select <8 x i1> %v421, <8 x float> %v420, <8 x float> %v403
  %v423 = fcmp une <8 x float> %v401, splat (float 0x0000000000000000)
  %v424 = select <8 x i1> %v423, <8 x float> %v415, <8 x float> %v422
  %v425 = fadd <8 x float> %v399, %v424
  %v426 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v270)
  %v427 = fneg <8 x float> %v426
  %v428 = fcmp olt <8 x float> %v427, splat (float 0xC05A400000000000)
  %v429 = select <8 x i1> %v428, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v427
  %v430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v429, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v431 = fsub <8 x float> %v430, splat (float 0x4168000000000000)
  %v432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v431, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v429)
  %v433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v431, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v432)
  %v434 = bitcast <8 x float> %v430 to <8 x i32>
  %v435 = fmul <8 x float> %v433, %v433
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v433, <8 x float> splat (float 0x3F81227F40000000))
  %v437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v436, <8 x float> %v433, <8 x float> splat (float 0x3FA5556740000000))
  %v438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v437, <8 x float> %v433, <8 x float> splat (float 0x3FC5554B00000000))
  %v439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v438, <8 x float> %v433, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v435, <8 x float> %v439, <8 x float> %v433)
  %v441 = sub <8 x i32> %v434, splat (i32 1262485250)
  %v442 = lshr <8 x i32> %v441, splat (i32 1)
  %v443 = sub <8 x i32> %v441, %v442
  %v444 = shl <8 x i32> %v442, splat (i32 23)
  %v445 = bitcast <8 x i32> %v444 to <8 x float>
  %v446 = shl <8 x i32> %v443, splat (i32 23)
  %v447 = bitcast <8 x i32> %v446 to <8 x float>
  %v448 = fadd <8 x float> %v440, splat (float 0x3FF0000000000000)
  %v449 = fmul <8 x float> %v448, %v445
  %v450 = fmul <8 x float> %v449, %v447
  %v451 = fcmp olt <8 x float> %v270, splat (float 0x0000000000000000)
  %v452 = select <8 x i1> %v451, <8 x float> %v450, <8 x float> splat (float 0x3FF0000000000000)
  %v453 = fadd <8 x float> %v450, splat (float 0x3FF0000000000000)
  %v454 = fdiv <8 x float> %v452, %v453
  %v455 = fmul <8 x float> %v425, %v454
  %v456 = fcmp une <8 x float> %v405, splat (float 0x0000000000000000)
  %v457 = select <8 x i1> %v456, <8 x float> %v413, <8 x float> %v403
  %v458 = fadd <8 x float> %v412, %v457
  %v459 = fcmp ogt <8 x float> %v355, %v317
  %v460 = select <8 x i1> %v459, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v461 = fcmp une <8 x float> %v460, splat (float 0x0000000000000000)
  %v462 = select <8 x i1> %v461, <8 x float> %v415, <8 x float> %v422
  %v463 = fadd <8 x float> %v458, %v462
  %v464 = add i64 48, %v231
  %v465 = getelementptr inbounds float, ptr %v212, i64 %v464
  store <8 x float> %v255, ptr %v465, align 4
  %v466 = add i64 0, %v231
  %v467 = getelementptr inbounds float, ptr %v218, i64 %v466
  store <8 x float> %v347, ptr %v467, align 4
  %v468 = add i64 32, %v231
  %v469 = getelementptr inbounds float, ptr %v212, i64 %v468
  store <8 x float> %v388, ptr %v469, align 4
  %v470 = add i64 0, %v231
  %v471 = getelementptr inbounds float, ptr %v224, i64 %v470
  store <8 x float> %v389, ptr %v471, align 4
  %v472 = add i64 0, %v231
  %v473 = getelementptr inbounds float, ptr %v230, i64 %v472
  store <8 x float> %v425, ptr %v473, align 4
  %v474 = add i64 16, %v231
  %v475 = getelementptr inbounds float, ptr %v212, i64 %v474
  store <8 x float> %v455, ptr %v475, align 4
  %v476 = add i64 0, %v231
  %v477 = getelementptr inbounds float, ptr %v212, i64 %v476
  store <8 x float> %v463, ptr %v477, align 4
  %v478 = add nsw i64 %v231, 8
  br label %b6
b8:
  %v479 = add nsw i64 %v109, 1
  br label %b3
b5:
  %v480 = add i64 %v7, 0
  %v481 = sdiv i64 %v480, 1
  %v482 = add i64 %v2, 1
  %v483 = mul i64 %v481, %v2
  %v484 = sdiv i64 %v483, %v3
  %v485 = mul i64 %v484, 1
  %v486 = icmp slt i64 %v485, %v7
  %v487 = select i1 %v486, i64 %v485, i64 %v7
  %v488 = mul i64 %v481, %v482
  %v489 = sdiv i64 %v488, %v3
  %v490 = mul i64 %v489, 1
  %v491 = icmp slt i64 %v490, %v7
  %v492 = select i1 %v491, i64 %v490, i64 %v7
  br label %b9
b9:
  %v493 = phi i64 [ %v487, %b5 ], [ %v540, %b14 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b10, label %b11
b10:
  br label %b12
b12:
  %v495 = phi i64 [ 0, %b10 ], [ %v539, %b17 ]
  %v496 = icmp slt i64 %v495, 2
  br i1 %v496, label %b13, label %b14
b13:
  br label %b15
b15:
  %v497 = phi i64 [ 0, %b13 ], [ %v538, %b20 ]
  %v498 = icmp slt i64 %v497, 8
  br i1 %v498, label %b16, label %b17
b16:
  br label %b18
b18:
  %v499 = phi i64 [ 0, %b16 ], [ %v530, %b23 ]
  %v500 = phi float [ 0x0000000000000000, %b16 ], [ %v503, %b23 ]
  %v501 = icmp slt i64 %v499, 4
  br i1 %v501, label %b19, label %b20
b19:
  br label %b21
b21:
  %v502 = phi i64 [ 0, %b19 ], [ %v529, %b22 ]
  %v503 = phi float [ %v500, %b19 ], [ %v528, %b22 ]
  %v504 = icmp slt i64 %v502, 8
  br i1 %v504, label %b22, label %b23
b22:
  %v505 = mul i64 %v495, 64
  %v506 = add i64 0, %v505
  %v507 = add i64 %v506, %v497
  %v508 = mul i64 %v499, 128
  %v509 = add i64 %v507, %v508
  %v510 = mul i64 %v502, 8
  %v511 = add i64 %v509, %v510
  %v512 = getelementptr inbounds float, ptr %v16, i64 %v511
  %v513 = load float, ptr %v512, align 4
  %v514 = add i64 %v95, 0
  %v515 = and i64 %v514, %v76
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v493
  %v518 = mul i64 %v517, 64
  %v519 = getelementptr inbounds float, ptr %v44, i64 %v518
  %v520 = mul i64 %v495, 8
  %v521 = add i64 0, %v520
  %v522 = mul i64 %v499, 16
  %v523 = add i64 %v521, %v522
  %v524 = add i64 %v523, %v502
  %v525 = getelementptr inbounds float, ptr %v519, i64 %v524
  %v526 = load float, ptr %v525, align 4
  %v527 = fmul float %v513, %v526
  %v528 = fadd float %v503, %v527
  %v529 = add nsw i64 %v502, 1
  br label %b21
b23:
  %v530 = add nsw i64 %v499, 1
  br label %b18
b20:
  %v531 = mul i64 %v493, 16
  %v532 = getelementptr inbounds float, ptr %v60, i64 %v531
  %v533 = mul i64 %v495, 8
  %v534 = add i64 0, %v533
  %v535 = add i64 %v534, %v497
  %v536 = add i64 %v535, 0
  %v537 = getelementptr inbounds float, ptr %v532, i64 %v536
  store float %v500, ptr %v537, align 4
  %v538 = add nsw i64 %v497, 1
  br label %b15
b17:
  %v539 = add nsw i64 %v495, 1
  br label %b12
b14:
  %v540 = add nsw i64 %v493, 1
  br label %b9
b11:
  %v541 = add i64 %v7, 0
  %v542 = sdiv i64 %v541, 1
  %v543 = add i64 %v2, 1
  %v544 = mul i64 %v542, %v2
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, %v7
  %v548 = select i1 %v547, i64 %v546, i64 %v7
  %v549 = mul i64 %v542, %v543
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 1
  %v552 = icmp slt i64 %v551, %v7
  %v553 = select i1 %v552, i64 %v551, i64 %v7
  br label %b24
b24:
  %v554 = phi i64 [ %v548, %b11 ], [ %v572, %b29 ]
  %v555 = icmp slt i64 %v554, %v553
  br i1 %v555, label %b25, label %b26
b25:
  %v556 = mul i64 %v554, 16
  %v557 = getelementptr inbounds float, ptr %v60, i64 %v556
  %v558 = add i64 %v95, 0
  %v559 = and i64 %v558, 1
  %v560 = mul i64 %v559, %v7
  %v561 = add i64 %v560, %v554
  %v562 = mul i64 %v561, 16
  %v563 = getelementptr inbounds float, ptr %v28, i64 %v562
  br label %b27
b27:
  %v564 = phi i64 [ 0, %b25 ], [ %v571, %b28 ]
  %v565 = icmp slt i64 %v564, 16
  br i1 %v565, label %b28, label %b29
b28:
  %v566 = add i64 0, %v564
  %v567 = getelementptr inbounds float, ptr %v557, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 0, %v564
  %v570 = getelementptr inbounds float, ptr %v563, i64 %v569
  store <8 x float> %v568, ptr %v570, align 4
  %v571 = add nsw i64 %v564, 8
  br label %b27
b29:
  %v572 = add nsw i64 %v554, 1
  br label %b24
b26:
  %v573 = add nsw i64 %v92, 1
  br label %b0
b2:
  %v574 = icmp sgt i64 %v3, 1
  br i1 %v574, label %b30, label %b31
b30:
  %v575 = getelementptr inbounds i64, ptr %v1, i64 3
  %v576 = atomicrmw add ptr %v575, i64 1 acq_rel
  %v577 = mul i64 %v3, 1
  br label %b32
b32:
  %v578 = load atomic i64, ptr %v575 acquire, align 8
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b33, label %b34
b33:
  %v580 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v581 = getelementptr inbounds float, ptr %v88, i64 0
  %v582 = getelementptr inbounds i64, ptr %v1, i64 4
  %v583 = load i64, ptr %v582, align 8
  %v584 = icmp eq i64 %v583, 0
  br i1 %v584, label %b35, label %b36
b35:
  %v585 = add i64 1, 0
  %v586 = sdiv i64 %v585, 1
  %v587 = add i64 %v2, 1
  %v588 = mul i64 %v586, %v2
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, 1
  %v592 = select i1 %v591, i64 %v590, i64 1
  %v593 = mul i64 %v586, %v587
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, 1
  %v597 = select i1 %v596, i64 %v595, i64 1
  %v598 = icmp slt i64 %v597, 1
  %v599 = select i1 %v598, i64 %v597, i64 1
  br label %b37
b37:
  %v600 = phi i64 [ %v592, %b35 ], [ %v628, %b42 ]
  %v601 = icmp slt i64 %v600, %v599
  br i1 %v601, label %b38, label %b39
b38:
  %v602 = mul i64 %v600, 512
  %v603 = mul i64 %v600, 8
  %v604 = add i64 %v602, 0
  %v605 = add i64 %v603, 0
  %v606 = getelementptr inbounds float, ptr %v581, i64 %v604
  %v607 = sub i64 8, %v605
  %v608 = icmp slt i64 %v607, 0
  %v609 = select i1 %v608, i64 0, i64 %v607
  %v610 = icmp ult i64 %v609, 8
  %v611 = select i1 %v610, i64 %v609, i64 8
  %v612 = trunc i64 %v611 to i32
  %v613 = insertelement <8 x i32> poison, i32 %v612, i64 0
  %v614 = shufflevector <8 x i32> %v613, <8 x i32> poison, <8 x i32> zeroinitializer
  %v615 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v614
  %v616 = mul i64 %v605, 1
  %v617 = add i64 0, %v616
  %v618 = getelementptr inbounds float, ptr %v12, i64 %v617
  br label %b40
b40:
  %v619 = phi i64 [ 0, %b38 ], [ %v626, %b41 ]
  %v620 = icmp slt i64 %v619, 64
  br i1 %v620, label %b41, label %b42
b41:
  %v621 = mul i64 %v619, 8
  %v622 = getelementptr inbounds float, ptr %v618, i64 %v621
  %v623 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v622, <8 x i1> %v615, <8 x float> zeroinitializer)
  %v624 = mul i64 %v619, 8
  %v625 = getelementptr inbounds float, ptr %v606, i64 %v624
  store <8 x float> %v623, ptr %v625, align 4
  %v626 = add nsw i64 %v619, 1
  br label %b40
b42:
  %v627 = add i64 %v602, 512
  %v628 = add nsw i64 %v600, 1
  br label %b37
b39:
  br label %b36
b36:
  %v629 = icmp sgt i64 %v3, 1
  br i1 %v629, label %b43, label %b44
b43:
  %v630 = getelementptr inbounds i64, ptr %v1, i64 3
  %v631 = atomicrmw add ptr %v630, i64 1 acq_rel
  %v632 = mul i64 %v3, 2
  br label %b45
b45:
  %v633 = load atomic i64, ptr %v630 acquire, align 8
  %v634 = icmp slt i64 %v633, %v632
  br i1 %v634, label %b46, label %b47
b46:
  %v635 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v637 = add i64 %v8, 0
  %v638 = sdiv i64 %v637, 1
  %v639 = add i64 %v2, 1
  %v640 = mul i64 %v638, %v2
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v8
  %v644 = select i1 %v643, i64 %v642, i64 %v8
  %v645 = mul i64 %v638, %v639
  %v646 = sdiv i64 %v645, %v3
  %v647 = mul i64 %v646, 1
  %v648 = icmp slt i64 %v647, %v8
  %v649 = select i1 %v648, i64 %v647, i64 %v8
  br label %b48
b48:
  %v650 = phi i64 [ %v644, %b44 ], [ %v703, %b53 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b49, label %b50
b49:
  %v652 = add i64 %v650, 96
  %v653 = icmp slt i64 %v652, %v649
  %v654 = select i1 %v653, i64 %v652, i64 %v649
  br label %b51
b51:
  %v655 = phi i64 [ 0, %b49 ], [ %v702, %b56 ]
  %v656 = icmp slt i64 %v655, 1
  br i1 %v656, label %b52, label %b53
b52:
  %v657 = sub i64 %v654, %v650
  %v658 = sub i64 8, 1
  %v659 = add i64 %v657, %v658
  %v660 = sdiv i64 %v659, 8
  br label %b54
b54:
  %v661 = phi i64 [ 0, %b52 ], [ %v701, %b61 ]
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b55, label %b56
b55:
  %v663 = mul i64 %v657, %v661
  %v664 = sdiv i64 %v663, %v660
  %v665 = add i64 %v650, %v664
  %v666 = add i64 %v661, 1
  %v667 = mul i64 %v657, %v666
  %v668 = sdiv i64 %v667, %v660
  %v669 = add i64 %v650, %v668
  %v670 = mul i64 %v655, 512
  %v671 = getelementptr inbounds float, ptr %v581, i64 %v670
  %v672 = sub i64 %v669, %v665
  %v673 = mul i64 %v665, 64
  %v674 = getelementptr inbounds float, ptr %v44, i64 %v673
  %v675 = getelementptr inbounds float, ptr %v674, i64 0
  %v676 = sub i64 %v672, 1
  %v677 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v676
  %v678 = load ptr, ptr %v677, align 4
  %v679 = icmp sgt i64 %v672, 0
  br i1 %v679, label %b57, label %b58
b57:
  call void %v678(ptr %v675, i64 64, ptr %v671, i64 64, ptr %v636)
  br label %b58
b58:
  %v680 = add i64 %v670, 512
  br label %b59
b59:
  %v681 = phi i64 [ %v665, %b58 ], [ %v700, %b64 ]
  %v682 = icmp slt i64 %v681, %v669
  br i1 %v682, label %b60, label %b61
b60:
  %v683 = sub i64 %v681, %v665
  %v684 = mul i64 %v683, 8
  %v685 = getelementptr inbounds float, ptr %v636, i64 %v684
  %v686 = mul i64 %v681, 8
  %v687 = getelementptr inbounds float, ptr %v36, i64 %v686
  br label %b62
b62:
  %v688 = phi i64 [ 0, %b60 ], [ %v699, %b63 ]
  %v689 = icmp slt i64 %v688, 1
  br i1 %v689, label %b63, label %b64
b63:
  %v690 = mul i64 %v655, 1
  %v691 = add i64 %v690, %v688
  %v692 = mul i64 %v691, 8
  %v693 = add i64 0, %v688
  %v694 = mul i64 %v693, 8
  %v695 = getelementptr inbounds float, ptr %v685, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = add i64 0, %v692
  %v698 = getelementptr inbounds float, ptr %v687, i64 %v697
  store <8 x float> %v696, ptr %v698, align 4
  %v699 = add nsw i64 %v688, 1
  br label %b62
b64:
  %v700 = add nsw i64 %v681, 1
  br label %b59
b61:
  %v701 = add nsw i64 %v661, 1
  br label %b54
b56:
  %v702 = add nsw i64 %v655, 1
  br label %b51
b53:
  %v703 = add nsw i64 %v650, 96
  br label %b48
b50:
  %v704 = icmp sgt i64 %v3, 1
  br i1 %v704, label %b65, label %b66
b65:
  %v705 = getelementptr inbounds i64, ptr %v1, i64 3
  %v706 = atomicrmw add ptr %v705, i64 1 acq_rel
  %v707 = mul i64 %v3, 3
  br label %b67
b67:
  %v708 = load atomic i64, ptr %v705 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b68, label %b69
b68:
  %v710 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v711 = mul i64 0, 64
  %v712 = getelementptr inbounds float, ptr %v44, i64 %v711
  %v713 = getelementptr inbounds float, ptr %v712, i64 0
  %v714 = mul i64 0, 8
  %v715 = getelementptr inbounds float, ptr %v10, i64 %v714
  %v716 = getelementptr inbounds float, ptr %v715, i64 0
  %v717 = getelementptr inbounds float, ptr %v91, i64 12288
  %v718 = add i64 64, 1
  %v719 = sdiv i64 %v718, 2
  %v720 = add i64 %v2, 1
  %v721 = mul i64 %v719, %v2
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 2
  %v724 = icmp slt i64 %v723, 64
  %v725 = select i1 %v724, i64 %v723, i64 64
  %v726 = mul i64 %v719, %v720
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 2
  %v729 = icmp slt i64 %v728, 64
  %v730 = select i1 %v729, i64 %v728, i64 64
  %v731 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b70
b70:
  %v732 = phi i64 [ %v725, %b66 ], [ %v740, %b75 ]
  %v733 = icmp slt i64 %v732, %v730
  br i1 %v733, label %b71, label %b72
b71:
  %v734 = mul i64 %v732, 8
  %v735 = getelementptr inbounds float, ptr %v731, i64 %v734
  br label %b73
b73:
  %v736 = phi i64 [ 0, %b71 ], [ %v739, %b74 ]
  %v737 = icmp slt i64 %v736, 8
  br i1 %v737, label %b74, label %b75
b74:
  %v738 = getelementptr inbounds float, ptr %v735, i64 %v736
  store float 0x0000000000000000, ptr %v738, align 4
  %v739 = add nsw i64 %v736, 1
  br label %b73
b75:
  %v740 = add nsw i64 %v732, 1
  br label %b70
b72:
  %v741 = mul i64 %v8, 1
  br label %b76
b76:
  %v742 = phi i64 [ 0, %b72 ], [ %v846, %b81 ]
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b77, label %b78
b77:
  %v744 = sub i64 %v741, %v742
  %v745 = icmp slt i64 %v744, 384
  %v746 = select i1 %v745, i64 %v744, i64 384
  br label %b79
b79:
  %v747 = phi i64 [ %v725, %b77 ], [ %v845, %b105 ]
  %v748 = icmp slt i64 %v747, %v730
  br i1 %v748, label %b80, label %b81
b80:
  %v749 = sub i64 %v730, %v747
  %v750 = icmp slt i64 %v749, 64
  %v751 = select i1 %v750, i64 %v749, i64 64
  %v752 = sdiv i64 %v751, 2
  %v753 = mul i64 %v752, 2
  %v754 = sub i64 %v751, %v753
  %v755 = mul i64 %v742, 64
  %v756 = add i64 %v755, %v747
  %v757 = getelementptr inbounds float, ptr %v713, i64 %v756
  br label %b82
b82:
  %v758 = phi i64 [ 0, %b80 ], [ %v784, %b90 ]
  %v759 = icmp slt i64 %v758, %v746
  br i1 %v759, label %b83, label %b84
b83:
  %v760 = mul i64 %v758, 64
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = mul i64 %v758, 2
  %v763 = getelementptr inbounds float, ptr %v717, i64 %v762
  br label %b85
b85:
  %v764 = phi i64 [ 0, %b83 ], [ %v773, %b86 ]
  %v765 = icmp slt i64 %v764, %v752
  br i1 %v765, label %b86, label %b87
b86:
  %v766 = mul i64 %v764, 2
  %v767 = getelementptr inbounds float, ptr %v761, i64 %v766
  %v768 = mul i64 %v764, 768
  %v769 = getelementptr inbounds float, ptr %v763, i64 %v768
  %v770 = getelementptr inbounds float, ptr %v767, i64 0
  %v771 = load <2 x float>, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v769, i64 0
  store <2 x float> %v771, ptr %v772, align 4
  %v773 = add nsw i64 %v764, 1
  br label %b85
b87:
  %v774 = mul i64 %v752, 2
  %v775 = getelementptr inbounds float, ptr %v761, i64 %v774
  %v776 = mul i64 %v752, 768
  %v777 = getelementptr inbounds float, ptr %v763, i64 %v776
  br label %b88
b88:
  %v778 = phi i64 [ 0, %b87 ], [ %v783, %b89 ]
  %v779 = icmp slt i64 %v778, %v754
  br i1 %v779, label %b89, label %b90
b89:
  %v780 = getelementptr inbounds float, ptr %v775, i64 %v778
  %v781 = load float, ptr %v780, align 4
  %v782 = getelementptr inbounds float, ptr %v777, i64 %v778
  store float %v781, ptr %v782, align 4
  %v783 = add nsw i64 %v778, 1
  br label %b88, !llvm.loop !0
b90:
  %v784 = add nsw i64 %v758, 1
  br label %b82
b84:
  br label %b91
b91:
  %v785 = phi i64 [ 0, %b84 ], [ %v820, %b99 ]
  %v786 = icmp slt i64 %v785, 0
  br i1 %v786, label %b92, label %b93
b92:
  %v787 = mul i64 %v742, 8
  %v788 = add i64 %v787, %v785
  %v789 = getelementptr inbounds float, ptr %v716, i64 %v788
  br label %b94
b94:
  %v790 = phi i64 [ 0, %b92 ], [ %v808, %b95 ]
  %v791 = icmp slt i64 %v790, %v746
  br i1 %v791, label %b95, label %b96
b95:
  %v792 = mul i64 %v790, 8
  %v793 = getelementptr inbounds float, ptr %v789, i64 %v792
  %v794 = mul i64 %v790, 32
  %v795 = getelementptr inbounds float, ptr %v91, i64 %v794
  %v796 = getelementptr inbounds float, ptr %v793, i64 0
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = getelementptr inbounds float, ptr %v795, i64 0
  store <8 x float> %v797, ptr %v798, align 4
  %v799 = getelementptr inbounds float, ptr %v793, i64 8
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = getelementptr inbounds float, ptr %v795, i64 8
  store <8 x float> %v800, ptr %v801, align 4
  %v802 = getelementptr inbounds float, ptr %v793, i64 16
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = getelementptr inbounds float, ptr %v795, i64 16
  store <8 x float> %v803, ptr %v804, align 4
  %v805 = getelementptr inbounds float, ptr %v793, i64 24
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = getelementptr inbounds float, ptr %v795, i64 24
  store <8 x float> %v806, ptr %v807, align 4
  %v808 = add nsw i64 %v790, 1
  br label %b94
b96:
  %v809 = sdiv i64 %v751, 2
  br label %b97
b97:
  %v810 = phi i64 [ 0, %b96 ], [ %v819, %b98 ]
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b98, label %b99
b98:
  %v812 = mul i64 %v810, 2
  %v813 = add i64 %v747, %v812
  %v814 = mul i64 %v810, 768
  %v815 = getelementptr inbounds float, ptr %v717, i64 %v814
  %v816 = mul i64 %v813, 8
  %v817 = add i64 %v816, %v785
  %v818 = getelementptr inbounds float, ptr %v731, i64 %v817
  call void @outer_2x32(ptr %v815, ptr %v91, i64 %v746, ptr %v818, i64 8)
  %v819 = add nsw i64 %v810, 1
  br label %b97
b99:
  %v820 = add nsw i64 %v785, 32
  br label %b91
b93:
  %v821 = mul i64 %v742, 8
  %v822 = add i64 %v821, 0
  %v823 = getelementptr inbounds float, ptr %v716, i64 %v822
  br label %b100
b100:
  %v824 = phi i64 [ 0, %b93 ], [ %v833, %b101 ]
  %v825 = icmp slt i64 %v824, %v746
  br i1 %v825, label %b101, label %b102
b101:
  %v826 = mul i64 %v824, 8
  %v827 = getelementptr inbounds float, ptr %v823, i64 %v826
  %v828 = mul i64 %v824, 8
  %v829 = getelementptr inbounds float, ptr %v91, i64 %v828
  %v830 = getelementptr inbounds float, ptr %v827, i64 0
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = getelementptr inbounds float, ptr %v829, i64 0
  store <8 x float> %v831, ptr %v832, align 4
  %v833 = add nsw i64 %v824, 1
  br label %b100
b102:
  %v834 = sdiv i64 %v751, 2
  br label %b103
b103:
  %v835 = phi i64 [ 0, %b102 ], [ %v844, %b104 ]
  %v836 = icmp slt i64 %v835, %v834
  br i1 %v836, label %b104, label %b105
b104:
  %v837 = mul i64 %v835, 2
  %v838 = add i64 %v747, %v837
  %v839 = mul i64 %v835, 768
  %v840 = getelementptr inbounds float, ptr %v717, i64 %v839
  %v841 = mul i64 %v838, 8
  %v842 = add i64 %v841, 0
  %v843 = getelementptr inbounds float, ptr %v731, i64 %v842
  call void @outer_2x8(ptr %v840, ptr %v91, i64 %v746, ptr %v843, i64 8)
  %v844 = add nsw i64 %v835, 1
  br label %b103
b105:
  %v845 = add nsw i64 %v747, 64
  br label %b79
b81:
  %v846 = add nsw i64 %v742, 384
  br label %b76
b78:
  %v847 = icmp sgt i64 %v3, 1
  br i1 %v847, label %b106, label %b107
b106:
  %v848 = getelementptr inbounds i64, ptr %v1, i64 3
  %v849 = atomicrmw add ptr %v848, i64 1 acq_rel
  %v850 = mul i64 %v3, 4
  br label %b108
b108:
  %v851 = load atomic i64, ptr %v848 acquire, align 8
  %v852 = icmp slt i64 %v851, %v850
  br i1 %v852, label %b109, label %b110
b109:
  %v853 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v854 = icmp eq i64 %v2, 0
  br i1 %v854, label %b111, label %b112
b111:
  br label %b113
b113:
  %v855 = phi i64 [ 0, %b111 ], [ %v877, %b118 ]
  %v856 = icmp slt i64 %v855, 64
  br i1 %v856, label %b114, label %b115
b114:
  br label %b116
b116:
  %v857 = phi i64 [ 0, %b114 ], [ %v874, %b121 ]
  %v858 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v873, %b121 ]
  %v859 = icmp slt i64 %v857, %v8
  br i1 %v859, label %b117, label %b118
b117:
  %v860 = add i64 %v857, 128
  %v861 = icmp slt i64 %v860, %v8
  %v862 = select i1 %v861, i64 %v860, i64 %v8
  br label %b119
b119:
  %v863 = phi i64 [ %v857, %b117 ], [ %v872, %b120 ]
  %v864 = phi <8 x float> [ splat (float 0x0000000000000000), %b117 ], [ %v871, %b120 ]
  %v865 = icmp slt i64 %v863, %v862
  br i1 %v865, label %b120, label %b121
b120:
  %v866 = mul i64 %v863, 64
  %v867 = getelementptr inbounds float, ptr %v44, i64 %v866
  %v868 = add i64 0, %v855
  %v869 = getelementptr inbounds float, ptr %v867, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = fadd <8 x float> %v864, %v870
  %v872 = add nsw i64 %v863, 1
  br label %b119
b121:
  %v873 = fadd <8 x float> %v858, %v864
  %v874 = add nsw i64 %v857, 128
  br label %b116
b118:
  %v875 = add i64 0, %v855
  %v876 = getelementptr inbounds float, ptr %v40, i64 %v875
  store <8 x float> %v858, ptr %v876, align 4
  %v877 = add nsw i64 %v855, 8
  br label %b113
b115:
  br label %b112
b112:
  %v878 = icmp sgt i64 %v3, 1
  br i1 %v878, label %b122, label %b123
b122:
  %v879 = getelementptr inbounds i64, ptr %v1, i64 3
  %v880 = atomicrmw add ptr %v879, i64 1 acq_rel
  %v881 = mul i64 %v3, 5
  br label %b124
b124:
  %v882 = load atomic i64, ptr %v879 acquire, align 8
  %v883 = icmp slt i64 %v882, %v881
  br i1 %v883, label %b125, label %b126
b125:
  %v884 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v885 = icmp eq i64 %v2, 0
  br i1 %v885, label %b127, label %b128
b127:
  br label %b129
b129:
  %v886 = phi i64 [ 0, %b127 ], [ %v938, %b134 ]
  %v887 = icmp slt i64 %v886, 4
  br i1 %v887, label %b130, label %b131
b130:
  br label %b132
b132:
  %v888 = phi i64 [ 0, %b130 ], [ %v937, %b137 ]
  %v889 = icmp slt i64 %v888, 2
  br i1 %v889, label %b133, label %b134
b133:
  br label %b135
b135:
  %v890 = phi i64 [ 0, %b133 ], [ %v936, %b140 ]
  %v891 = icmp slt i64 %v890, 8
  br i1 %v891, label %b136, label %b137
b136:
  br label %b138
b138:
  %v892 = phi i64 [ 0, %b136 ], [ %v927, %b143 ]
  %v893 = phi <8 x float> [ splat (float 0x0000000000000000), %b136 ], [ %v926, %b143 ]
  %v894 = icmp slt i64 %v892, %v8
  br i1 %v894, label %b139, label %b140
b139:
  %v895 = add i64 %v892, 128
  %v896 = icmp slt i64 %v895, %v8
  %v897 = select i1 %v896, i64 %v895, i64 %v8
  br label %b141
b141:
  %v898 = phi i64 [ %v892, %b139 ], [ %v925, %b146 ]
  %v899 = phi <8 x float> [ splat (float 0x0000000000000000), %b139 ], [ %v902, %b146 ]
  %v900 = icmp slt i64 %v898, %v897
  br i1 %v900, label %b142, label %b143
b142:
  br label %b144
b144:
  %v901 = phi i64 [ 0, %b142 ], [ %v924, %b145 ]
  %v902 = phi <8 x float> [ %v899, %b142 ], [ %v923, %b145 ]
  %v903 = icmp slt i64 %v901, 1
  br i1 %v903, label %b145, label %b146
b145:
  %v904 = mul i64 %v898, 64
  %v905 = getelementptr inbounds float, ptr %v44, i64 %v904
  %v906 = mul i64 %v886, 16
  %v907 = add i64 0, %v906
  %v908 = mul i64 %v888, 8
  %v909 = add i64 %v907, %v908
  %v910 = add i64 %v909, %v890
  %v911 = getelementptr inbounds float, ptr %v905, i64 %v910
  %v912 = load float, ptr %v911, align 4
  %v913 = mul i64 %v898, 16
  %v914 = getelementptr inbounds float, ptr %v20, i64 %v913
  %v915 = mul i64 %v888, 8
  %v916 = add i64 0, %v915
  %v917 = add i64 %v916, 0
  %v918 = getelementptr inbounds float, ptr %v914, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = insertelement <8 x float> poison, float %v912, i64 0
  %v921 = shufflevector <8 x float> %v920, <8 x float> poison, <8 x i32> zeroinitializer
  %v922 = fmul <8 x float> %v921, %v919
  %v923 = fadd <8 x float> %v902, %v922
  %v924 = add nsw i64 %v901, 1
  br label %b144
b146:
  %v925 = add nsw i64 %v898, 1
  br label %b141
b143:
  %v926 = fadd <8 x float> %v893, %v899
  %v927 = add nsw i64 %v892, 128
  br label %b138
b140:
  %v928 = mul i64 %v886, 128
  %v929 = add i64 0, %v928
  %v930 = mul i64 %v888, 64
  %v931 = add i64 %v929, %v930
  %v932 = mul i64 %v890, 8
  %v933 = add i64 %v931, %v932
  %v934 = add i64 %v933, 0
  %v935 = getelementptr inbounds float, ptr %v42, i64 %v934
  store <8 x float> %v893, ptr %v935, align 4
  %v936 = add nsw i64 %v890, 1
  br label %b135
b137:
  %v937 = add nsw i64 %v888, 1
  br label %b132
b134:
  %v938 = add nsw i64 %v886, 1
  br label %b129
b131:
  br label %b128
b128:
  %v939 = icmp sgt i64 %v3, 1
  br i1 %v939, label %b147, label %b148
b147:
  %v940 = getelementptr inbounds i64, ptr %v1, i64 3
  %v941 = atomicrmw add ptr %v940, i64 1 acq_rel
  %v942 = mul i64 %v3, 6
  br label %b149
b149:
  %v943 = load atomic i64, ptr %v940 acquire, align 8
  %v944 = icmp slt i64 %v943, %v942
  br i1 %v944, label %b150, label %b151
b150:
  %v945 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
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
